import { type Day, fold, formatDay } from '@entente/platform/kernel';
import { type ApprovalStanding } from '../approval/approval-standing';
import { conventionDates } from '../document/convention-dates';
import { type PartyKey } from '../parties/convention-party';
import { firstDeadline } from '../signing/signing-deadline';
import { type CheckCode } from './check-codes';
import { type CheckSubject, type Finding } from './pre-signature-checks';

/** Somebody whom a side says is entitled to sign, and until when; both days included. */
export type Entitled = {
  readonly party: PartyKey;
  readonly name: string;
  readonly from: Day;
  readonly until: Day | null;
};

const held: Readonly<Partial<Record<ApprovalStanding, CheckCode>>> = {
  open: 'approval-open',
  'sent-back': 'approval-sent-back',
  outdated: 'approval-outdated',
};

const circuitChecks = ({ approval = 'none' }: CheckSubject): readonly Finding[] => {
  const code = held[approval];
  return code ? [{ code, level: 'blocking', fix: { page: 'circuit' } }] : [];
};

const covers = ({ from, until }: Entitled, day: Day): boolean => from <= day && (until === null || until >= day);

/** Whoever signs last does so on the last day given: an entitlement that stops before is told in time. */
const entitlementChecks = ({ content, today, entitled = [] }: CheckSubject): readonly Finding[] => {
  const last = firstDeadline(today, conventionDates(content.answers).startsOn);
  return content.answers.signature.signatories.flatMap(({ party, name }): readonly Finding[] => {
    const known = entitled.filter((each) => each.party === party && fold(each.name) === fold(name));
    if (known.length === 0 || known.some((each) => covers(each, last))) return [];
    const params = { name: name.trim(), day: formatDay(last, 'fr') };
    return [{ code: 'entitlement-expired', level: 'warning', fix: { question: 'signature' }, params }];
  });
};

/** Read and approved inside, and signed by people who still may. */
export const aboutApproval = (subject: CheckSubject): readonly Finding[] => [
  ...circuitChecks(subject),
  ...entitlementChecks(subject),
];
