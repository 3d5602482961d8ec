import { partiesWithoutAcceptance } from '../negotiation/negotiation';
import { type CheckSubject, type Finding } from './pre-signature-checks';

const fix = { page: 'together' } as const;

/** What was written together is accepted by everybody, and nothing said waits for an answer. */
export const aboutAgreement = ({ negotiation, document }: CheckSubject): readonly Finding[] => {
  if (!negotiation) return [];
  const { holder, accepted, openProposals, openThreads } = negotiation;
  const waiting = partiesWithoutAcceptance({ acceptances: accepted }, document.parties);
  const names = document.parties.flatMap(({ key, shortName }) => (waiting.includes(key) ? [shortName] : []));
  const findings: readonly (readonly [boolean, Finding])[] = [
    [holder !== 'host', { code: 'turn-elsewhere', level: 'blocking', fix }],
    [names.length > 0, { code: 'text-not-accepted', level: 'blocking', fix, params: { parties: names.join(', ') } }],
    [openProposals > 0, { code: 'proposals-open', level: 'warning', fix, params: { count: openProposals } }],
    [openThreads > 0, { code: 'remarks-open', level: 'warning', fix, params: { count: openThreads } }],
  ];
  return findings.flatMap(([isMet, finding]) => (isMet ? [finding] : []));
};
