import { type ConventionFact, isEvidence, type SigningFact } from '@entente/conventions/domain';

/** What goes to the evidence journal, and what belongs to the convention's own life. */
export const splitFacts = (facts: readonly ConventionFact[]): { evidence: SigningFact[]; life: ConventionFact[] } => ({
  evidence: facts.filter(isEvidence),
  life: facts.filter((fact) => !isEvidence(fact)),
});
