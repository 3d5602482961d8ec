import { isBlank, normaliseEmail } from '@entente/platform/kernel';
import { isBoardApproved, isBoardRefused } from '../approval/board-approval';
import { type SignatoryLine } from '../answers/convention-answers';
import { type ConventionParty, type PartyKey } from '../parties/convention-party';
import { shortNameOf } from '../document/field-values';
import { type CheckSubject, type Finding } from './pre-signature-checks';

const nameOf = ({ content }: CheckSubject, key: PartyKey): string => shortNameOf(content.parties, key) || '…';

const isIdentified = ({ legalName, legalForm, address, representative }: ConventionParty): boolean =>
  [legalName, legalForm, address, representative.name, representative.title].every((text) => !isBlank(text));

const boardChecks = (subject: CheckSubject, { key, boardMustApprove }: ConventionParty): readonly Finding[] => {
  const { approvals } = subject.content.answers.signature;
  const isAsked = boardMustApprove || (key === 'host' && subject.boardRule === true);
  if (!isAsked || isBoardApproved(approvals, key)) return [];
  const code = isBoardRefused(approvals, key) ? 'board-approval-refused' : 'board-approval-missing';
  return [{ code, level: 'blocking', fix: { question: 'signature' }, params: { party: nameOf(subject, key) } }];
};

const ofParty = (subject: CheckSubject, party: ConventionParty): readonly Finding[] => {
  const params = { party: nameOf(subject, party.key) };
  return [
    ...(isIdentified(party)
      ? []
      : [{ code: 'parties-identified', level: 'blocking', fix: { question: 'parties' }, params } as const]),
    ...boardChecks(subject, party),
    ...(party.insured === true
      ? []
      : [{ code: 'insurance-unknown', level: 'warning', fix: { question: 'parties' }, params } as const]),
  ];
};

const enough = ({ template, content }: CheckSubject): readonly Finding[] => {
  const { fewestParties = 2 } = template;
  return content.parties.length >= fewestParties
    ? []
    : [{ code: 'members-missing', level: 'blocking', fix: { question: 'parties' }, params: { count: fewestParties } }];
};

/** There are enough parties; each is known, approved by its own rules, insured. */
export const aboutParties = (subject: CheckSubject): readonly Finding[] => [
  ...enough(subject),
  ...subject.content.parties.flatMap((party) => ofParty(subject, party)),
];

const missingSignatories = (subject: CheckSubject): readonly Finding[] => {
  const { answers, parties } = subject.content;
  const { signatories } = answers.signature;
  return parties
    .filter(({ key }) => !signatories.some(({ party, name }) => party === key && !isBlank(name)))
    .map(({ key }) => ({
      code: 'signatory-missing',
      level: 'blocking',
      fix: { question: 'signature' },
      params: { party: nameOf(subject, key) },
    }));
};

const ofSignatory = ({ name, email, authority }: SignatoryLine): readonly Finding[] => {
  const params = { name: name.trim() || '…' };
  return [
    ...(isBlank(email)
      ? [{ code: 'signatory-email', level: 'blocking', fix: { question: 'signature' }, params } as const]
      : []),
    ...(isBlank(authority)
      ? [{ code: 'authority-missing', level: 'warning', fix: { question: 'signature' }, params } as const]
      : []),
  ];
};

const sharedMailbox = (signatories: readonly SignatoryLine[]): readonly Finding[] => {
  const addresses = signatories.map(({ email }) => normaliseEmail(email)).filter((email) => email !== '');
  return new Set(addresses).size === addresses.length
    ? []
    : [{ code: 'same-mailbox', level: 'blocking', fix: { question: 'signature' } }];
};

/** Somebody entitled signs on each side, and each by a mailbox of their own. */
export const aboutSignatories = (subject: CheckSubject): readonly Finding[] => {
  const { signatories } = subject.content.answers.signature;
  return [...missingSignatories(subject), ...signatories.flatMap(ofSignatory), ...sharedMailbox(signatories)];
};
