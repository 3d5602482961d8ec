import { type Language } from '@entente/platform/kernel';
import { evidenceGiven } from '../answers/evidence';
import { type CriterionAnswer, answerOf, notApplicableReasonOf, ratingOf } from '../answers/criterion-answer';
import { reportWords } from '../content/report-words';
import { type Criterion, type EvaluationGrid, stepOf, toneOf } from '../grid/evaluation-grid';
import { askedOf } from '../score/asked';
import { print } from './printed-words';
import { type ScoredReport } from './review-report';
import { commentSince } from './since-line';

export type CriterionGroup = { readonly name: string; readonly lines: readonly CriterionLine[] };

export type CriterionLine = {
  readonly code: string;
  readonly text: string;
  readonly critical: boolean;
  /** « 2 », « SO » or « – »; the words say the same. */
  readonly mark: string;
  /** Which of the four colours, 0 to 3, whatever the number of steps; null without a rating. */
  readonly tone: number | null;
  readonly words: string;
  /** Reason of a « sans objet » and comment, as people wrote them. */
  readonly comment: string;
  /** What it rests on, and where that is read: « Compte rendu de mars : https://… », by whom when both sides rate. */
  readonly evidence: readonly string[];
  /** « Inchangé depuis 2025 », of a comment that was taken over; empty otherwise. */
  readonly since: string;
};

export type BlockingLine = CriterionLine;

export const criterionGroups = (report: ScoredReport): readonly CriterionGroup[] => {
  const { grid, review, language } = report;
  return askedOf(grid, review.answers)
    .dimensions.filter(({ criteria }) => criteria.length > 0)
    .map(({ name, criteria }) => ({
      name: print(name, language),
      lines: criteria.map((criterion) => criterionLine(report, criterion)),
    }));
};

export const blockingLines = (report: ScoredReport): readonly BlockingLine[] =>
  report.score.blockingPoints.map((criterion) => criterionLine(report, criterion));

const criterionLine = (report: ScoredReport, { code, text, critical }: Criterion): CriterionLine => {
  const { grid, language } = report;
  const answer = answerOf(report.review.answers, code);
  const { judgement, comment } = answer;
  const rating = ratingOf(judgement.value);
  const reason = notApplicableReasonOf(judgement.value);
  return {
    code,
    text: print(text, language),
    critical,
    ...(reason === null ? ratingWords(grid, rating, language) : setAside(language)),
    comment: [reason ?? '', comment.value].filter((part) => part.trim() !== '').join('\n'),
    evidence: evidenceLines(report, answer),
    since: commentSince(answer, report),
  };
};

/** Of each side as they gave it; where one person answers for ours, what stands in the review. */
const evidenceLines = ({ evidence, language }: ScoredReport, answer: CriterionAnswer): readonly string[] => {
  const own = evidenceGiven(answer);
  const given = evidence?.get(answer.code) ?? (own ? [{ party: '', ...own }] : []);
  return given.map(({ party, text, link }) => {
    const said = [text, link].filter(Boolean).join(print(reportWords.colon, language));
    const by = party === '' ? reportWords.evidence : reportWords.evidenceOf;
    return print(by, language, { party, said });
  });
};

const ratingWords = (
  grid: EvaluationGrid,
  rating: number | null,
  language: Language,
): Pick<CriterionLine, 'mark' | 'tone' | 'words'> => {
  const step = rating === null ? undefined : stepOf(grid, rating);
  if (!step) return { mark: '–', tone: null, words: print(reportWords.notRated, language) };
  return {
    mark: String(step.value),
    tone: toneOf(grid, step.value),
    words: print(step.label, language).toLowerCase(),
  };
};

const setAside = (language: Language): Pick<CriterionLine, 'mark' | 'tone' | 'words'> => ({
  mark: print(reportWords.notApplicableMark, language),
  tone: null,
  words: print(reportWords.notApplicable, language),
});
