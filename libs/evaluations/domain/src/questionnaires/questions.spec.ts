import fc from 'fast-check';
import { isOpen, openQuestionsOf, questionOf, questionsOf } from '../grid/questionnaire';
import { currentReviewQuestions, questionnaireAt } from '../grid/grid-registry';
import { type OwnGridId } from '../grids/own-grid';
import { unansweredRequired } from '../review/required-questions';
import { questionsContentOf } from './adapt-questions';
import { adaptables, adaptedQuestionnaire } from './adaptable';
import { beginQuestions, publishQuestions, reviseQuestions } from './own-questions';
import { type AdaptedQuestion, askings, type QuestionsContent, type QuestionsDraft } from './questions-content';
import { questionsFaults } from './questions-faults';
import { questionsFaultWords } from './questions-fault-words';
import { questionsFile, readQuestionsFile } from './questions-file';

const id = '00000000-0000-4000-8000-000000000001' as OwnGridId;
const shipped = questionsContentOf(currentReviewQuestions);
const named = { version: 1, own: id };

const ownQuestion: AdaptedQuestion = {
  code: 'LRQ-001',
  text: { fr: 'Combien de maraudes communes ?', en: 'How many joint rounds?' },
  help: { fr: 'Sur l’année civile.', en: '' },
  asked: 'required',
  answer: { type: 'number', options: [], unit: { fr: 'maraudes', en: 'rounds' } },
};

const changed = (change: (question: AdaptedQuestion) => AdaptedQuestion, from = shipped): QuestionsContent => ({
  ...from,
  chapters: from.chapters.map((chapter) => ({ ...chapter, questions: chapter.questions.map(change) })),
});

const withOwn = (question: AdaptedQuestion = ownQuestion): QuestionsContent => ({
  ...shipped,
  chapters: shipped.chapters.map((chapter, index) =>
    index === 0 ? { ...chapter, questions: [question, ...chapter.questions] } : chapter,
  ),
});

const codesAt = (content: QuestionsContent, lastOwn = 1) =>
  questionsFaults('annual-review', { content, lastOwn }).map(({ pointer, code }) => [pointer, code]);

