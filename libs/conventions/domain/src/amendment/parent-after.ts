import { type ConventionAnswers } from '../answers/convention-answers';
import { type Convention } from '../life/convention';

/** A draft whose number of framework was emptied applies it no longer; an amendment never leaves its convention. */
export const parentAfter = (
  { template, parentId }: Convention,
  cited: ConventionAnswers['parent'],
): Pick<Convention, 'parentId'> =>
  parentId === undefined || (template.code !== 'T6' && cited.number.trim() === '') ? {} : { parentId };
