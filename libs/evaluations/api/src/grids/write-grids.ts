import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  beginGrid,
  copyGrid,
  criteriaOf,
  currentChecklist,
  type EvaluationGrid,
  gridFile,
  type GridFile,
  gridProblems,
  gridRef,
  type OwnGrid,
  type OwnGridId,
  publishedGrids,
  publishGrid,
  readDraft,
  readGridFile,
  reviseGrid,
  shelveGrid,
} from '@entente/evaluations/domain';
import { Facts, newId, TenantDb, type Tx } from '@entente/platform/api';
import {
  type GridDraftBody,
  type GridListView,
  type OwnGridView,
  type PublishGridBody,
  toGridView,
  toSummaryView,
} from './grid.views';
import { OwnGridStore, type StoredGrid } from './own-grid.store';

/** Grids of an organisation: copied, written, published version after version, put aside, chosen. */
@Injectable()
export class WriteGrids {
  constructor(
    private readonly db: TenantDb,
    private readonly grids: OwnGridStore,
    private readonly organisation: OrganisationDirectory,
    private readonly facts: Facts,
  ) {}

  list(actor: Member): Promise<GridListView> {
    return this.db.readInTenant(actor, async (tx) => {
      const found = await this.grids.list(tx);
      const use = new Map((await this.grids.shippedUse(tx)).map(({ version, reviews }) => [version, reviews]));
      const authors = found.flatMap(({ publishedBy }) => publishedBy ?? []);
      const names = await this.organisation.members(tx, authors);
      return {
        shipped: publishedGrids.map((grid) => ({
          kind: grid.kind,
          version: grid.version,
          title: { ...grid.title },
          criteria: criteriaOf(grid).length,
          reviews: use.get(grid.version) ?? 0,
        })),
        own: found.map((one) => toSummaryView(one, names)),
        mayWrite: can(actor.roles, 'reviews:rate', 'own'),
        mayChoose: can(actor.roles, 'organisation:edit'),
      };
    });
  }

  read(actor: Member, id: string): Promise<OwnGridView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, id));
  }

  version(actor: Member, id: string, version: number): Promise<EvaluationGrid> {
    return this.db.readInTenant(actor, (tx) => this.grids.version(tx, id, version));
  }

  copy(actor: Member, from: string | undefined): Promise<OwnGridView> {
    return this.begin(actor, async (tx, id) => {
      if (!from) return copyGrid(currentChecklist, id);
      const { published } = await this.grids.read(tx, from);
      if (published === 0) throw gridProblems['not-published']();
      return copyGrid(await this.grids.version(tx, from, published), id);
    });
  }

  import(actor: Member, file: string): Promise<OwnGridView> {
    const draft = readGridFile(file);
    return this.begin(actor, (_tx, id) => Promise.resolve(beginGrid(draft, { id, base: gridRef(currentChecklist) })));
  }

  /** The last version, or what is being written before the first. */
  export(actor: Member, id: string): Promise<GridFile> {
    return this.db.readInTenant(actor, async (tx) => {
      const { draft, published } = await this.grids.read(tx, id);
      const content = published > 0 ? await this.grids.version(tx, id, published) : draft.content;
      return gridFile(content, draft.lastOwn);
    });
  }

  revise(actor: Member, id: string, { draft, revision }: GridDraftBody): Promise<OwnGridView> {
    const given = readDraft(draft);
    return this.change(actor, id, revision, async (tx, grid) => {
      const revised = reviseGrid(grid, given, revision);
      if (revised !== grid) await this.grids.save(tx, actor, revised);
    });
  }

  publish(actor: Member, id: string, { revision, note }: PublishGridBody): Promise<OwnGridView> {
    return this.change(actor, id, revision, async (tx, stored) => {
      const before = await this.grids.before(tx, stored);
      const [last] = await this.grids.versions(tx, id);
      const { grid, version } = publishGrid(stored, { before, last: last ?? null }, revision);
      await this.grids.save(tx, actor, grid);
      await this.grids.publish(tx, actor, { id: grid.id, version, note: note.trim() });
      await this.tell(tx, actor, 'grid-published', id, { version: version.version });
    });
  }

  shelve(actor: Member, id: string, revision: number, archived: boolean): Promise<OwnGridView> {
    return this.change(actor, id, revision, async (tx, before) => {
      const grid = shelveGrid(before, archived, revision);
      if (grid === before) return;
      await this.grids.save(tx, actor, grid);
      await this.tell(tx, actor, archived ? 'grid-archived' : 'grid-restored', id);
    });
  }

  /** Reviews that are under way keep theirs: only those opened from now on follow. */
  async choose(actor: Member, id: string | null): Promise<GridListView> {
    await this.db.inTenant(actor, async (tx) => {
      if (id === null) await this.grids.choose(tx, actor, null);
      else {
        await this.grids.forReview(tx, id);
        await this.grids.choose(tx, actor, id as OwnGridId);
      }
      await this.tell(tx, actor, 'grid-chosen', id ?? actor.tenantId);
    });
    return this.list(actor);
  }

  private begin(actor: Member, make: (tx: Tx, id: OwnGridId) => Promise<OwnGrid>): Promise<OwnGridView> {
    return this.db.inTenant(actor, async (tx) => {
      const grid = await make(tx, newId() as OwnGridId);
      await this.grids.insert(tx, actor, grid);
      return this.view(tx, actor, grid.id);
    });
  }

  /** Under its lock, at the revision that was read; whoever comes second sees what the first one made. */
  private change(
    actor: Member,
    id: string,
    revision: number,
    work: (tx: Tx, grid: StoredGrid) => Promise<void>,
  ): Promise<OwnGridView> {
    return this.db.inTenant(actor, async (tx) => {
      const grid = await this.grids.lock(tx, id);
      if (grid.revision !== revision)
        throw gridProblems['changed-elsewhere']({ current: await this.view(tx, actor, id) });
      await work(tx, grid);
      return this.view(tx, actor, id);
    });
  }

  private tell(tx: Tx, actor: Member, type: string, id: string, detail: object = {}): Promise<void> {
    return this.facts.append(tx, actor, [{ type, about: [actor.tenantId, id], detail: { ...detail } }]);
  }

  private async view(tx: Tx, actor: Member, id: string): Promise<OwnGridView> {
    const grid = await this.grids.read(tx, id);
    const versions = await this.grids.versions(tx, id);
    return toGridView(actor, {
      grid,
      versions,
      before: await this.grids.before(tx, grid),
      use: await this.grids.useOf(tx, id),
      names: await this.organisation.members(
        tx,
        versions.map(({ publishedBy }) => publishedBy),
      ),
    });
  }
}
