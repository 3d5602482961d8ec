import { type Questionnaire } from '../grid/questionnaire';
import { currentReviewQuestions, publishedQuestionnaires } from '../grid/shipped-questionnaires';
import { currentStrategyQuestions, priorityQuestion, publishedStrategyQuestions } from '../strategy/strategy-questions';
import { adaptQuestionnaire } from './adapt-questions';
import { currentFeedbackQuestions, feedbackQuestionnaireV1 } from './feedback-questionnaire';
import { type QuestionsContent, type QuestionsKind } from './questions-content';

/** One questionnaire of Entente as something to adapt. */
export type Adaptable = {
  /** Every version ever published. */
  readonly versions: readonly Questionnaire[];
  readonly current: Questionnaire;
  /** Codes that cannot be hidden. */
  readonly essential: readonly string[];
};

/**
 * A review cannot do without its effects, what to improve, and whether the objectives are reached. A strategy cannot do
 * without its priorities: the board validates them, and they become actions. Of what people supported are asked, some
 * shares stand in the review and among the indicators.
 */
export const adaptables: Readonly<Record<QuestionsKind, Adaptable>> = {
  'annual-review': {
    versions: publishedQuestionnaires,
    current: currentReviewQuestions,
    essential: ['REV-08', 'REV-18', 'REV-20'],
  },
  strategy: {
    versions: publishedStrategyQuestions,
    current: currentStrategyQuestions,
    essential: [priorityQuestion.code],
  },
  feedback: {
    versions: [feedbackQuestionnaireV1],
    current: currentFeedbackQuestions,
    essential: ['FBK-02', 'FBK-05', 'FBK-11'],
  },
};

/** The questionnaire of Entente that some content adapts; the current one when that version never was. */
export const baseOf = (kind: QuestionsKind, { base }: Pick<QuestionsContent, 'base'>): Questionnaire => {
  const { versions, current } = adaptables[kind];
  return versions.find(({ version }) => version === base) ?? current;
};

/** What is answered, of any kind. */
export const adaptedQuestionnaire = (
  kind: QuestionsKind,
  content: QuestionsContent,
  named: { readonly version: number; readonly own: string },
): Questionnaire => adaptQuestionnaire(baseOf(kind, content), content, named);
