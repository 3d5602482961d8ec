import type { ApiPropertyOptions } from '@nestjs/swagger';
import type { Member } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  type Computed,
  type ComputedCell,
  type IndicatorEntry,
  indicatorsLimits,
  type IndicatorSide,
  indicatorSides,
  type Outcome,
  type Parts,
  reliabilities,
  type Reliability,
  type SavedCell,
} from '@entente/evaluations/domain';
import { relationTo } from '@entente/partners/api';
import { CalendarDay, Many, OneOf, Shown, SomeOf, Text, Whole } from '@entente/platform/api';
import type { Day, Params } from '@entente/platform/kernel';
import { ReviewPartnerView } from '../review/review.view';
import { IndicatorsContentView } from './own/catalogue.views';
import { FollowedIndicatorBody } from './indicators.bodies';
import type { KnownBoard } from './indicator-surroundings';
import type { StoredCell } from './indicator.store';

export const indicatorActions = ['choose', 'enter'] as const;
export type IndicatorAction = (typeof indicatorActions)[number];

const outcomes = ['written', 'unchanged', 'conflict'] as const;

const anyParts = {
  type: 'object',
  additionalProperties: { oneOf: [{ type: 'number' }, { type: 'boolean' }] },
  description: 'By part; an absent part is not known, which is not zero.',
} as const satisfies ApiPropertyOptions;

export class IndicatorEntryView implements IndicatorEntry {
  @Shown(anyParts) parts!: Parts;
  @OneOf(reliabilities, 'Reliability', { nullable: true }) reliability!: Reliability | null;
  @Text({ min: 0 }) comment!: string;
  @Text({ min: 0 }) reason!: string;
}

export class IndicatorPlaceView {
  @Text() code!: string;
  @Text() period!: string;
  @OneOf(indicatorSides, 'IndicatorSide') side!: IndicatorSide;
}

export class IndicatorCellView extends IndicatorPlaceView {
  @Shown({ type: () => IndicatorEntryView }) entry!: IndicatorEntryView;
  @Whole() version!: number;
  @Text({ min: 0, description: 'Who wrote it last.' }) by!: string;
  @Shown({ type: String, format: 'date-time' }) at!: string;
  @Text({ min: 0, description: 'Who of the partner gave it; empty when it is ours.' }) from!: string;
}

/** What Entente knows by itself, or why it does not know. */
export class ComputedView {
  @OneOf(['known', 'unknown'], 'ComputedState') state!: Computed['state'];
  @Shown(anyParts) parts!: Parts;
  @Text({ description: 'Code of the sentence that says from where, or why not.' }) why!: string;
  @Shown({ type: 'object', additionalProperties: true }) params!: Params;
}

export class ComputedCellView extends IndicatorPlaceView {
  @Shown({ type: () => ComputedView }) computed!: ComputedView;
}

export class IndicatorBoardView {
  @Shown({ type: () => ReviewPartnerView }) partner!: ReviewPartnerView;
  @Text() organisationName!: string;
  @Whole() year!: number;
  @CalendarDay() on!: Day;
  @Many(() => FollowedIndicatorBody, { max: indicatorsLimits.indicators }) followed!: FollowedIndicatorBody[];
  @Shown({ type: () => IndicatorsContentView, nullable: true, description: 'Null: the indicators are Entente’s.' })
  adapted!: IndicatorsContentView | null;
  @Many(() => IndicatorCellView, { max: 2_000, description: 'Of this year and of the one before.' })
  cells!: IndicatorCellView[];
  @Many(() => ComputedCellView, { max: 100 }) computed!: ComputedCellView[];
  @Whole({ description: 'Of the choice; 0 before the first one.' }) version!: number;
  @SomeOf(indicatorActions, 'IndicatorAction') allowedActions!: IndicatorAction[];
}

/** What became of one cell. In a conflict, `entry` is what stands and `yours` what was sent. */
export class SavedCellView extends IndicatorPlaceView {
  @Shown({ type: () => IndicatorEntryView }) entry!: IndicatorEntryView;
  @Whole() version!: number;
  @OneOf(outcomes, 'CellOutcome') outcome!: Outcome;
  @Shown({ type: () => IndicatorEntryView }) yours!: IndicatorEntryView;
}

export class SavedIndicatorsView {
  @Many(() => SavedCellView, { max: 200 }) cells!: SavedCellView[];
  @Many(() => ComputedCellView, { max: 100, description: 'What follows from the new values.' })
  computed!: ComputedCellView[];
}

export const allowedIndicatorActions = (viewer: Member, { known }: KnownBoard): IndicatorAction[] =>
  known.partner.archivedOn === null && can(viewer.roles, 'reviews:rate', relationTo(known.partnership.tenures, viewer))
    ? [...indicatorActions]
    : [];

const toComputedView = (computed: Computed): ComputedView =>
  computed.state === 'known'
    ? { state: 'known', parts: computed.parts, why: computed.basis, params: computed.params }
    : { state: 'unknown', parts: {}, why: computed.because, params: {} };

export const toComputedCells = (cells: readonly ComputedCell[]): ComputedCellView[] =>
  cells.map(({ computed, ...place }) => ({ ...place, computed: toComputedView(computed) }));

const toCellView = ({ by, at, ...cell }: StoredCell, { members }: KnownBoard): IndicatorCellView => ({
  ...cell,
  by: members.get(by)?.name ?? '',
  at: at.toISOString(),
});

export const toBoardView = (viewer: Member, board: KnownBoard): IndicatorBoardView => {
  const { known, organisationName, year, on } = board;
  const { id, name, archivedOn } = known.partner;
  return {
    partner: { id, name, archived: archivedOn !== null },
    organisationName,
    year,
    on,
    followed: board.board.followed.map((followed) => ({ ...followed })),
    adapted: board.adapted,
    cells: board.cells.map((cell) => toCellView(cell, board)),
    computed: toComputedCells(board.computed),
    version: board.board.version,
    allowedActions: allowedIndicatorActions(viewer, board),
  };
};

export const toSavedView = (saved: readonly SavedCell[], { computed }: KnownBoard): SavedIndicatorsView => ({
  cells: saved.map(({ corrected: _corrected, ...cell }) => cell),
  computed: toComputedCells(computed),
});
