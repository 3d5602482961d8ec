import {
  assertWrittenHere,
  type Convention,
  type ConventionContent,
  contentFaults,
  conventionProblems,
  templateOfConvention,
  wholeAnswers,
} from '@entente/conventions/domain';

/** What came over the wire as a content, or a refusal that says all that is wrong with it. */
export const soundContent = (convention: Convention, given: ConventionContent): ConventionContent => {
  assertWrittenHere(convention);
  const faults = contentFaults(templateOfConvention(convention), given);
  if (faults.length > 0) {
    throw conventionProblems['invalid-content'](
      {},
      faults.map((fault) => ({ ...fault, pointer: `/content${fault.pointer}` })),
    );
  }
  return { ...given, answers: wholeAnswers(templateOfConvention(convention), given.answers) };
};
