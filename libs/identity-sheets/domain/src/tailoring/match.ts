import { type PartnerForm, type Partnership } from '@entente/partners/domain';
import { type FieldValue, type SheetRecord } from '../record/sheet-record';

export type Offer = FieldValue<'IDS-14'>[number];
export type Expectation = FieldValue<'IDS-13'>[number];

/** What is known of the partner the sheet is prepared for. */
export type Target = Pick<PartnerForm, 'needs' | 'publics'> & Pick<Partnership, 'contributions'>;

/** Why a line suits a partner, with the codes that the wording shows. */
export type MatchReason =
  | { readonly because: 'answers-need'; readonly needs: readonly string[] }
  | { readonly because: 'same-publics'; readonly publics: readonly string[] }
  | { readonly because: 'already-given'; readonly contributionType: string }
  | { readonly because: 'already-received'; readonly contributionType: string }
  | { readonly because: 'high-priority'; readonly priority: number };

export type Match<L> = { readonly line: L; readonly reasons: readonly MatchReason[]; readonly score: number };

// A need that the partner covers says most; what the two already do together comes next.
const weights: Readonly<Record<MatchReason['because'], number>> = {
  'answers-need': 4,
  'already-received': 3,
  'already-given': 3,
  'same-publics': 2,
  'high-priority': 1,
};

const shared = (a: readonly string[], b: readonly string[]): string[] => a.filter((code) => b.includes(code));

const exchanged = (type: string, direction: 'gives' | 'receives', { contributions }: Target): boolean =>
  type !== '' &&
  contributions.some((contribution) => contribution.type === type && contribution.direction === direction);

const reasonsOfOffer = (offer: Offer, target: Target): MatchReason[] => {
  const needs = shared(offer.needs, target.needs);
  const publics = shared(offer.publics, target.publics);
  const { contributionType } = offer;
  return [
    ...(needs.length > 0 ? [{ because: 'answers-need', needs } as const] : []),
    ...(exchanged(contributionType, 'gives', target) ? [{ because: 'already-given', contributionType } as const] : []),
    ...(publics.length > 0 ? [{ because: 'same-publics', publics } as const] : []),
  ];
};

const reasonsOfExpectation = (expectation: Expectation, target: Target): MatchReason[] => {
  const needs = shared(expectation.needs, target.needs);
  const { contributionType, priority } = expectation;
  return [
    ...(needs.length > 0 ? [{ because: 'answers-need', needs } as const] : []),
    ...(exchanged(contributionType, 'receives', target)
      ? [{ because: 'already-received', contributionType } as const]
      : []),
    ...(priority === 1 ? [{ because: 'high-priority', priority } as const] : []),
  ];
};

const scoreOf = (reasons: readonly MatchReason[]): number =>
  reasons.reduce((sum, { because }) => sum + weights[because], 0);

const ranked = <L>(lines: readonly L[], reasonsOf: (line: L) => MatchReason[]): Match<L>[] =>
  lines
    .map((line) => {
      const reasons = reasonsOf(line);
      return { line, reasons, score: scoreOf(reasons) };
    })
    .sort((a, b) => b.score - a.score);

/** Our contributions, those that suit the partner first; equals keep the order of the sheet. */
export const matchOffers = (record: SheetRecord, target: Target): Match<Offer>[] =>
  ranked(record['IDS-14']?.value ?? [], (offer) => reasonsOfOffer(offer, target));

/** Our expectations, those that suit the partner first; equals go by priority. */
export const matchExpectations = (record: SheetRecord, target: Target): Match<Expectation>[] =>
  ranked(
    (record['IDS-13']?.value ?? []).toSorted((a, b) => (a.priority ?? Infinity) - (b.priority ?? Infinity)),
    (expectation) => reasonsOfExpectation(expectation, target),
  );
