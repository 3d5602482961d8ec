import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type Attention,
  changeBetween,
  criterionOf,
  type Direction,
  type EvaluationGrid,
  gridAt,
  type GridRef,
  highestRating,
  isObstacleCode,
  type Named,
  obstacleLabels,
  parseFraction,
  print,
  readAttention,
  type ScoreValue,
  type YearFigures,
  type YearSynthesis,
} from '@entente/evaluations/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReviewSurroundings } from '../sources/review-context';
import { carriedRows, keyOf } from './carried-rows';
import type { SynthesisQuery } from './synthesis.views';
import { alignmentSql, type SynthesisFilter, synthesisSql } from './synthesis-sql';

type Counted = { readonly code: string; readonly count: number };
type OnGrid = Counted & { readonly grid: GridRef };
type Looked = {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly reviewId: string | null;
  readonly grid: GridRef | null;
  readonly band: string | null;
  readonly whole: ScoreValue | null;
  readonly wholeBefore: ScoreValue | null;
  readonly blocking: number;
  readonly lateActions: number;
  readonly running: boolean;
};
type Found = Pick<YearSynthesis, 'due' | 'reviewed' | 'running' | 'actions'> & {
  readonly bands: readonly OnGrid[];
  readonly years: readonly YearFigures[];
  readonly dimensions: readonly (OnGrid & { readonly median: number })[];
  readonly critical: readonly OnGrid[];
  readonly obstacles: readonly Counted[];
  readonly looked: readonly Looked[];
};
type Gap = { readonly reviewId: string; readonly grid: GridRef; readonly gap: number };

/** How many partnerships to look at are named. */
const mostLooked = 50;

/** What the reviews of a year say together, in two statements whatever the organisation holds. */
@Injectable()
export class ReadSynthesis {
  constructor(
    private readonly db: TenantDb,
    private readonly surroundings: ReviewSurroundings,
  ) {}

  execute(actor: Member, query: SynthesisQuery, language: Language): Promise<YearSynthesis> {
    return this.db.readInTenant(actor, async (tx) => {
      const filter = await this.filterOf(tx, actor, query);
      const { sql, parameters } = synthesisSql(filter);
      const [found] = await tx.query<Found[]>(sql, parameters);
      if (!found) throw new RangeError('A synthesis always answers one row.');
      const both = alignmentSql(filter);
      const gaps = await carriedRows(tx, await tx.query<Gap[]>(both.sql, both.parameters));
      return toSynthesis(await this.carried(tx, found), { filter, gaps, language });
    });
  }

  /** Own grids come with their words: names and bands are read from them. */
  private async carried(tx: Tx, found: Found): Promise<Found> {
    return {
      ...found,
      bands: await carriedRows(tx, found.bands),
      dimensions: await carriedRows(tx, found.dimensions),
      critical: await carriedRows(tx, found.critical),
      looked: await carriedRows(tx, found.looked),
    };
  }

  async filterOf(tx: Tx, { id }: Member, query: SynthesisQuery): Promise<SynthesisFilter> {
    const today = await this.surroundings.today(tx);
    const { year = Number(today.slice(0, 4)), years = 5, referent, type } = query;
    return {
      year,
      years,
      referent: referent === 'me' ? id : (referent ?? null),
      structureType: type ?? null,
      today,
    };
  }
}

type Around = {
  readonly filter: SynthesisFilter;
  readonly gaps: readonly Gap[];
  readonly language: Language;
};

