import { type BoardInput } from '../indicators/indicator-board';
import { indicatorTable, type IndicatorTable } from './indicator-table';
import { type Day, type Language, formatDay } from '@entente/platform/kernel';
import { type Evidence } from '../answers/evidence';
import { reportWords } from '../content/report-words';
import { currentChecklist, gridAt, questionnaireAt } from '../grid/grid-registry';
import { type Review } from '../review/review';
import { type KnownForLeads } from '../score/proposals';
import { judgementsOf, type ReadScore, scoreAnswers } from '../score/score';
import { type BlockingLine, type CriterionGroup, blockingLines, criterionGroups } from './criterion-groups';
import { type DecisionPart, decisionPart, decisionSentence } from './decision-part';
import { type DimensionChart, dimensionChart } from './dimension-chart';
import { type ReportFigure, reportFigures } from './figures';
import { type LeadLine, leadLines } from './leads';
import { reportNotices } from './notices';
import { gridLine } from './grid-line';
import { print } from './printed-words';
import { type QuestionGroup, questionGroups } from './question-groups';
import { reopeningLines } from './reopening-lines';
import { type ValidationLine, validationLines } from './validation-lines';
import { type Validation } from '../two-sides/validate-result';

export type ReportPerson = { readonly name: string; readonly role: string };

export type ReportInput = {
  readonly review: Review;
  /** The closed review before this one, scored on its own grid. */
  readonly previous: {
    readonly year: number;
    readonly score: ReadScore;
    /** What it was rated on and with, to compare through the mapping when the grid changed. */
    readonly rated?: Pick<Review, 'grid' | 'answers'>;
  } | null;
  /** The exact score when both sides rate: of several people the answers alone do not tell it. */
  readonly score?: ReadScore;
  /** When both sides rate: what the partner gave, and whether the score is what both agreed. */
  readonly sides?: {
    readonly joint: boolean;
    readonly theirs: ReadScore | null;
    /** REV-30: what still stands of each side's; left out where the page shows it beside. */
    readonly validations?: readonly Pick<Validation, 'side' | 'name' | 'role' | 'at'>[];
  } | null;
  /** By criterion, what each side's ratings rest on, once each may be read. */
  readonly evidence?: ReadonlyMap<string, readonly (Evidence & { readonly party: string })[]>;
  readonly parties: { readonly ours: string; readonly theirs: string };
  /** Members and contacts by id. */
  readonly people: ReadonlyMap<string, ReportPerson>;
  /** Start of the partnership, for the « montée en charge » notice. */
  readonly startedOn: Day | null;
  /** What the convention in force has, for the leads. */
  readonly known: KnownForLeads;
  /** What the partnership follows and counted in the year of the review; absent where the page does not show it. */
  readonly indicators?: BoardInput | null;
  /** The day the report is about to be read. */
  readonly on: Day;
  readonly language: Language;
};

/** The whole report in words of one language: what the page shows and what the PDF draws. */
export type ReviewReport = {
  readonly language: Language;
  readonly kind: string;
  readonly occasion: string;
  readonly title: string;
  readonly sentence: string;
  readonly figures: readonly ReportFigure[];
  readonly notices: readonly string[];
  readonly chart: DimensionChart;
  readonly blocking: readonly BlockingLine[];
  readonly decision: DecisionPart | null;
  readonly leads: readonly LeadLine[];
  readonly criteria: readonly CriterionGroup[];
  readonly questions: readonly QuestionGroup[];
  readonly validations: readonly ValidationLine[];
  readonly indicators: IndicatorTable | null;
  readonly reopenings: readonly string[];
  readonly footer: { readonly reference: string; readonly grid: string };
};

export const reviewReport = (input: ReportInput): ReviewReport => {
  const { review, language } = input;
  const grid = gridAt(review.grid);
  const score = input.score ?? scoreAnswers(grid, review.answers);
  const scored = { ...input, grid, score };
  return {
    language,
    kind: print(reportWords.kind, language),
    occasion: occasionOf(review, language),
    title: print(reportWords.title, language, { ...input.parties, year: review.year }),
    sentence: decisionSentence(review.conclusion, language),
    figures: reportFigures(scored),
    notices: reportNotices(scored),
    chart: dimensionChart(scored),
    blocking: blockingLines(scored),
    decision: decisionPart(input),
    leads: leadLines(grid, judgementsOf(review.answers), input),
    criteria: criterionGroups(scored),
    questions: questionGroups(questionnaireAt(review.questions), { ...scored, grid: currentChecklist }),
    validations: validationLines(input),
    indicators: input.indicators ? indicatorTable(input.indicators, language) : null,
    reopenings: reopeningLines(input),
    footer: footerOf(review, language),
  };
};

export type ScoredReport = ReportInput & {
  readonly grid: ReturnType<typeof gridAt>;
  readonly score: ReadScore;
};

const occasionOf = ({ conclusion, status }: Review, language: Language): string => {
  if (!conclusion || (status !== 'concluded' && status !== 'closed')) return print(reportWords.draft, language);
  return print(reportWords.meetingOf, language, { day: formatDay(conclusion.meeting.heldOn, language) });
};

const footerOf = ({ reference, status, grid }: Review, language: Language): ReviewReport['footer'] => ({
  reference: print(status === 'closed' ? reportWords.validated : reportWords.inProgress, language, { reference }),
  grid: gridLine(gridAt(grid), language),
});
