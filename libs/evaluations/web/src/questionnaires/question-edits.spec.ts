import { type AdaptedQuestion, type OwnAnswer, type QuestionsContent } from '@entente/evaluations/domain';
import { addOption, placeOfQuestion, putBack, removeQuestion, setQuestion } from './question-edits';

const words = (fr: string) => ({ fr, en: fr });
const nothing: OwnAnswer = { type: 'choice', options: [], unit: words('') };

const asked = (code: string): AdaptedQuestion => ({
  code,
  text: words(code),
  help: words(''),
  asked: 'optional',
  answer: nothing,
});

describe('the choices of an own question', () => {
  it('never take the code of a choice since removed: what was answered under it meant something else', () => {
    const three = addOption(addOption(addOption(nothing)));
    const removed = three.options.at(-1)?.code;

    const again = addOption({ ...three, options: three.options.slice(0, -1) });

    expect(removed).toBeDefined();
    expect(again.options.map(({ code }) => code)).not.toContain(removed);
    expect(new Set(again.options.map(({ code }) => code)).size).toBe(3);
    expect(again.options.every(({ code }) => /^[A-Za-z0-9][A-Za-z0-9-]{0,19}$/.test(code))).toBe(true);
  });
});

describe('a removed question', () => {
  it('comes back where it stood, beside what was written since', () => {
    const before = { chapters: [{ code: 'A', questions: ['A-1', 'A-2', 'A-3'].map(asked) }] };
    const content = before as unknown as QuestionsContent;
    const place = placeOfQuestion(content, 'A-2');
    if (!place) throw new Error('The question stands nowhere.');
    const since = setQuestion(removeQuestion(content, 'A-2'), 'A-3', { text: words('Écrit depuis') });

    const given = putBack(since, asked('A-2'), place);

    const [chapter] = given.chapters;
    expect(chapter?.questions.map(({ code, text }) => [code, text.fr])).toEqual([
      ['A-1', 'A-1'],
      ['A-2', 'A-2'],
      ['A-3', 'Écrit depuis'],
    ]);
    expect(putBack(given, asked('A-2'), place)).toEqual(given);
  });
});
