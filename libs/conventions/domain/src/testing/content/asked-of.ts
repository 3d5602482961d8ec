import { type ConventionAnswers, type QuestionId } from '../../answers/convention-answers';
import { beginningAnswers } from '../../answers/empty-answers';
import { type ConventionTemplate, questionOf } from '../../template/convention-template';

/** Only what this kind of convention asks: the rest stays as it begins. */
export const askedOf = (
  template: ConventionTemplate,
  { clauses, unknown, ...answers }: ConventionAnswers,
): ConventionAnswers => ({
  ...beginningAnswers(template),
  ...Object.fromEntries(Object.entries(answers).filter(([id]) => questionOf(template, id as QuestionId))),
  clauses,
  unknown,
});

/** The indicators of a kind, counted by all. */
export const counted = (lines: ConventionTemplate['indicators']): ConventionAnswers['review'] => ({
  months: 12,
  lines: lines.map(({ code, label, source }) => ({ code, label, source, target: '', countedBy: 'both' as const })),
});
