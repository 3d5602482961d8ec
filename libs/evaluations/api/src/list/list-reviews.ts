import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type Band,
  changeBetween,
  type Direction,
  parseFraction,
  type ScoreSummary,
} from '@entente/evaluations/domain';
import { TenantDb } from '@entente/platform/api';
import { fold } from '@entente/platform/kernel';
import { decodeCursor, encodeCursor, searchWords } from './cursor';
import { type ReviewFilter, reviewListSql } from './review-list-sql';
import type { ReviewListQuery, ReviewPageView, ReviewRowView } from './review-rows';

type Plain = Omit<
  ReviewRowView,
  'score' | 'band' | 'bandLabel' | 'provisional' | 'blocking' | 'answered' | 'total' | 'earlier' | 'trend'
>;

type Found = Plain & {
  readonly score: ScoreSummary;
  /** Worded by the organisation; null on a grid that ships with Entente. */
  readonly bands: readonly Band[] | null;
  readonly earlier: ScoreSummary | null;
  readonly earlierYear: number | null;
  readonly cursor: string;
};

type Answer = { readonly items: readonly Found[]; readonly total: number };

/** A page of reviews, the total and the score of the review before each, in one statement. */
@Injectable()
export class ListReviews {
  constructor(private readonly db: TenantDb) {}

  async execute(actor: Member, query: ReviewListQuery): Promise<ReviewPageView> {
    const { sort = '-updated', limit = 50, after } = query;
    const { sql, parameters } = reviewListSql(filterOf(actor, query), {
      sort,
      limit: limit + 1,
      after: decodeCursor(after),
    });
    const [answer] = await this.db.readInTenant(actor, (tx) => tx.query<Answer[]>(sql, parameters));
    const found = answer?.items ?? [];
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(toRowView),
      total: answer?.total ?? 0,
      next: last ? encodeCursor([last.cursor, last.id]) : null,
    };
  }
}

const filterOf = ({ id }: Member, { q = '', status, partner, year, referent }: ReviewListQuery): ReviewFilter => ({
  words: searchWords(fold(q)),
  statuses: status ?? [],
  partner: partner ?? null,
  year: year ?? null,
  referent: referent === 'me' ? id : (referent ?? null),
});

const toRowView = ({ score, bands, earlier, earlierYear, cursor: _cursor, ...row }: Found): ReviewRowView => ({
  ...row,
  score: score.global?.shown ?? null,
  band: score.band,
  bandLabel: bands?.find(({ code }) => code === score.band)?.label ?? null,
  provisional: score.provisional,
  blocking: score.blockingPoints.length,
  answered: score.rated + score.notApplicable,
  total: score.total,
  earlier: earlier?.global && earlierYear !== null ? { year: earlierYear, shown: earlier.global.shown } : null,
  trend: trendOf(earlier, score),
});

/** From the exact values: rounded ones would call a change of 4.6 points a change of 5. */
const trendOf = (earlier: ScoreSummary | null, now: ScoreSummary): Direction | null => {
  if (!earlier?.global || !now.global) return null;
  return changeBetween(parseFraction(earlier.global.exact), parseFraction(now.global.exact))?.direction ?? null;
};
