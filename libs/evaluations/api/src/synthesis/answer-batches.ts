import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  answersSheet,
  type CriterionAnswer,
  type CriterionRatings,
  currentReviewQuestions,
  gridAt,
  type GridRef,
  parseFraction,
  type QuestionAnswer,
  questionnaireAt,
  type QuestionsRef,
} from '@entente/evaluations/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { carryEachQuestions } from '../grids/carry-questions';
import { parameterList } from '../list/cursor';
import { carriedRows } from './carried-rows';
import { ReadSynthesis } from './read-synthesis';
import type { SynthesisQuery } from './synthesis.views';
import { type SynthesisFilter, tiesTable } from './synthesis-sql';

type Found = {
  readonly id: string;
  readonly reference: string;
  readonly partner: string;
  readonly year: number;
  readonly grid: GridRef;
  readonly answers: readonly CriterionAnswer[];
  readonly questions: QuestionsRef;
  readonly questionAnswers: readonly QuestionAnswer[];
  readonly rank: number;
};
type Mean = {
  readonly reviewId: string;
  readonly side: 'ours' | 'partner';
  readonly code: string;
  /** « 7/3 »: exact. */
  readonly rating: string;
};

/** Reviews of one reading: their rows leave before the next ones are read. */
const atOnce = 40;

const meansSql = `
  select w.review_id as "reviewId", w.side, a.code,
    sum((a.judgement->>'rating')::int)::text || '/' || count(*)::text as rating
  from review_rater w
    join review_sides d on d.tenant_id = w.tenant_id and d.review_id = w.review_id and d.compared_at is not null
    join review_rater_answer a on a.tenant_id = w.tenant_id and a.rater_id = w.id and a.judgement ? 'rating'
  where w.review_id = any($1::uuid[]) and w.withdrawn_at is null and w.status = 'handed-in'
  group by w.review_id, w.side, a.code`;

type Sheet = readonly (readonly string[])[];

/** Every answer of the closed reviews of a year, a few reviews at a time, each reading in a transaction of its own. */
@Injectable()
export class AnswerBatches {
  constructor(
    private readonly db: TenantDb,
    private readonly synthesis: ReadSynthesis,
  ) {}

  /** The names of the columns come with the first ones; a year without reviews gives them alone. */
  async *read(actor: Member, query: SynthesisQuery, language: Language): AsyncGenerator<Sheet> {
    let after = 0;
    for (let first = true; ; first = false) {
      const reviews = await this.batch(actor, query, after);
      const last = reviews.at(-1);
      yield sheetOf(reviews, { language, first });
      if (!last || reviews.length < atOnce) return;
      after = last.rank;
    }
  }

  private batch(actor: Member, query: SynthesisQuery, after: number): Promise<readonly WithSides[]> {
    return this.db.readInTenant(actor, async (tx) => {
      const filter = await this.synthesis.filterOf(tx, actor, query);
      const found = await withQuestions(tx, await carriedRows(tx, await this.find(tx, filter, after)));
      const means = await tx.query<Mean[]>(meansSql, [found.map(({ id }) => id)]);
      const byReview = Map.groupBy(means, ({ reviewId }) => reviewId);
      return found.map((review) => ({ ...review, means: byReview.get(review.id) ?? [] }));
    });
  }

  // References of a year are numbered without a hole: their rank is the place to go on from.
  private find(tx: Tx, filter: SynthesisFilter, after: number): Promise<Found[]> {
    const { parameters, give } = parameterList();
    const sql = `with ${tiesTable(filter, give)}
      select r.id, r.reference, t.name as partner, r.year, r.grid, r.answers, r.questions,
        r.question_answers as "questionAnswers", r.rank
      from review r join ties t on t.tenant_id = r.tenant_id and t.id = r.partnership_id
      where r.status = 'closed' and r.year = ${give(filter.year)}::int and r.rank > ${give(after)}::int
      order by r.rank limit ${atOnce}`;
    return tx.query<Found[]>(sql, parameters);
  }
}

/** The same reviews, each with the questions of its organisation where they are not Entente's: one statement for all. */
const withQuestions = async (tx: Tx, found: readonly Found[]): Promise<readonly Found[]> => {
  const carried = await carryEachQuestions(
    tx,
    found.map(({ questions }) => questions),
  );
  return found.map((review, index) => ({ ...review, questions: carried[index] ?? review.questions }));
};

type WithSides = Found & { readonly means: readonly Mean[] };

const ratingsOf = (means: readonly Mean[], side: Mean['side']): CriterionRatings =>
  new Map(means.filter((mean) => mean.side === side).map(({ code, rating }) => [code, parseFraction(rating)]));

const sheetOf = (
  reviews: readonly WithSides[],
  { language, first }: { readonly language: Language; readonly first: boolean },
): Sheet => {
  const sheets = reviews.map(({ means, grid, questions, ...subject }) => {
    const both = means.length > 0 ? { ours: ratingsOf(means, 'ours'), theirs: ratingsOf(means, 'partner') } : null;
    return answersSheet({ ...subject, grid: gridAt(grid), questionnaire: questionnaireAt(questions), both }, language);
  });
  return [...(first ? [answersSheetHeads(language)] : []), ...sheets.flatMap((sheet) => sheet.slice(1))];
};

const answersSheetHeads = (language: Language): readonly string[] => {
  const nothing = { reference: '', partner: '', year: 0, answers: [], questionAnswers: [], both: null };
  const [heads = []] = answersSheet({ ...nothing, grid: noGrid, questionnaire: noQuestions }, language);
  return heads;
};

// Names of columns depend neither on a grid nor on questions.
const noGrid = { ...gridAt({ kind: 'checklist', version: 1 }), dimensions: [] };
const noQuestions = { ...currentReviewQuestions, chapters: [] };
