import { type Day, type FieldFault, faultAt } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { checkQuestionChanges } from '../answers/check-question-answer';
import { type AnswerConflict, mergeQuestionAnswers, type QuestionChange } from '../answers/merge-answers';
import { fieldOf, type QuestionAnswer, questionAnswerOf } from '../answers/question-answer';
import { type Questionnaire, questionOf } from '../grid/questionnaire';
import { type QuestionsRef } from '../questionnaires/questions-content';
import { missingFrom } from './missing-from';
import { currentStrategyQuestions, questionsRef, strategyQuestionsAt } from './strategy-questions';
import {
  isStrategyActionPossible,
  type Strategy,
  type StrategyAction,
  type StrategyDecision,
  type StrategyId,
} from './strategy';
import { knownCodes, knownOf, type StrategyKnown } from './strategy-known';
import { strategyProblems } from './strategy-problems';
import { strategyGridOf } from './strategy-scales';

export const strategyReasonLimit = 300;

const assertPossible = (action: StrategyAction, strategy: Strategy): void => {
  if (!isStrategyActionPossible(action, strategy))
    throw strategyProblems['not-possible-now']({ action, status: strategy.status });
};

/** A new review on a version of the questions, with what Entente knows already written in its answers. */
export const openStrategy = (
  id: StrategyId,
  year: number,
  known: StrategyKnown,
  questions: QuestionsRef = questionsRef(currentStrategyQuestions),
): StrategyDecision => ({
  strategy: {
    id,
    year,
    status: 'draft',
    questions,
    answers: filledIn(known, strategyQuestionsAt(questions)),
    known: null,
    debatedOn: null,
    validatedOn: null,
    closedOn: null,
    reopenings: [],
  },
  facts: [{ type: 'strategy-opened', strategyId: id }],
});

const filledIn = (known: StrategyKnown, questionnaire: Questionnaire): readonly QuestionAnswer[] =>
  knownCodes.flatMap((code) => {
    if (!questionOf(questionnaire, code)) return [];
    const values = Object.entries(knownOf(code, known, 'fr')?.values ?? {});
    if (values.length === 0) return [];
    return [{ code, fields: Object.fromEntries(values.map(([name, value]) => [name, { value, version: 1 }])) }];
  });

export type AnsweredStrategy = StrategyDecision & { readonly conflicts: readonly AnswerConflict[] };

/** One autosave: what can be written is, what somebody else changed meanwhile comes back with both values. */
export const answerStrategy = (
  strategy: Strategy,
  questionnaire: Questionnaire,
  changes: readonly QuestionChange[],
): AnsweredStrategy => {
  assertPossible('answer', strategy);
  const faults = changes.flatMap((change, index) =>
    checkQuestionChanges({ questionnaire, grid: strategyGridOf(change.code) }, [change]).map((fault) => ({
      ...fault,
      pointer: fault.pointer.replace('/questions/0', `/questions/${index}`),
    })),
  );
  if (faults.length > 0) throw strategyProblems['invalid-answers']({}, faults);
  const { answers, written: codes, conflicts } = mergeQuestionAnswers(strategy.answers, changes);
  return {
    strategy: { ...strategy, answers },
    facts: codes.length > 0 ? [{ type: 'strategy-answered', strategyId: strategy.id, codes }] : [],
    conflicts,
  };
};

type Step = { readonly on: Day; readonly today: Day };

const dayFaults = ({ on, today }: Step, after: Day | null): readonly FieldFault[] => [
  ...(on > today ? [faultAt(['on'], 'in-the-future')] : []),
  ...(after !== null && on < after ? [faultAt(['on'], 'before-the-debate')] : []),
];

const assertSound = (faults: readonly FieldFault[]): void => {
  if (faults.length > 0) throw strategyProblems['invalid-step']({}, faults);
};

export const debateStrategy = (strategy: Strategy, step: Step): StrategyDecision => {
  assertPossible('debate', strategy);
  assertSound(dayFaults(step, null));
  return {
    strategy: { ...strategy, status: 'debated', debatedOn: step.on },
    facts: [{ type: 'strategy-debated', strategyId: strategy.id, on: step.on }],
  };
};

/** The board's validation: nothing may be missing, and what Entente knew that day is kept with it. */
export const validateStrategy = (
  strategy: Strategy,
  questionnaire: Questionnaire,
  step: Step & { readonly known: StrategyKnown },
): StrategyDecision => {
  assertPossible('validate', strategy);
  const missing = missingFrom(questionnaire, strategy.answers, step.known);
  const faults = [...dayFaults(step, strategy.debatedOn), ...missing];
  if (faults.length > 0) throw strategyProblems[missing.length > 0 ? 'incomplete' : 'invalid-step']({}, faults);
  return {
    strategy: { ...strategy, status: 'validated', validatedOn: step.on, known: step.known },
    facts: [{ type: 'strategy-validated', strategyId: strategy.id, on: step.on }],
  };
};

export const closeStrategy = (strategy: Strategy, today: Day): StrategyDecision => {
  assertPossible('close', strategy);
  return {
    strategy: { ...strategy, status: 'closed', closedOn: today },
    facts: [{ type: 'strategy-closed', strategyId: strategy.id }],
  };
};

type Reopening = { readonly by: string; readonly at: Date; readonly reason: string };

/** Back to work: the debate and the validation are to be held again. */
export const reopenStrategy = (strategy: Strategy, { by, at, reason }: Reopening): StrategyDecision => {
  assertPossible('reopen', strategy);
  assertSound(
    reason.trim() === '' ? [faultAt(['reason'], 'required')] : checkText(reason, strategyReasonLimit, ['reason']),
  );
  const { id, status: from } = strategy;
  return {
    strategy: {
      ...strategy,
      status: 'draft',
      known: null,
      debatedOn: null,
      validatedOn: null,
      closedOn: null,
      reopenings: [...strategy.reopenings, { by, at: at.toISOString(), reason: reason.trim(), from }],
    },
    facts: [{ type: 'strategy-reopened', strategyId: id, from }],
  };
};

/** The value of one field, as answered. */
export const answeredValue = (answers: readonly QuestionAnswer[], code: string, name: string) =>
  fieldOf(questionAnswerOf(answers, code), name).value;
