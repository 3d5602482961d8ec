import type { ConventionAnswers, TemplateCode } from '@entente/conventions/domain';
import {
  frameworkAnswers,
  immersionAnswers,
  leTilleulAnswers,
  networkAnswers,
  pathwayAnswers,
  roomAnswers,
} from '@entente/conventions/domain/testing';

type Own = {
  readonly referents: ConventionAnswers['referents'];
  readonly signatories: ConventionAnswers['signature']['signatories'];
};

const written: Partial<Record<TemplateCode, ConventionAnswers>> = {
  T1: frameworkAnswers,
  T2: leTilleulAnswers,
  T3: roomAnswers,
  T4: pathwayAnswers,
  T5: networkAnswers,
  T7: immersionAnswers,
};

const hasBothSides = ({ lines }: ConventionAnswers['referents']): boolean =>
  (['host', 'partner'] as const).every((side) =>
    lines.some(({ party, role }) => party === side && role === 'referent'),
  );

/** A whole convention of the fictional association, with the people of one partnership. */
export const wholeAnswersOf = (template: TemplateCode, { referents, signatories }: Own): ConventionAnswers => {
  const answers = written[template] ?? leTilleulAnswers;
  return {
    ...answers,
    referents: hasBothSides(referents) ? referents : answers.referents,
    signature: { ...answers.signature, signatories },
  };
};
