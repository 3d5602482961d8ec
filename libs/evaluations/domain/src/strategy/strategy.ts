import { type Brand, type Day, type Words } from '@entente/platform/kernel';
import { type QuestionAnswer } from '../answers/question-answer';
import { type QuestionsRef } from '../questionnaires/questions-content';
import { type StrategyKnown } from './strategy-known';

export type StrategyId = Brand<string, 'StrategyId'>;

export const strategyStatuses = ['draft', 'debated', 'validated', 'closed'] as const;
export type StrategyStatus = (typeof strategyStatuses)[number];

/** The yearly look of an organisation at its own policy of partnership, by team, management and board. */
export type Strategy = {
  readonly id: StrategyId;
  readonly year: number;
  readonly status: StrategyStatus;
  /** The version that it was opened on, for good. */
  readonly questions: QuestionsRef;
  readonly answers: readonly QuestionAnswer[];
  /** What Entente knew when the board validated; null before. */
  readonly known: StrategyKnown | null;
  readonly debatedOn: Day | null;
  readonly validatedOn: Day | null;
  readonly closedOn: Day | null;
  readonly reopenings: readonly StrategyReopening[];
};

/** Who reopened, when, why and from where; what was said until then stays in the frozen reports. */
export type StrategyReopening = {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly from: StrategyStatus;
};

export const strategyActions = ['answer', 'debate', 'validate', 'close', 'reopen'] as const;
export type StrategyAction = (typeof strategyActions)[number];

const possibleFrom: Readonly<Record<StrategyAction, readonly StrategyStatus[]>> = {
  answer: ['draft', 'debated'],
  debate: ['draft'],
  validate: ['debated'],
  close: ['validated'],
  reopen: ['debated', 'validated', 'closed'],
};

export const isStrategyActionPossible = (
  action: StrategyAction,
  { status }: { readonly status: StrategyStatus },
): boolean => possibleFrom[action].includes(status);

export const strategyStatusLabels: Readonly<Record<StrategyStatus, Words>> = {
  draft: { fr: 'En préparation', en: 'Being prepared' },
  debated: { fr: 'Débattue en équipe', en: 'Debated with the team' },
  validated: { fr: 'Validée par le conseil', en: 'Validated by the board' },
  closed: { fr: 'Close', en: 'Closed' },
};

export const strategyFactTypes = [
  'strategy-opened',
  'strategy-answered',
  'strategy-debated',
  'strategy-validated',
  'strategy-closed',
  'strategy-reopened',
] as const;
export type StrategyFactType = (typeof strategyFactTypes)[number];

/** What happened; codes of questions, never what people wrote. */
export type StrategyFact = {
  readonly type: StrategyFactType;
  readonly strategyId: StrategyId;
  readonly codes?: readonly string[];
  readonly on?: Day;
  readonly from?: StrategyStatus;
};

export const strategyFactWords: Readonly<Record<StrategyFactType, Words>> = {
  'strategy-opened': { fr: 'a ouvert la revue', en: 'opened the review' },
  'strategy-answered': { fr: 'a répondu à des questions', en: 'answered questions' },
  'strategy-debated': { fr: 'a noté le débat en équipe', en: 'recorded the debate with the team' },
  'strategy-validated': { fr: 'a noté la validation du conseil', en: 'recorded the validation by the board' },
  'strategy-closed': { fr: 'a clos la revue', en: 'closed the review' },
  'strategy-reopened': { fr: 'a rouvert la revue', en: 'reopened the review' },
};

export type StrategyDecision = { readonly strategy: Strategy; readonly facts: readonly StrategyFact[] };
