import { plainText, type RichText } from '../rich-text/rich-text';
import { type Question } from '../template/convention-template';
import { type ConventionAnswers } from './convention-answers';

// Names, phones and addresses of professionals are asked for: the guard reads what is told, not who tells it.
// What an article said before is signed already.
const contactFields = new Set(['name', 'email', 'phone', 'title', 'authority', 'address', 'slots', 'body', 'before']);

const isRich = (value: object): value is RichText => 'type' in value && value.type === 'doc';

const textsIn = (value: unknown, name: string): readonly string[] => {
  if (contactFields.has(name)) return [];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isRich(value)) return [plainText(value)];
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, name));
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, key));
};

/** What somebody tells in a question, for the typing guard. */
export const toldTexts = ({ id, fields }: Question, answers: ConventionAnswers): readonly string[] => {
  const answer: Readonly<Record<string, unknown>> = answers[id];
  return fields
    .filter(({ kind }) => kind === 'text' || kind === 'texts' || kind === 'rich' || kind === 'rows')
    .flatMap(({ name }) => textsIn(answer[name], name === 'title' ? 'words' : name));
};
