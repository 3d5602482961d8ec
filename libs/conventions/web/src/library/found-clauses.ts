import { type LibraryClause, plainText } from '@entente/conventions/domain';
import { fold } from '@entente/platform/kernel';

export type Wanted = { readonly q: string; readonly kind: string };

const textOf = ({ code, title, wordings, legal, fallback }: LibraryClause): string =>
  fold(
    [
      code,
      title.fr,
      title.en,
      ...wordings.map(({ body }) => plainText(body)),
      ...legal.flatMap(({ cites, says }) => [cites, says.fr, says.en]),
      fallback,
    ].join(' '),
  );

/** The clause as one kind of convention has it; its other wordings would only mislead. */
const inKind = (clause: LibraryClause, kind: string): LibraryClause => ({
  ...clause,
  wordings: clause.wordings.filter(({ kinds }) => kinds.some((each) => each === kind)),
});

/** Clauses that hold every word asked for, accents forgiven, in the kind asked for. */
export const foundClauses = (library: readonly LibraryClause[], { q, kind }: Wanted): readonly LibraryClause[] => {
  const words = fold(q).split(' ').filter(Boolean);
  const offered = kind === '' ? library : library.map((clause) => inKind(clause, kind));
  return offered
    .filter(({ wordings }) => wordings.length > 0)
    .filter((clause) => {
      const text = textOf(clause);
      return words.every((word) => text.includes(word));
    });
};
