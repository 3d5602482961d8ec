import { writeConvention } from '@entente/conventions/domain';
import { type ConventionView } from '@entente/platform/api-client';
import { contentOf, piecesOf, templateOfView } from '../drafting/convention-content';

/** The document of a convention, as its content makes it today. */
export const documentOf = (convention: ConventionView) => {
  const { answers, parties, edits } = contentOf(convention);
  const pieces = piecesOf(convention);
  return writeConvention(templateOfView(convention), answers, parties, { number: convention.number, edits, pieces });
};

/** The title of a convention without writing it whole. */
export const titleOf = (convention: ConventionView): string => {
  const { title } = contentOf(convention).answers.parties;
  return title.trim() || documentOf(convention).title;
};
