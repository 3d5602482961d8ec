import { dayOf, formatDay } from '@entente/platform/kernel';
import { reportWords } from '../content/report-words';
import { type Side, sides } from '../two-sides/rater';
import { type Validation } from '../two-sides/validate-result';
import { print } from './printed-words';
import { type ReportInput } from './review-report';

export type ValidationLine = {
  readonly side: Side;
  readonly party: string;
  /** « Dr Hélène Roussel, psychiatre, le 18 novembre 2026 », or that this side has not validated. */
  readonly words: string;
  readonly given: boolean;
};

/** REV-30: who validated for each side and when; nothing when one side alone rates, or before the conclusion. */
export const validationLines = (input: ReportInput): readonly ValidationLine[] => {
  const given = input.sides?.validations;
  const { status } = input.review;
  if (!given || (status !== 'concluded' && status !== 'closed')) return [];
  return sides.map((side) => {
    const found = given.find((each) => each.side === side);
    const party = side === 'ours' ? input.parties.ours : input.parties.theirs;
    return { side, party, words: wordsOf(found, input.language), given: found !== undefined };
  });
};

const wordsOf = (
  found: Pick<Validation, 'name' | 'role' | 'at'> | undefined,
  language: ReportInput['language'],
): string => {
  if (!found) return print(reportWords.notValidated, language);
  const { name, role, at } = found;
  const who = role.trim() === '' ? name : `${name}, ${role}`;
  return print(reportWords.validatedBy, language, { who, day: formatDay(dayOf(at), language) });
};
