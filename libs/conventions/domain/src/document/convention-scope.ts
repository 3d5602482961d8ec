import { type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionParties } from '../parties/convention-party';
import { type ConventionTemplate } from '../template/convention-template';
import { type Scope } from '../wording/scope';
import { answersScope } from './answers-scope';
import { derivedScope } from './derived-scope';
import { partiesScope } from './parties-scope';

/** Everything the texts of a template may read: answers, what they imply, and the two sides. */
export const conventionScope = (
  template: ConventionTemplate,
  answers: ConventionAnswers,
  parties: ConventionParties,
): Scope => {
  const known = new Map([...answersScope(template, answers, parties), ...derivedScope(answers, parties)]);
  return new Map([...known, ...partiesScope(answers, parties, known)]);
};
