import { frenchTypography, type Words } from '@entente/platform/kernel';
import { type AskedQuestion, type WordedQuestion } from '../feedback/asked-questions';
import { feedbackLanguages, type FeedbackLanguage } from '../feedback/feedback-languages';
import { type FeedbackKind } from '../feedback/feedback-questions';
import { questionOf } from '../grid/questionnaire';
import { isSameValue } from '../grids/same-value';
import { baseOf } from './adaptable';
import {
  type AdaptedQuestion,
  type OwnAnswer,
  ownQuestionNumber,
  type QuestionsContent,
  type Tongues,
} from './questions-content';

type InTongues = { readonly words: Words; readonly tongues?: Tongues | undefined };

const isInterface = (language: FeedbackLanguage): language is 'fr' | 'en' => language === 'fr' || language === 'en';

const wordsIn = ({ words, tongues }: InTongues, language: FeedbackLanguage): string =>
  (isInterface(language) ? words[language] : (tongues?.[language] ?? '')).trim();

const askIn = ({ text, tongues }: AdaptedQuestion, language: FeedbackLanguage): string =>
  wordsIn({ words: text, tongues }, language);

/** Whether each choice must be worded: faces and words of one's own need none. */
const hasLabels = ({ type }: OwnAnswer): boolean => type === 'choice' || type === 'multiple';

const labelsIn = (answer: OwnAnswer, language: FeedbackLanguage): readonly string[] =>
  hasLabels(answer) ? answer.options.map(({ label, tongues }) => wordsIn({ words: label, tongues }, language)) : [];

const questionsOfContent = ({ chapters }: QuestionsContent): readonly AdaptedQuestion[] =>
  chapters.flatMap(({ questions }) => questions.filter(({ asked }) => asked !== 'hidden'));

/** Own questions that lack words in a language; those of Entente speak them all. */
export const unwordedIn = (content: QuestionsContent, language: FeedbackLanguage): readonly string[] =>
  questionsOfContent(content)
    .filter(
      (question) => question.answer && [askIn(question, language), ...labelsIn(question.answer, language)].includes(''),
    )
    .map(({ code }) => code);

/** Languages in which every question is worded: a campaign offers no other. */
export const offeredLanguages = (content: QuestionsContent): readonly FeedbackLanguage[] =>
  feedbackLanguages.filter((language) => unwordedIn(content, language).length === 0);

const kinds: Readonly<Record<OwnAnswer['type'], FeedbackKind>> = {
  choice: 'choice',
  multiple: 'many',
  faces: 'faces',
  text: 'text',
  // Not offered to people supported: refused when a questionnaire is published.
  number: 'text',
};

const worded = (
  question: AdaptedQuestion,
  language: FeedbackLanguage,
  shipped: Words | undefined,
): WordedQuestion[] => {
  const ask = askIn(question, language);
  // Nobody supported reads a language that is not offered; whoever reads results in it reads the French words.
  if (ask === '' && !shipped) return worded(question, 'fr', shipped).map((one) => ({ ...one, language }));
  const isShipped = shipped !== undefined && (ask === '' || (isInterface(language) && ask === shipped[language]));
  if (isShipped) return [];
  const set = (text: string) => (language === 'fr' ? frenchTypography(text) : text);
  const labels = question.answer ? labelsIn(question.answer, language) : [];
  return [{ language, ask: set(ask), labels: labels.map(set) }];
};

/** What people are asked in these languages, as it travels to their phones. */
export const askedOfPeople = (
  content: QuestionsContent,
  languages: readonly FeedbackLanguage[],
): readonly AskedQuestion[] => {
  const base = baseOf('feedback', content);
  return questionsOfContent(content).map((question) => {
    const { code, answer } = question;
    const shipped = questionOf(base, code)?.text;
    return {
      code,
      kind: answer ? kinds[answer.type] : null,
      choices: answer && hasLabels(answer) ? answer.options.map((option) => option.code) : [],
      worded: languages.flatMap((language) => worded(question, language, shipped)),
    };
  });
};

type Side = { readonly own?: string | undefined; readonly asked: readonly AskedQuestion[] | null };

/** Whether two campaigns asked the same: Entente's codes keep their meaning, an own one where nothing of it changed. */
export const isAskedAlike = (code: string, now: Side, then: Side): boolean => {
  if (ownQuestionNumber('feedback', code) === null) return true;
  const [one, other] = [now, then].map(({ asked }) => asked?.find((each) => each.code === code));
  return now.own === then.own && one !== undefined && isSameValue(one, other);
};
