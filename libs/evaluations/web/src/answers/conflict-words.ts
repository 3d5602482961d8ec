import {
  criterionOf,
  type EvaluationGrid,
  type FieldValue,
  judgementWords,
  notApplicableReasonOf,
} from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { type AnswerKey, partsOf } from './answer-fields';
import { isJudgement } from './review-calls';

/** Both values of a conflict, as people read them. */
export const injectConflictWords = () => {
  const t = injectWords(evaluationsWords);
  const say = injectSay();
  const value = (given: FieldValue, grid: EvaluationGrid): string => {
    if (given === null) return t('questions.none');
    if (typeof given === 'string' || typeof given === 'number') return String(given);
    if (Array.isArray(given)) return given.map((each) => lineOf(each)).join('\n');
    if (!isJudgement(given)) return '';
    const reason = notApplicableReasonOf(given);
    return [judgementWords(grid, given, say.language()), reason].filter(Boolean).join('\n');
  };
  const field = (key: AnswerKey, grid: EvaluationGrid | null): string => {
    const [code, name] = partsOf(key);
    const criterion = grid && criterionOf(grid, code);
    const what = criterion ? say(criterion.text) : code;
    return name === 'judgement' ? `${what} (${t('rating.judgement')})` : what;
  };
  return { value, field };
};

const lineOf = (line: unknown): string => {
  if (typeof line !== 'object' || line === null) return String(line);
  return Object.values(line)
    .filter((cell) => cell !== null && cell !== '')
    .join(', ');
};
