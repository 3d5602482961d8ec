import { type ConventionAnswers } from '@entente/conventions/domain';

type Clauses = ConventionAnswers['clauses'];
type Versions<Value> = { readonly base: Value; readonly mine: Value; readonly theirs: Value };

const placeOf = ({ added, removed }: Clauses, code: string): 'added' | 'removed' | null => {
  if (removed.includes(code)) return 'removed';
  return added.includes(code) ? 'added' : null;
};

/** What two people decided of the clauses, one by one; where they contradict each other, mine stays. */
const mergeClauses = ({ base, mine, theirs }: Versions<Clauses>): Clauses => {
  const codes = [...new Set([mine, theirs].flatMap(({ added, removed }) => [...added, ...removed]))];
  const decided = codes.map((code) => {
    const changed = placeOf(mine, code) !== placeOf(base, code);
    return { code, place: placeOf(changed ? mine : theirs, code) };
  });
  const of = (wanted: 'added' | 'removed'): readonly string[] =>
    decided.filter(({ place }) => place === wanted).map(({ code }) => code);
  return { added: of('added'), removed: of('removed') };
};

/** A list of marks that two people set and took away. */
const mergeList = <Mark>({ base, mine, theirs }: Versions<readonly Mark[]>): readonly Mark[] => [
  ...mine.filter((mark) => theirs.includes(mark) || !base.includes(mark)),
  ...theirs.filter((mark) => !mine.includes(mark) && !base.includes(mark)),
];

/** My answers with the marks of both: nothing that one of the two chose is lost because the other saved later. */
export const withMarksOfBoth = ({ base, mine, theirs }: Versions<ConventionAnswers>): ConventionAnswers => ({
  ...mine,
  clauses: mergeClauses({ base: base.clauses, mine: mine.clauses, theirs: theirs.clauses }),
  unknown: mergeList({ base: base.unknown, mine: mine.unknown, theirs: theirs.unknown }),
});