const toSynthesis = (found: Found, { filter, gaps, language }: Around): YearSynthesis => {
  const alignments = new Map(gaps.map((gap) => [gap.reviewId, alignmentOf(gap)]));
  const attention = found.looked.map((looked) => toAttention(looked, alignments)).filter(needsAttention);
  const rounded = [...alignments.values()];
  return {
    year: filter.year,
    due: found.due,
    reviewed: found.reviewed,
    running: found.running,
    actions: found.actions,
    years: yearsIn(found.years, filter),
    bands: inBandOrder(found.bands, language),
    dimensions: found.dimensions.map((each) => ({
      ...named(each, dimensionName(each, language)),
      median: each.median,
    })),
    critical: found.critical.map((each) => named(each, criterionName(each, language))),
    obstacles: found.obstacles.map((each) => named(each, obstacleName(each, language))),
    alignment: {
      reviews: rounded.length,
      mean: rounded.length === 0 ? null : Math.round(rounded.reduce((sum, one) => sum + one, 0) / rounded.length),
    },
    attention: attention.toSorted(byReasons).slice(0, mostLooked),
    attentionTotal: attention.length,
  };
};

const alignmentOf = ({ gap, grid }: Gap): number => Math.round(100 * (1 - gap / highestRating(gridAt(grid))));

const named = ({ code, count }: Counted, name: string): Named => ({ code, count, name });

const dimensionName = ({ code, grid }: OnGrid, language: Language): string =>
  gridAt(grid).dimensions.find((dimension) => dimension.code === code)?.name[language] ?? code;

const criterionName = ({ code, grid }: OnGrid, language: Language): string =>
  criterionOf(gridAt(grid), code)?.text[language] ?? code;

const obstacleName = ({ code }: Counted, language: Language): string =>
  isObstacleCode(code) ? print(obstacleLabels[code], language) : code;

/** As the grids tell them, the lowest first; every band of a grid is shown, even empty. */
const inBandOrder = (bands: readonly OnGrid[], language: Language): readonly Named[] => {
  const grids = new Map(bands.map(({ grid }) => [keyOf(grid), gridAt(grid)]));
  const counts = Map.groupBy(bands, ({ code }) => code);
  const countOf = (code: string) => (counts.get(code) ?? []).reduce((sum, { count }) => sum + count, 0);
  const all = new Map(
    [...grids.values()].flatMap(({ rules }: EvaluationGrid) =>
      rules.bands.map(({ code, label }) => [code, label] as const),
    ),
  );
  const known = [...all].map(([code, label]) => ({ code, name: print(label, language), count: countOf(code) }));
  return countOf('') > 0 ? [...known, { code: '', name: '', count: countOf('') }] : known;
};

/** Every year asked for, the oldest first, even without a review; leading years without any are left out. */
const yearsIn = (years: readonly YearFigures[], filter: SynthesisFilter): readonly YearFigures[] => {
  const first = Math.max(filter.year - filter.years + 1, Math.min(filter.year, ...years.map(({ year }) => year)));
  return Array.from({ length: filter.year - first + 1 }, (_, index) => {
    const year = first + index;
    return years.find((each) => each.year === year) ?? { year, reviewed: 0, median: null };
  });
};

const trendOf = ({ whole, wholeBefore }: Looked): Direction | null =>
  whole && wholeBefore
    ? (changeBetween(parseFraction(wholeBefore.exact), parseFraction(whole.exact))?.direction ?? null)
    : null;

const isLowest = ({ grid, band }: Looked): boolean =>
  grid !== null && band !== null && gridAt(grid).rules.bands[0]?.code === band;

const toAttention = (looked: Looked, alignments: ReadonlyMap<string, number>): Attention => {
  const { partnerId, partnerName, reviewId, whole, blocking, lateActions, running } = looked;
  const alignment = reviewId ? (alignments.get(reviewId) ?? null) : null;
  const reasons = readAttention({
    reviewed: reviewId !== null,
    running,
    blocking,
    lowest: isLowest(looked),
    trend: trendOf(looked),
    lateActions,
    alignment,
  });
  return { partnerId, partnerName, reviewId, score: whole?.shown ?? null, blocking, lateActions, alignment, reasons };
};

const needsAttention = ({ reasons }: Attention): boolean => reasons.length > 0;

const byReasons = (a: Attention, b: Attention): number =>
  b.reasons.length - a.reasons.length || b.blocking - a.blocking || (a.score ?? 101) - (b.score ?? 101);
