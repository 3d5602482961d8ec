import { contentFaults, type ConventionContent, type ConventionTemplate } from '@entente/conventions/domain';
import { type DraftUnit, unitsOf, withUnit } from './draft-units';

// What a person can type and mend; any other fault tells of another shape, which no page could show.
const mendable: ReadonlySet<string> = new Set([
  'required',
  'repeated',
  'too-long',
  'too-short',
  'too-many',
  'too-few',
  'too-big',
  'too-small',
  'too-early',
  'too-late',
  'not-an-email',
  'not-a-link',
  'not-a-phone',
  'not-a-postal-code',
]);

/** The parts of a text kept in a browser that the pages of today can show, faults to mend included, put on `theirs`. */
export const presentable = (
  template: ConventionTemplate,
  theirs: ConventionContent,
  kept: ConventionContent,
): ConventionContent => {
  const isSound = (content: ConventionContent): boolean =>
    contentFaults(template, content).every(({ code }) => mendable.has(code));
  if (isSound(kept)) return kept;
  const shown = (unit: DraftUnit): boolean => isSound(withUnit(theirs, unit, kept));
  return unitsOf(template, theirs, kept)
    .filter(shown)
    .reduce((into, unit) => withUnit(into, unit, kept), theirs);
};
