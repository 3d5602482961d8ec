import { checkFeedback } from '../feedback/feedback-answers';
import { questionsAsked, wordedTongue } from '../feedback/asked-questions';
import { feedbackLanguages, feedbackTongue } from '../feedback/feedback-languages';
import { feedbackQuestions } from '../feedback/feedback-questions';
import { feedbackResults } from '../feedback/feedback-results';
import { type OwnGridId } from '../grids/own-grid';
import { askedOfPeople, isAskedAlike, offeredLanguages, unwordedIn } from './feedback-content';
import { beginQuestions, freshDraft, publishQuestions } from './own-questions';
import { type AdaptedQuestion, type OwnAnswer, type QuestionsContent } from './questions-content';
import { questionsFaults } from './questions-faults';

const none = { fr: '', en: '' };
const shipped = freshDraft('feedback').content;

const hours: AdaptedQuestion = {
  code: 'LFQ-001',
  text: { fr: 'Quand voulez-vous venir ?', en: 'When do you want to come?' },
  help: none,
  asked: 'optional',
  tongues: { ar: 'متى تريد أن تأتي؟' },
  answer: {
    type: 'choice',
    unit: none,
    options: [
      { code: 'o1', label: { fr: 'Le matin', en: 'In the morning' }, tongues: { ar: 'صباحا' } },
      { code: 'o2', label: { fr: 'Le soir', en: 'In the evening' }, tongues: { ar: 'مساء' } },
    ],
  },
};

const rewrite = (
  change: (question: AdaptedQuestion) => AdaptedQuestion,
  own: readonly AdaptedQuestion[] = [],
): QuestionsContent => ({
  ...shipped,
  chapters: shipped.chapters.map((chapter) => ({
    ...chapter,
    questions: [...chapter.questions.map(change), ...own],
  })),
});
const withOwn = (...own: readonly AdaptedQuestion[]) => rewrite((question) => question, own);
const hiding = (...codes: readonly string[]) =>
  rewrite((question) => (codes.includes(question.code) ? { ...question, asked: 'hidden' } : question));
const answered = (answer: Partial<OwnAnswer>): AdaptedQuestion => ({
  ...hours,
  ...(hours.answer ? { answer: { ...hours.answer, ...answer } } : {}),
});
const faultsOf = (content: QuestionsContent) =>
  questionsFaults('feedback', { content, lastOwn: 40 }).map(({ pointer, code }) => [pointer, code]);

