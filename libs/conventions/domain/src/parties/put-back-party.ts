import { type ConventionAnswers } from '../answers/convention-answers';
import { type ConventionContent } from '../life/convention';
import { type ConventionTemplate, type Question, questionsOf } from '../template/convention-template';
import { type Field } from '../template/field';
import { isOfParty, partiesFrom } from './change-parties';
import { type PartyKey } from './convention-party';

type Answer = Readonly<Record<string, unknown>>;
type Before = { readonly before: Answer; readonly key: PartyKey };

const listIn = (answer: Answer, name: string): readonly Answer[] => {
  const list = answer[name];
  return Array.isArray(list) ? list : [];
};

const putBackField = (field: Field, now: Answer, { before, key }: Before): unknown => {
  const { name } = field;
  if (field.kind !== 'rows') return before[name] === key && now[name] === null ? key : now[name];
  const back = listIn(before, name).filter(isOfParty(key, field.columns));
  return back.length === 0 ? now[name] : [...listIn(now, name), ...back];
};

const putBackAnswer = ({ fields }: Question, now: Answer, before: Before): Answer => ({
  ...now,
  ...Object.fromEntries(fields.map((field) => [field.name, putBackField(field, now, before)])),
});

/** A party that had left comes back in its place with what was said of it; what was written since stays. */
export const putBackParty = (
  template: ConventionTemplate,
  content: ConventionContent,
  before: ConventionContent,
  key: PartyKey,
): ConventionContent => {
  const rank = before.parties.findIndex((party) => party.key === key);
  if (rank < 0 || content.parties.some((party) => party.key === key)) return content;
  const { parties } = content;
  const answers: ConventionAnswers = {
    ...content.answers,
    ...Object.fromEntries(
      questionsOf(template).map((question) => [
        question.id,
        putBackAnswer(question, content.answers[question.id], { before: before.answers[question.id], key }),
      ]),
    ),
  };
  return {
    ...content,
    answers,
    parties: partiesFrom([...parties.slice(0, rank), ...before.parties.slice(rank, rank + 1), ...parties.slice(rank)]),
  };
};
