import { type ConventionAnswers } from '../answers/convention-answers';
import { type Convention } from '../life/convention';

const isEmpty = ({ number, title, signedOn }: ConventionAnswers['parent']): boolean =>
  number.trim() === '' && title.trim() === '' && signedOn === null;

/** A draft that cites no framework any more applies none; an amendment never leaves its convention. */
export const parentAfter = (
  { template, parentId }: Convention,
  cited: ConventionAnswers['parent'],
): Pick<Convention, 'parentId'> =>
  parentId === undefined || (template.code !== 'T6' && isEmpty(cited)) ? {} : { parentId };
