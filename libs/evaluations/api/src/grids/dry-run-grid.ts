import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  type CriterionAnswer,
  draftFaults,
  draftGrid,
  dryRun,
  type EvaluationGrid,
  gridAt,
  gridProblems,
  type GridRef,
  roundHalfUp,
  type ScoreSummary,
} from '@entente/evaluations/domain';
import { Flag, Many, QueryWhole, Shown, TenantDb, Text, Texts, type Tx, Uuid, Whole } from '@entente/platform/api';
import { carryGrids } from './carry-grid';
import { WordsView } from './grid-content.view';
import { OwnGridStore } from './own-grid.store';

const most = 100;

export class DryRunQuery {
  @QueryWhole({ min: 2000, max: 2100, optional: true, description: 'The last year with closed reviews by default.' })
  year?: number;
}

export class RunScoreView {
  @Shown({ type: Number, nullable: true }) shown!: number | null;
  @Shown({ type: () => WordsView, nullable: true }) band!: WordsView | null;
}

/** One closed review: what it says, and what the draft would have said of the same answers. */
export class DryRunLineView {
  @Uuid() reviewId!: string;
  @Text() reference!: string;
  @Text() partnerName!: string;
  @Shown({ type: () => RunScoreView, description: 'Frozen with the version that made it.' }) frozen!: RunScoreView;
  @Shown({ type: () => RunScoreView }) draft!: RunScoreView;
  @Flag() provisional!: boolean;
  @Whole({ description: 'Blocking points with the draft.' }) blocking!: number;
  @Texts({ max: 60, description: 'Answered then, and not taken over by the draft.' }) unmapped!: string[];
  @Texts({ max: 60, description: 'Asked by the draft, and not answered then.' }) unanswered!: string[];
  @Flag({ description: 'Rated on another number of steps: nothing can be read.' }) otherScale!: boolean;
}

export class DryRunView {
  @Shown({ type: Number, nullable: true, description: 'Null while no review is closed.' }) year!: number | null;
  @Shown({ type: [Number] }) years!: number[];
  @Whole() total!: number;
  @Many(() => DryRunLineView, { max: most }) items!: DryRunLineView[];
}

type Closed = {
  readonly id: string;
  readonly reference: string;
  readonly partnerName: string;
  readonly grid: GridRef;
  readonly answers: readonly CriterionAnswer[];
  readonly score: ScoreSummary;
  readonly total: number;
};

const CLOSED = `
  select r.id, r.reference, p.name as "partnerName", r.grid, r.answers, r.score, (count(*) over ())::int as total
  from review r join partner p on p.tenant_id = r.tenant_id and p.id = r.partner_id
  where r.status = 'closed' and r.year = $1
  order by p.sort_name, r.id limit ${most}`;

/** Reads last year's closed reviews with a draft. Nothing is written. */
@Injectable()
export class DryRunGrid {
  constructor(
    private readonly db: TenantDb,
    private readonly grids: OwnGridStore,
  ) {}

  execute(actor: Member, id: string, { year: asked }: DryRunQuery): Promise<DryRunView> {
    return this.db.readInTenant(actor, async (tx) => {
      const draft = await this.draft(tx, id);
      const found = await tx.query<{ year: number }[]>(
        `select distinct year from review where status = 'closed' order by year desc limit 20`,
      );
      const years = found.map(({ year }) => year);
      const year = asked ?? years[0] ?? null;
      const closed = year === null ? [] : await tx.query<Closed[]>(CLOSED, [year]);
      const grids = await carryGrids(
        tx,
        closed.map(({ grid }) => grid),
      );
      return {
        year,
        years,
        total: closed[0]?.total ?? 0,
        items: closed.map((review, index) => toLine(draft, { ...review, grid: grids[index] ?? review.grid })),
      };
    });
  }

  private async draft(tx: Tx, id: string): Promise<EvaluationGrid> {
    const grid = await this.grids.read(tx, id);
    const before = await this.grids.before(tx, grid);
    // What becomes of dropped codes may still be open: the run is there to help decide.
    const faults = draftFaults(grid.draft, before).filter(({ pointer }) => !pointer.startsWith('/fates'));
    if (faults.length > 0) throw gridProblems.invalid({}, faults);
    return draftGrid(grid, before);
  }
}

const toLine = (draft: EvaluationGrid, review: Closed): DryRunLineView => {
  const grid = gridAt(review.grid);
  const { score, unmapped, unanswered, otherScale } = dryRun(draft, { grid, answers: review.answers });
  const band = grid.rules.bands.find(({ code }) => code === review.score.band);
  return {
    reviewId: review.id,
    reference: review.reference,
    partnerName: review.partnerName,
    frozen: { shown: review.score.global?.shown ?? null, band: band ? { ...band.label } : null },
    draft: { shown: score.global && roundHalfUp(score.global), band: score.band && { ...score.band.label } },
    provisional: score.provisional,
    blocking: score.blockingPoints.length,
    unmapped: [...unmapped],
    unanswered: [...unanswered],
    otherScale,
  };
};
