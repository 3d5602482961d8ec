import type { ConventionAnswers } from '@entente/conventions/domain';
import { leTilleulAnswers } from '@entente/conventions/domain/testing';

type Own = {
  readonly referents: ConventionAnswers['referents'];
  readonly signatories: ConventionAnswers['signature']['signatories'];
};

const hasBothSides = ({ lines }: ConventionAnswers['referents']): boolean =>
  (['host', 'partner'] as const).every((side) =>
    lines.some(({ party, role }) => party === side && role === 'referent'),
  );

/** The whole T2 of the fictional association, with the people of one partnership. */
export const outreachAnswers = ({ referents, signatories }: Own): ConventionAnswers => ({
  ...leTilleulAnswers,
  referents: hasBothSides(referents) ? referents : leTilleulAnswers.referents,
  signature: { ...leTilleulAnswers.signature, signatories },
});
