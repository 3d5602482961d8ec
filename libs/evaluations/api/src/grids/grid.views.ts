import type { Member, MemberIdentity } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  type CodeFate,
  type EvaluationGrid,
  type GridContent,
  gridLimits,
  isGridAhead,
  mostOwnGrids,
} from '@entente/evaluations/domain';
import { Flag, Many, Shown, SomeOf, Structured, Text, Uuid, Whole } from '@entente/platform/api';
import type { Words } from '@entente/platform/kernel';
import { CodeFateView, EvaluationGridView, GridContentView, WordsView } from './grid-content.view';
import type { StoredGrid } from './own-grid.store';
import type { Listed, Stored, VersionRow, Kept } from './own-store';

export class NewGridBody {
  @Uuid({ optional: true, description: 'An own grid to copy; the one that ships with Entente when absent.' })
  from?: string;
}

export class ImportGridBody {
  @Text({ max: gridLimits.file + 1, description: 'The text of the file, as `export.json` gives it.' }) file!: string;
}

export class GridDraftBody {
  @Structured({ maxBytes: 400_000, description: '`GridDraft` of the domain: content, fates, lastOwn.' })
  draft!: object;
  @Whole({ min: 1 }) revision!: number;
}

export class PublishGridBody {
  @Whole({ min: 1 }) revision!: number;
  @Text({ max: gridLimits.note, min: 0, description: 'What changes with this version.' }) note!: string;
}

export class ShelveGridBody {
  @Whole({ min: 1 }) revision!: number;
}

export class ChosenGridBody {
  @Uuid({ nullable: true, description: 'Null goes back to the grid that ships with Entente.' }) grid!: string | null;
}

export class ShippedGridView {
  @Text() kind!: string;
  @Whole() version!: number;
  @Shown({ type: () => WordsView }) title!: WordsView;
  @Whole() criteria!: number;
  @Whole({ description: 'Reviews opened on it.' }) reviews!: number;
}

export class OwnGridSummaryView {
  @Uuid() id!: string;
  @Shown({ type: () => WordsView }) title!: WordsView;
  @Whole() criteria!: number;
  @Whole({ description: 'The last version; 0 before the first.' }) published!: number;
  @Shown({ type: String, format: 'date-time', nullable: true }) publishedAt!: string | null;
  @Text({ min: 0 }) publishedBy!: string;
  @Flag() archived!: boolean;
  @Flag({ description: 'New reviews are opened on it.' }) chosen!: boolean;
  @Whole({ description: 'Reviews opened on any of its versions.' }) reviews!: number;
}

export class GridListView {
  @Many(() => ShippedGridView, { max: 50 }) shipped!: ShippedGridView[];
  @Many(() => OwnGridSummaryView, { max: mostOwnGrids }) own!: OwnGridSummaryView[];
  @Flag({ description: 'May copy one and write it.' }) mayWrite!: boolean;
  @Flag({ description: 'May choose the one for new reviews.' }) mayChoose!: boolean;
}

export class GridVersionView {
  @Whole({ min: 1 }) version!: number;
  @Shown({ type: () => WordsView }) title!: WordsView;
  @Text({ min: 0 }) note!: string;
  @Shown({ type: String, format: 'date-time' }) publishedAt!: string;
  @Text({ min: 0 }) publishedBy!: string;
  @Whole({ description: 'Reviews opened on it.' }) reviews!: number;
}

export const gridActions = ['revise', 'publish', 'archive', 'restore', 'choose'] as const;
export type GridAction = (typeof gridActions)[number];

export class OwnGridView {
  @Uuid() id!: string;
  @Shown({ type: () => EvaluationGridView, description: 'The version that the draft follows.' })
  before!: EvaluationGridView;
  @Shown({ type: () => GridContentView, description: 'As it is being written.' }) content!: GridContentView;
  @Many(() => CodeFateView, { max: gridLimits.fates }) fates!: readonly CodeFateView[];
  @Whole({ description: 'The last number it gave to a code of its own.' }) lastOwn!: number;
  @Whole({ min: 1 }) revision!: number;
  @Whole() published!: number;
  @Flag() archived!: boolean;
  @Flag() chosen!: boolean;
  @Flag({ description: 'Something was written since the last version.' }) ahead!: boolean;
  @Many(() => GridVersionView, { max: 100 }) versions!: GridVersionView[];
  @SomeOf(gridActions, 'GridAction') allowedActions!: GridAction[];
}

export type Names = ReadonlyMap<string, Pick<MemberIdentity, 'name'>>;

export const toSummaryView = (one: Listed, names: Names): OwnGridSummaryView => ({
  id: one.id,
  title: { ...one.title },
  criteria: one.criteria,
  published: one.published,
  publishedAt: one.publishedAt?.toISOString() ?? null,
  publishedBy: names.get(one.publishedBy ?? '')?.name ?? '',
  archived: one.archived,
  chosen: one.chosen,
  reviews: one.reviews,
});

/** What this member may do with one, as it stands. */
export const allowedOn = (
  { archived, published, chosen }: Stored<Kept>,
  ahead: boolean,
  { roles }: Member,
): GridAction[] => {
  const mayDecide = can(roles, 'organisation:edit');
  const possible: readonly (readonly [GridAction, boolean])[] = [
    ['revise', !archived && can(roles, 'reviews:rate', 'own')],
    ['publish', !archived && ahead && mayDecide],
    ['archive', !archived && mayDecide],
    ['restore', archived && mayDecide],
    ['choose', !archived && published > 0 && !chosen && mayDecide],
  ];
  return possible.filter(([, isPossible]) => isPossible).map(([action]) => action);
};

export type GridParts = {
  readonly grid: StoredGrid;
  readonly before: EvaluationGrid;
  readonly versions: readonly VersionRow<GridContent>[];
  readonly use: ReadonlyMap<number, number>;
  readonly names: Names;
};

export const toVersionView = (
  row: VersionRow<{ readonly title: Words }>,
  { use, names }: Pick<GridParts, 'use' | 'names'>,
): GridVersionView => ({
  version: row.version,
  title: { ...row.content.title },
  note: row.note,
  publishedAt: row.publishedAt.toISOString(),
  publishedBy: names.get(row.publishedBy)?.name ?? '',
  reviews: use.get(row.version) ?? 0,
});

export const toGridView = (actor: Member, parts: GridParts): OwnGridView => {
  const { grid, before, versions } = parts;
  const { id, draft, revision, published, archived, chosen } = grid;
  const { content, fates, lastOwn }: { content: GridContent; fates: readonly CodeFate[]; lastOwn: number } = draft;
  const ahead = isGridAhead(grid, versions[0] ?? null);
  return {
    id,
    before,
    content,
    fates,
    lastOwn,
    revision,
    published,
    archived,
    chosen,
    ahead,
    versions: versions.map((version) => toVersionView(version, parts)),
    allowedActions: allowedOn(grid, ahead, actor),
  };
};