describe('questions to people that an organisation adapts', () => {
  it('begin as those of Entente, in every language, and ask exactly the same', () => {
    expect(faultsOf(shipped)).toEqual([]);
    expect(offeredLanguages(shipped)).toEqual(feedbackLanguages);
    expect(questionsAsked(askedOfPeople(shipped, feedbackLanguages))).toEqual(feedbackQuestions);
    expect(askedOfPeople(shipped, feedbackLanguages).flatMap(({ worded }) => worded)).toEqual([]);
  });

  it('take no choice of the name under which those who answered are counted', () => {
    const options = (hours.answer?.options ?? []).map((option, index) =>
      index === 1 ? { ...option, code: 'any' } : option,
    );

    expect(faultsOf(withOwn(answered({ options })))).toEqual([
      [expect.stringMatching(/options\/1\/code$/), 'duplicate-code'],
    ]);
  });

  it('are offered only in languages in which every own question and each of its choices is worded', () => {
    expect(offeredLanguages(withOwn(hours))).toEqual(['fr', 'en', 'ar']);
    expect(unwordedIn(withOwn(hours), 'uk')).toEqual(['LFQ-001']);
    expect(offeredLanguages(withOwn({ ...hours, asked: 'hidden' }))).toEqual(feedbackLanguages);
    const halfDone = answered({ options: hours.answer?.options.map(({ tongues: _, ...one }) => one) ?? [] });
    expect(offeredLanguages(withOwn(halfDone))).toEqual(['fr', 'en']);
  });

  it('speak through faces and free words without a word for each choice', () => {
    expect(offeredLanguages(withOwn(answered({ type: 'faces', options: [] })))).toEqual(['fr', 'en', 'ar']);
    expect(questionsAsked(askedOfPeople(withOwn(answered({ type: 'text', options: [] })), ['fr'])).at(-1)).toEqual({
      code: 'LFQ-001',
      kind: 'text',
      choices: [],
      words: true,
    });
  });

  it('keep Entente’s answers when reworded, and its own words where nothing else is written', async () => {
    const content = rewrite((one) =>
      one.code === 'FBK-03'
        ? { ...one, text: { fr: 'Vous a-t-on dit pourquoi ?', en: '' }, tongues: { uk: 'Чому?' } }
        : one,
    );
    const asked = askedOfPeople(content, feedbackLanguages);
    const [fr, en, uk] = await Promise.all(
      (['fr', 'en', 'uk'] as const).map(
        async (language) => wordedTongue(await feedbackTongue(language), language, asked).questions['FBK-03'],
      ),
    );
    const [english, ukrainian] = await Promise.all((['en', 'uk'] as const).map((one) => feedbackTongue(one)));

    expect(fr).toEqual({
      ask: 'Vous a-t-on dit pourquoi\u202f?',
      choices: { yes: 'Oui', little: 'Un peu', no: 'Non' },
    });
    expect(en).toEqual(english?.questions['FBK-03']);
    expect(uk).toEqual({ ...ukrainian?.questions['FBK-03'], ask: 'Чому?' });
  });

  it('give an own question its labels, and the faces theirs in the language of whoever answers', async () => {
    const asked = askedOfPeople(withOwn(hours, { ...answered({ type: 'faces', options: [] }), code: 'LFQ-002' }), [
      'ar',
    ]);
    const arabic = await feedbackTongue('ar');
    const { questions } = wordedTongue(arabic, 'ar', asked);

    expect(questions['LFQ-001']).toEqual({ ask: 'متى تريد أن تأتي؟', choices: { o1: 'صباحا', o2: 'مساء' } });
    expect(questions['LFQ-002']?.choices).toEqual(arabic.questions['FBK-13'].choices);
  });

  it('never refuse an answer that is asked, nor take one that is not', () => {
    const questions = questionsAsked(askedOfPeople(hiding('FBK-01'), ['fr']));
    const own = questionsAsked(askedOfPeople(withOwn(hours), ['fr']));
    const sheet = (question: string, choice: string) => [{ question, choices: [choice], text: '' }];

    expect(checkFeedback(sheet('FBK-01', 'self'), questions)).toMatchObject([{ pointer: '/answers/0/question' }]);
    expect(checkFeedback(sheet('LFQ-001', 'o2'), own)).toEqual([]);
    expect(checkFeedback(sheet('LFQ-001', 'o9'), own)).toMatchObject([{ pointer: '/answers/0/choices' }]);
    expect(checkFeedback(sheet('LFQ-001', 'o2'), questions)).toMatchObject([{ pointer: '/answers/0/question' }]);
  });

  it('count own choices under the same floor of five as Entente’s', () => {
    const own = questionsAsked(askedOfPeople(withOwn(hours), ['fr']));
    const tallies = [
      { question: 'sheets', choice: 'online', count: 12 },
      { question: 'LFQ-001', choice: 'any', count: 12 },
      { question: 'LFQ-001', choice: 'o1', count: 9 },
      { question: 'LFQ-001', choice: 'o2', count: 3 },
    ];
    const line = feedbackResults(tallies, own)?.questions.at(-1);

    expect(line).toMatchObject({ code: 'LFQ-001', answered: 12, parts: [{ count: null }, { count: null }] });
  });

  it('compare two years only where nothing of an own question changed', () => {
    const asked = askedOfPeople(withOwn(hours), ['fr']);
    const reworded = askedOfPeople(withOwn({ ...hours, text: { fr: 'Autre chose ?', en: '' } }), ['fr']);
    const now = { own: 'a', asked };

    expect(isAskedAlike('FBK-02', now, { asked: null })).toBe(true);
    expect(isAskedAlike('LFQ-001', now, { own: 'a', asked })).toBe(true);
    expect(isAskedAlike('LFQ-001', now, { own: 'b', asked })).toBe(false);
    expect(isAskedAlike('LFQ-001', now, { own: 'a', asked: reworded })).toBe(false);
  });

  it.each([
    [
      'a share that the review shows is hidden',
      hiding('FBK-02'),
      [['/chapters/0/questions/1/asked', 'question-essential']],
    ],
    [
      'an answer is required',
      rewrite((one) => (one.code === 'FBK-01' ? { ...one, asked: 'required' } : one)),
      [['/chapters/0/questions/0/asked', 'feedback-required']],
    ],
    [
      'a question has a help text',
      withOwn({ ...hours, help: { fr: 'Aide', en: '' } }),
      [['/chapters/0/questions/15/help', 'feedback-help']],
    ],
    [
      'a number is asked',
      withOwn(answered({ type: 'number' })),
      [['/chapters/0/questions/15/answer/type', 'answer-type']],
    ],
    [
      'there are too many',
      withOwn(...Array.from({ length: 6 }, (_none, at) => ({ ...hours, code: `LFQ-00${at + 1}` }))),
      [['/chapters', 'feedback-too-many']],
    ],
  ])('are not published when %s', (_name, content, faults) => {
    expect(faultsOf(content)).toEqual(faults);
  });

  it('are never filled in with another language when they are published', () => {
    const own = beginQuestions('a' as OwnGridId, 'feedback', {
      content: withOwn({ ...hours, text: { fr: ' Quand ? ', en: ' ' }, tongues: { ar: '  ' } }),
      lastOwn: 1,
    });
    const { version } = publishQuestions(own, null, 1);
    const last = version.content.chapters.at(0)?.questions.at(-1);

    expect(last?.text).toEqual({ fr: 'Quand ?', en: '' });
    expect(last?.tongues).toBeUndefined();
    expect(offeredLanguages(version.content)).toEqual(['fr']);
  });

  it('keep words of other languages out of the other questionnaires', () => {
    const review = freshDraft('annual-review');
    const [first, ...rest] = review.content.chapters;
    const content = {
      ...review.content,
      chapters: [
        {
          ...first,
          code: first?.code ?? '',
          questions: first?.questions.map((one) => ({ ...one, tongues: { ar: 'x' } })) ?? [],
        },
        ...rest,
      ],
    };

    expect(questionsFaults('annual-review', { ...review, content })[0]).toMatchObject({ code: 'tongues-elsewhere' });
  });
});
