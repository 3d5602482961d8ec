import { evidenceGiven, type Rater, type ReportInput, respondentsOf, sides } from '@entente/evaluations/domain';

type Reading = {
  readonly parties: { readonly ours: string; readonly theirs: string };
  /** The two views are open: until then nothing of the partner's is read. */
  readonly compared: boolean;
};

/** What the ratings of each side rest on, by criterion, for whoever may read both. */
export const evidenceBySide = (
  raters: readonly Rater[],
  { parties, compared }: Reading,
): NonNullable<ReportInput['evidence']> => {
  const readable = sides.filter((side) => side === 'ours' || compared);
  const given = readable.flatMap((side) =>
    respondentsOf(raters, side).flatMap(({ answers }) =>
      answers.flatMap((answer) => {
        const evidence = evidenceGiven(answer);
        const party = side === 'ours' ? parties.ours : parties.theirs;
        return evidence ? [{ code: answer.code, said: { party, ...evidence } }] : [];
      }),
    ),
  );
  return new Map(
    Object.entries(Object.groupBy(given, ({ code }) => code)).map(
      ([code, found = []]) => [code, found.map(({ said }) => said)] as const,
    ),
  );
};
