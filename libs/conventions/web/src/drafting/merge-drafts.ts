import { type ConventionContent, type ConventionTemplate, isSameContent } from '@entente/conventions/domain';
import { type DraftUnit, readUnit, unitsOf, withUnit } from './draft-units';
import { withMarksOfBoth } from './merge-marks';

/** Two people's changes of one draft put together, and the parts that both changed differently. */
export type DraftMerge = { readonly merged: ConventionContent; readonly conflicts: readonly DraftUnit[] };

const isSame = (a: ConventionContent, b: ConventionContent, unit: DraftUnit): boolean =>
  isSameContent(readUnit(a, unit), readUnit(b, unit));

// Lists of marks: they are put together mark by mark.
const settlesItself = ({ kind }: DraftUnit): boolean => kind === 'unknown' || kind === 'clauses';

/** Puts together what two people wrote since `base`; where both wrote, mine stays until somebody chooses. */
export const mergeDrafts = (
  template: ConventionTemplate,
  base: ConventionContent,
  { mine, theirs }: { readonly mine: ConventionContent; readonly theirs: ConventionContent },
): DraftMerge => {
  const changed = unitsOf(template, base, mine, theirs).filter(
    (unit) => !settlesItself(unit) && !isSame(base, theirs, unit) && !isSame(mine, theirs, unit),
  );
  const conflicts = changed.filter((unit) => !isSame(base, mine, unit));
  const merged = changed
    .filter((unit) => isSame(base, mine, unit))
    .reduce((into, unit) => withUnit(into, unit, theirs), mine);
  const answers = withMarksOfBoth({ base: base.answers, mine: merged.answers, theirs: theirs.answers });
  return { merged: { ...merged, answers }, conflicts };
};
