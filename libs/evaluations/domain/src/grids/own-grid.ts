import { type Brand, type FieldFault } from '@entente/platform/kernel';
import {
  criteriaOf,
  type EvaluationGrid,
  type GridRef,
  gridRef,
  type GridStep,
  type ScoredGridKind,
} from '../grid/evaluation-grid';
import {
  contentOf,
  finishedContent,
  type GridContent,
  type GridDraft,
  gridLimits,
  gridOf,
  ownNumberOf,
} from './grid-content';
import { fateFaults, fatesFor } from './grid-fates';
import { gridFaults } from './grid-faults';
import { gridProblems } from './grid-problems';
import { draftShape } from './grid-shape';
import { isSameValue } from './same-value';
import { shapeFaults } from './shape';

export type OwnGridId = Brand<string, 'OwnGridId'>;

export const mostOwnGrids = 50;

/** A grid of an organisation, as it is being written; what was published of it never changes. */
export type OwnGrid = {
  readonly id: OwnGridId;
  readonly kind: ScoredGridKind;
  /** The grid that it was copied from. */
  readonly base: GridRef;
  readonly draft: GridDraft;
  /** Counts the saves. */
  readonly revision: number;
  /** The last version published; 0 before the first. */
  readonly published: number;
  readonly archived: boolean;
};

/** A published version, with how its codes follow those before. */
export type OwnGridVersion = {
  readonly version: number;
  readonly content: GridContent;
  readonly lineage: readonly GridStep[];
};

const lastOwnOf = ({ dimensions }: GridContent): number =>
  Math.max(
    0,
    ...dimensions.flatMap(({ code, criteria }) =>
      [code, ...criteria.map((criterion) => criterion.code)].map((one) => ownNumberOf(one) ?? 0),
    ),
  );

/** A grid of one’s own, that begins with the words of another. */
export const copyGrid = (from: EvaluationGrid, id: OwnGridId): OwnGrid =>
  beginGrid({ content: contentOf(from), fates: [], lastOwn: lastOwnOf(contentOf(from)) }, { id, base: gridRef(from) });

/** A grid that begins from a draft written elsewhere. */
export const beginGrid = (draft: GridDraft, { id, base }: Pick<OwnGrid, 'id' | 'base'>): OwnGrid => ({
  id,
  kind: 'checklist',
  base: gridRef(base),
  draft,
  revision: 1,
  published: 0,
  archived: false,
});

const assertOpen = ({ revision: at, archived }: OwnGrid, revision: number): void => {
  if (at !== revision) throw gridProblems['changed-elsewhere']({ revision: at });
  if (archived) throw gridProblems.archived();
};

/** A draft as somebody sends it: refused only when it has not the shape of one; what is missing is told, and kept. */
export const readDraft = (given: unknown): GridDraft => {
  const faults = shapeFaults(draftShape, given);
  if (faults.length > 0) throw gridProblems.invalid({}, faults);
  return given as GridDraft;
};

/** Saves what is being written; reviews keep the version that they were opened on. */
export const reviseGrid = (grid: OwnGrid, given: GridDraft, revision: number): OwnGrid => {
  assertOpen(grid, revision);
  // A code that was given once is never given again, even after two people wrote one after the other.
  const draft = { ...given, lastOwn: Math.max(given.lastOwn, grid.draft.lastOwn, lastOwnOf(grid.draft.content)) };
  return isSameValue(draft, grid.draft) ? grid : { ...grid, draft, revision: grid.revision + 1 };
};

/** Whether something was written since the last version. */
export const isGridAhead = ({ draft }: Pick<OwnGrid, 'draft'>, last: OwnGridVersion | null): boolean =>
  last === null || !isSameValue(finishedContent(draft.content), last.content);

/** Everything that keeps a draft from being published; `before` is the version it follows. */
export const draftFaults = ({ content, fates, lastOwn }: GridDraft, before: EvaluationGrid): readonly FieldFault[] => [
  ...gridFaults(content, lastOwn),
  ...fateFaults(before, content, fates),
];

/** The draft as a grid that could be rated on: what its preview and its dry run read. */
export const draftGrid = (grid: OwnGrid, before: EvaluationGrid): EvaluationGrid =>
  gridOf(finishedContent(grid.draft.content), {
    version: grid.published + 1,
    own: grid.id,
    lineage: lineageFrom(before, grid.draft),
  });

const lineageFrom = (before: EvaluationGrid, { content, fates }: GridDraft): readonly GridStep[] => [
  {
    from: gridRef(before),
    codes: criteriaOf(before).map(({ code }) => code),
    fates: fatesFor(before, content, fates),
  },
  ...(before.lineage ?? []),
];

export type GridPublication = { readonly grid: OwnGrid; readonly version: OwnGridVersion };

/** Makes of what is written the next version, for good; `before` is the version it follows. */
export const publishGrid = (
  grid: OwnGrid,
  { before, last }: { readonly before: EvaluationGrid; readonly last: OwnGridVersion | null },
  revision: number,
): GridPublication => {
  assertOpen(grid, revision);
  const faults = draftFaults(grid.draft, before);
  if (faults.length > 0) throw gridProblems.invalid({}, faults);
  if (!isGridAhead(grid, last)) throw gridProblems.unchanged({ version: grid.published });
  const version = grid.published + 1;
  return {
    grid: { ...grid, published: version, revision: grid.revision + 1, draft: { ...grid.draft, fates: [] } },
    version: { version, content: finishedContent(grid.draft.content), lineage: lineageFrom(before, grid.draft) },
  };
};

/** No longer offered, or offered again; reviews that were opened on it keep it. */
export const shelveGrid = (grid: OwnGrid, archived: boolean, revision: number): OwnGrid => {
  if (grid.revision !== revision) throw gridProblems['changed-elsewhere']({ revision: grid.revision });
  return grid.archived === archived ? grid : { ...grid, archived, revision: grid.revision + 1 };
};

/** How many criteria a grid asks at most. */
export const criteriaCount = ({ dimensions }: Pick<GridContent, 'dimensions'>): number =>
  dimensions.reduce((count, { criteria }) => count + criteria.length, 0);

/** Whether a draft has room for one more criterion. */
export const hasRoom = (content: Pick<GridContent, 'dimensions'>): boolean =>
  criteriaCount(content) < gridLimits.criteria;