describe('the review questions of an organisation', () => {
  it('begin as those of Entente, word for word', () => {
    expect(openQuestionsOf(adaptedQuestionnaire('annual-review', shipped, named))).toEqual(
      openQuestionsOf(currentReviewQuestions),
    );
    expect(questionsFaults('annual-review', { content: shipped, lastOwn: 0 })).toEqual([]);
  });

  it('keep every shipped code bound to its own source and answer, whatever is written', () => {
    const anyContent = fc
      .record({
        asked: fc.infiniteStream(fc.constantFrom(...askings)),
        keys: fc.infiniteStream(fc.nat()),
        text: fc.string(),
      })
      .map(({ asked, keys, text }): QuestionsContent => {
        const rank = new Map(
          shipped.chapters.flatMap(({ questions }) =>
            questions.map((question): [string, number] => [question.code, Number(keys.next().value)]),
          ),
        );
        const reworded = changed((question) => ({
          ...question,
          text: { fr: text, en: text },
          asked: asked.next().value ?? 'optional',
        }));
        return {
          ...reworded,
          chapters: reworded.chapters.map((chapter) => ({
            ...chapter,
            questions: chapter.questions.toSorted((a, b) => (rank.get(a.code) ?? 0) - (rank.get(b.code) ?? 0)),
          })),
        };
      });
    fc.assert(
      fc.property(anyContent, (content) => {
        const hidden = content.chapters.flatMap(({ questions }) => questions.filter(({ asked }) => asked === 'hidden'));
        const adapted = adaptedQuestionnaire('annual-review', content, named);
        for (const question of questionsOf(adapted)) {
          const { source, fields, awaited, heldBy } = questionOf(currentReviewQuestions, question.code) ?? question;
          expect(question).toMatchObject({ source, fields, awaited, heldBy });
        }
        expect(questionsOf(adapted)).toHaveLength(questionsOf(currentReviewQuestions).length - hidden.length);
        expect(questionsOf(adapted).filter((one) => !isOpen(one))).toEqual(
          questionsOf(currentReviewQuestions).filter((one) => !isOpen(one)),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('ask a question of their own, in its place', () => {
    const [first] = openQuestionsOf(adaptedQuestionnaire('annual-review', withOwn(), named));

    expect(first).toMatchObject({
      code: 'LRQ-001',
      required: true,
      help: { fr: 'Sur l’année civile.' },
      fields: [{ name: 'answer', type: 'number', unit: { fr: 'maraudes' } }],
    });
    expect(questionsFaults('annual-review', { content: withOwn(), lastOwn: 1 })).toEqual([]);
  });

  it('say every fault at once, each at its place', () => {
    const broken = withOwn({
      ...ownQuestion,
      code: 'LRQ-007',
      text: { fr: ' ', en: '' },
      answer: { type: 'choice', options: [{ code: 'a', label: { fr: '', en: '' } }], unit: { fr: '', en: '' } },
    });

    expect(codesAt({ ...broken, title: { fr: '', en: 'Ours' } })).toEqual([
      ['/title/fr', 'required'],
      ['/chapters/0/questions/0/text/fr', 'required'],
      ['/chapters/0/questions/0/code', 'unknown-question-code'],
      ['/chapters/0/questions/0/answer/options', 'min-items'],
      ['/chapters/0/questions/0/answer/options/0/label/fr', 'required'],
    ]);
  });

  it.each(adaptables['annual-review'].essential)('never hide %s', (code) => {
    const content = changed((question) => (question.code === code ? { ...question, asked: 'hidden' } : question));

    expect(codesAt(content).map(([, fault]) => fault)).toEqual(['question-essential']);
  });

  it('never leave a shipped question out, move it to another chapter, or give its code to another', () => {
    const [tie, exchange, ...rest] = shipped.chapters;
    if (!tie || !exchange) throw new Error('The questionnaire has chapters.');
    const moved = tie.questions.slice(0, 1);
    const content = {
      ...shipped,
      chapters: [
        { ...tie, questions: tie.questions.slice(1) },
        { ...exchange, questions: [...exchange.questions, ...moved] },
        ...rest,
      ],
    };

    expect(codesAt(content).map(([, fault]) => fault)).toEqual(['question-left-out', 'question-elsewhere']);
    expect(codesAt(withOwn({ ...ownQuestion, code: 'REV-08' })).map(([, fault]) => fault)).toEqual([
      'question-elsewhere',
      'shipped-answer',
      'duplicate-code',
    ]);
  });

  it('are published for good, worded in both languages, and never give a code twice', () => {
    const own = reviseQuestions(beginQuestions(id, 'annual-review'), { content: withOwn(), lastOwn: 1 }, 1);
    const { own: published, version } = publishQuestions(own, null, 2);

    expect(version.content.chapters[0]?.questions[0]?.help).toEqual({
      fr: 'Sur l’année civile.',
      en: 'Sur l’année civile.',
    });
    expect(() => publishQuestions(published, version, 3)).toThrow();
    const without = reviseQuestions(published, { content: shipped, lastOwn: 0 }, 3);
    expect(without.draft.lastOwn).toBe(1);
  });

  it('are read by a review in the version it was opened on, required questions included', () => {
    const questions = { kind: 'annual-review', version: 1, own: id, content: withOwn() };
    const answered = { code: 'LRQ-001', fields: { answer: { value: 12, version: 1 } } };

    expect(unansweredRequired({ questions, questionAnswers: [] }).map(({ code }) => code)).toEqual(['LRQ-001']);
    expect(unansweredRequired({ questions, questionAnswers: [answered] })).toEqual([]);
    expect(() => questionnaireAt({ kind: 'annual-review', version: 1, own: id })).toThrow(RangeError);
  });

  it('travel as a file, and hostile ones are refused whole', () => {
    const draft: QuestionsDraft = { content: withOwn(), lastOwn: 1 };
    const text = JSON.stringify(questionsFile('annual-review', draft));

    expect(readQuestionsFile(text)).toEqual({ kind: 'annual-review', ...draft });
    for (const wrong of [
      '',
      '[]',
      '{"format":"entente-grid"}',
      text.replace('"formatVersion":1', '"formatVersion":9'),
      text.replace('LRQ-001', '__proto__'),
      text.replace('LRQ-001', 'LRQ-002'),
      text.replace('LRQ-001', 'LSQ-001'),
      text.replace('"kind":"annual-review"', '"kind":"strategy"'),
      text.replace('"base":1', '"base":7'),
      `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
    ])
      expect(() => readQuestionsFile(wrong)).toThrow();
  });

  it('word every fault in both languages', () => {
    for (const { fr, en } of Object.values(questionsFaultWords)) expect(fr && en).toBeTruthy();
  });
});
