import { fold } from '../fold';
import { birthDates } from './birth-date';
import { diagnosesOfAPerson } from './diagnosis';
import { type PersonalDataHint } from './personal-data-kinds';
import { mobilePhones } from './mobile-phone';
import { namedPersons } from './named-person';
import { nationalNumbers } from './national-number';

// Same length, so that positions stay those of the text.
const plainSpacesAndQuotes = (text: string): string => text.replace(/[\u00a0\u202f\t]/g, ' ').replace(/[’ʼ]/g, "'");

const within = (inner: PersonalDataHint, outer: PersonalDataHint): boolean =>
  inner.kind === outer.kind &&
  inner.start >= outer.start &&
  inner.end <= outer.end &&
  inner.end - inner.start < outer.end - outer.start;

/**
 * What a free text may give away about a person supported (domain.md 4.1), in order. A hint warns and never blocks.
 * `professionals` are names the organisation already knows as members or contacts; they raise nothing.
 */
export const personalDataHints = (text: string, professionals: readonly string[] = []): PersonalDataHint[] => {
  const plain = plainSpacesAndQuotes(text);
  const known = professionals.map(fold).filter((name) => name !== '');
  const named = namedPersons(plain, known);
  const hints = [
    ...nationalNumbers(plain),
    ...birthDates(plain),
    ...mobilePhones(plain),
    ...named,
    ...diagnosesOfAPerson(plain, named),
  ];
  return hints
    .filter((hint) => !hints.some((other) => within(hint, other)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
};
