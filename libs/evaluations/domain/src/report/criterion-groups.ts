import { type Language } from '@entente/platform/kernel';
import { type CriterionAnswer, answerOf, notApplicableReasonOf, ratingOf } from '../answers/criterion-answer';
import { reportWords } from '../content/report-words';
import { type Criterion, type EvaluationGrid, stepOf } from '../grid/evaluation-grid';
import { print } from './printed-words';
import { type ScoredReport } from './review-report';

export type CriterionGroup = { readonly name: string; readonly lines: readonly CriterionLine[] };

export type CriterionLine = {
  readonly code: string;
  readonly text: string;
  readonly critical: boolean;
  /** « 2 », « SO » or « – »; the words say the same. */
  readonly mark: string;
  readonly words: string;
  /** Reason of a « sans objet » and comment, as people wrote them. */
  readonly comment: string;
};

export type BlockingLine = CriterionLine;

export const criterionGroups = ({ grid, review, language }: ScoredReport): readonly CriterionGroup[] =>
  grid.dimensions.map(({ name, criteria }) => ({
    name: print(name, language),
    lines: criteria.map((criterion) => criterionLine(grid, criterion, review.answers, language)),
  }));

export const blockingLines = ({ grid, score, review, language }: ScoredReport): readonly BlockingLine[] =>
  score.blockingPoints.map((criterion) => criterionLine(grid, criterion, review.answers, language));

const criterionLine = (
  grid: EvaluationGrid,
  { code, text, critical }: Criterion,
  answers: readonly CriterionAnswer[],
  language: Language,
): CriterionLine => {
  const { judgement, comment } = answerOf(answers, code);
  const rating = ratingOf(judgement.value);
  const reason = notApplicableReasonOf(judgement.value);
  return {
    code,
    text: print(text, language),
    critical,
    ...(reason === null ? ratingWords(grid, rating, language) : setAside(language)),
    comment: [reason ?? '', comment.value].filter((part) => part.trim() !== '').join('\n'),
  };
};

const ratingWords = (
  grid: EvaluationGrid,
  rating: number | null,
  language: Language,
): Pick<CriterionLine, 'mark' | 'words'> => {
  const step = rating === null ? undefined : stepOf(grid, rating);
  if (!step) return { mark: '–', words: print(reportWords.notRated, language) };
  return { mark: String(step.value), words: print(step.label, language).toLowerCase() };
};

const setAside = (language: Language): Pick<CriterionLine, 'mark' | 'words'> => ({
  mark: print(reportWords.notApplicableMark, language),
  words: print(reportWords.notApplicable, language),
});
