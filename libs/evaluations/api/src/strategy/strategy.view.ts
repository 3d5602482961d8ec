import {
  answeredCount,
  commonScores,
  compareStrategies,
  isStrategyActionPossible,
  knownCodes,
  knownOf,
  missingFrom,
  ownAnswerText,
  ownQuestionsOf,
  print,
  type Question,
  questionOf,
  questionsOf,
  type Strategy,
  strategyActions,
  strategyAnswerText,
  strategyQuestionsAt,
  scoreStrategy,
  type StrategyChange,
  type YearOfStrategy,
} from '@entente/evaluations/domain';
import { can } from '@entente/access/domain';
import type { Member } from '@entente/access/api';
import { wordFault } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { toQuestionAnswerView } from '../review/answers.view';
import type { StoredStrategy } from './strategy.store';
import type { StrategyContext } from './strategy-surroundings';
import type { StrategyComparisonView, StrategyMissingView, StrategyRowView, StrategyView } from './strategy.views';

export const toStrategyRow = ({ strategy, score }: StoredStrategy): StrategyRowView => {
  const { id, year, status, debatedOn, validatedOn, closedOn } = strategy;
  const questionnaire = strategyQuestionsAt(strategy.questions);
  return {
    id,
    year,
    status,
    answered: answeredCount(questionnaire, strategy),
    asked: questionsOf(questionnaire).length,
    score,
    debatedOn,
    validatedOn,
    closedOn,
    hasReport: status === 'closed',
  };
};

type Seen = {
  readonly stored: StoredStrategy;
  readonly context: StrategyContext;
  readonly previous: Strategy | null;
  readonly plannedActions: number;
};

/** One review with everything its pages show, for one reader. */
export const toStrategyView = (seen: Seen, viewer: Member, language: Language): StrategyView => {
  const { stored, context, previous, plannedActions } = seen;
  const { strategy, version } = stored;
  const mayLead = can(viewer.roles, 'strategy:lead');
  return {
    ...toStrategyRow(stored),
    organisationName: context.organisation.name,
    questions: { ...strategy.questions },
    answers: strategy.answers.map(toQuestionAnswerView),
    owners: [...context.members.values()].map(({ id, name }) => ({ id, name })),
    known: knownCodes.flatMap((code) => {
      const said = knownOf(code, context.known, language);
      return said
        ? [{ code, sentence: print(said.basis.words, language, said.basis.params), values: { ...said.values } }]
        : [];
    }),
    knownOn: context.known.on,
    missing: missingViews(strategy, context, language),
    previous: previous && comparisonOf(strategy, previous, language),
    reopenings: strategy.reopenings.map(({ by, at, reason, from }) => ({
      by: context.members.get(by)?.name ?? '',
      at,
      reason,
      from,
    })),
    allowedActions: strategyActions.filter(
      (action) =>
        isStrategyActionPossible(action, strategy) &&
        (action === 'answer' ? can(viewer.roles, 'strategy:answer') : mayLead),
    ),
    plannedActions,
    mayLead,
    version,
  };
};

const missingViews = (
  { answers, status }: Strategy,
  { questionnaire, known }: StrategyContext,
  language: Language,
): StrategyMissingView[] => {
  if (status === 'validated' || status === 'closed') return [];
  return missingFrom(questionnaire, answers, known).map(({ pointer, code, params }) => ({
    code: pointer.split('/')[2] ?? '',
    words: wordFault(code, params, language),
  }));
};

const yearOf = ({ questions, answers }: Strategy): YearOfStrategy => ({
  questionnaire: strategyQuestionsAt(questions),
  answers,
});

/** The answer of a year in words: its rating, or what was said to a question of the organisation's own. */
const saidIn = (
  { questionnaire, answers }: YearOfStrategy,
  { code }: Pick<StrategyChange, 'code'>,
  rating: StrategyChange['now'],
  language: Language,
): string => {
  const own = ownQuestionsOf(questionnaire).find((question: Question) => question.code === code);
  return own ? ownAnswerText(own, answers, language) : strategyAnswerText(code, rating, language);
};

const comparisonOf = (strategy: Strategy, previous: Strategy, language: Language): StrategyComparisonView => {
  const [before, now] = [yearOf(previous), yearOf(strategy)];
  return {
    year: previous.year,
    score: scoreStrategy(before.questionnaire, before.answers),
    common: commonScores(before, now),
    changes: compareStrategies(before, now).map((change) => {
      const { code, move, reworded } = change;
      const question = questionOf(now.questionnaire, code) ?? questionOf(before.questionnaire, code);
      return {
        code,
        question: question ? print(question.text, language) : code,
        before: saidIn(before, change, change.before, language),
        now: saidIn(now, change, change.now, language),
        move,
        reworded: [...reworded],
      };
    }),
  };
};
