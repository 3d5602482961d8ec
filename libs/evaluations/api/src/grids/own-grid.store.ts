import { Injectable } from '@nestjs/common';
import {
  type EvaluationGrid,
  gridAt,
  type GridContent,
  gridProblems,
  type GridRef,
  type OwnGrid,
  reviewProblems,
} from '@entente/evaluations/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { carryGrid } from './carry-grid';
import { OwnStore, type Stored } from './own-store';

/** A grid being written, and whether new reviews are opened on its last version. */
export type StoredGrid = Stored<OwnGrid>;

/** An organisation's own grids, and their versions. */
@Injectable()
export class OwnGridStore extends OwnStore<OwnGrid, GridContent> {
  protected readonly refusals = gridProblems;
  protected readonly sql = {
    kind: 'checklist',
    size: `(select coalesce(sum(jsonb_array_length(d->'criteria')), 0)::int
      from jsonb_array_elements(w.content->'dimensions') d)`,
    table: 'review',
    id: 'own_grid_id',
    version: 'own_grid_version',
  } as const;

  constructor(clock: SystemClock) {
    super(clock);
  }

  /** How many reviews were opened on each version of the grids that ship with Entente. */
  shippedUse(tx: Tx): Promise<{ readonly version: number; readonly reviews: number }[]> {
    return tx.query(
      `select (grid->>'version')::int as version, count(*)::int as reviews from review
       where own_grid_id is null and grid->>'kind' = 'checklist' group by 1`,
    );
  }

  /** One published version as a grid to rate on. */
  async version(tx: Tx, id: string, version: number): Promise<EvaluationGrid> {
    await this.read(tx, id);
    const { content } = await carryGrid(tx, { kind: 'checklist', version, own: id });
    if (!content) throw gridProblems['not-found']();
    return content;
  }

  /** The version that the draft follows: its own last one, or the grid that it was copied from. */
  async before(tx: Tx, { id, published, base }: OwnGrid): Promise<EvaluationGrid> {
    return published > 0 ? this.version(tx, id, published) : gridAt(await carryGrid(tx, base));
  }

  /** What a new review is opened on: the grid asked for, or the one that the organisation chose. */
  async forReview(tx: Tx, asked: string | null | undefined): Promise<GridRef | null> {
    if (asked === null) return null;
    const row = await this.offered(tx, asked);
    return row && carryGrid(tx, { kind: row.kind, version: row.published, own: row.id });
  }

  /** The grid of a review, at the version it was opened on. */
  async ofReview(tx: Tx, reviewId: string): Promise<GridRef> {
    const [found] = await tx.query<{ grid: GridRef }[]>('select grid from review where id = $1', [reviewId]);
    if (!found) throw reviewProblems['not-found']();
    return carryGrid(tx, found.grid);
  }
}
