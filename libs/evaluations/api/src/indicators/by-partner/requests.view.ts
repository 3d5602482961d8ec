import {
  askableQuarters,
  askedOfPartner,
  cellsToDecide,
  cellKey,
  cellVerdicts,
  type CellVerdict,
  type EnteredCell,
  type FollowedIndicator,
  type IndicatorCatalogue,
  type IndicatorsContent,
  indicatorsLimits,
  isRequestOpen,
  isSaid,
  type RequestedCell,
  type RequestStatus,
  requestStatuses,
} from '@entente/evaluations/domain';
import { Flag, Many, OneOf, Shown, Text, Uuid, Whole } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ReviewPartnerView } from '../../review/review.view';
import type { StoredCell } from '../indicator.store';
import { IndicatorsContentView } from '../own/catalogue.views';
import { IndicatorEntryView, IndicatorPlaceView, SavedCellView } from '../indicators.view';
import type { StoredRequest } from './request.store';

/** One value asked of the partner, with what they said and what we made of it. */
export class RequestedCellView extends IndicatorPlaceView {
  @Shown({ type: () => IndicatorEntryView }) entry!: IndicatorEntryView;
  @Whole() version!: number;
  @OneOf(cellVerdicts, 'CellVerdict') verdict!: CellVerdict;
  @Text({ min: 0, description: 'Why it was sent back.' }) returnReason!: string;
}

export class IndicatorRequestView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text() email!: string;
  @Text() period!: string;
  @OneOf(requestStatuses, 'IndicatorRequestStatus') status!: RequestStatus;
  @Flag() withdrawn!: boolean;
  @Text({ min: 0 }) askedBy!: string;
  @Shown({ type: String, format: 'date-time' }) askedAt!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) openedAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
  @Text({ min: 0 }) decidedBy!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @Whole() asked!: number;
  @Whole({ description: 'Of those, how many have a value or a word.' }) said!: number;
  @Whole() accepted!: number;
  @Whole({ description: 'Waiting for our decision.' }) toDecide!: number;
}

export class AskableQuarterView {
  @Text() period!: string;
  @Many(() => String, {
    max: indicatorsLimits.indicators,
    description: 'The indicators that this quarter asks of the partner.',
  })
  codes!: string[];
}

/** What was asked of the partner of one partnership, the open requests first. */
export class IndicatorRequestsView {
  @Shown({ type: () => ReviewPartnerView }) partner!: ReviewPartnerView;
  @Many(() => IndicatorRequestView, { max: 20 }) items!: IndicatorRequestView[];
  @Many(() => AskableQuarterView, { max: 8 }) quarters!: AskableQuarterView[];
  @Shown({ type: () => IndicatorsContentView, nullable: true }) adapted!: IndicatorsContentView | null;
  @Flag({ description: 'Whether one may ask and decide.' }) may!: boolean;
}

/** A value that stands on our table already, and that accepting would replace. */
export class StandingValueView {
  @Shown({ type: () => IndicatorEntryView }) entry!: IndicatorEntryView;
  @Whole() version!: number;
  @Text({ min: 0 }) by!: string;
}

export class CellToReadView extends RequestedCellView {
  @Flag({ description: 'Whether it waits for a decision.' }) toDecide!: boolean;
  @Shown({ type: () => StandingValueView, nullable: true }) stands!: StandingValueView | null;
}

export class IndicatorRequestDetailView extends IndicatorRequestView {
  @Shown({ type: () => ReviewPartnerView }) partner!: ReviewPartnerView;
  @Many(() => CellToReadView, { max: 60 }) cells!: CellToReadView[];
  @Shown({ type: () => IndicatorsContentView, nullable: true, description: 'Null: the indicators are Entente’s.' })
  adapted!: IndicatorsContentView | null;
  @Flag() may!: boolean;
}

/** The page of somebody of the partner: what they are asked, and what they said. */
export class PartnerEntryCellView extends RequestedCellView {
  @Text({ min: 0, description: 'The counting rule of this partnership, when it has its own.' }) rule!: string;
}

export class PartnerEntryView {
  @Uuid() requestId!: string;
  @Text() name!: string;
  @Text() organisation!: string;
  @Text() partner!: string;
  @Text() asker!: string;
  @Text() period!: string;
  @OneOf(requestStatuses, 'IndicatorRequestStatus') status!: RequestStatus;
  @Shown({ type: String, format: 'date-time', nullable: true }) handedInAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) decidedAt!: string | null;
  @Many(() => PartnerEntryCellView, { max: 60 }) cells!: PartnerEntryCellView[];
  @Shown({ type: () => IndicatorsContentView, nullable: true, description: 'What was adapted of the asked ones.' })
  adapted!: IndicatorsContentView | null;
}

/** The answer to an autosave of the partner. */
export class PartnerEnteredView {
  @Many(() => SavedCellView, { max: 60 }) cells!: SavedCellView[];
}

type Named = { readonly memberName: (id: string | null) => string };

const isoOf = (at: Date | null): string | null => at?.toISOString() ?? null;

export const toRequestView = (request: StoredRequest, { memberName }: Named): IndicatorRequestView => {
  const { id, person, period, status, cells, askedAt, openedAt, handedInAt, decidedAt } = request;
  return {
    id,
    ...person,
    period,
    status,
    withdrawn: request.withdrawnAt !== null,
    askedBy: memberName(request.askedBy),
    askedAt: askedAt.toISOString(),
    openedAt: isoOf(openedAt),
    handedInAt: isoOf(handedInAt),
    decidedBy: memberName(request.decidedBy),
    decidedAt: isoOf(decidedAt),
    asked: cells.length,
    said: cells.filter(isSaid).length,
    accepted: cells.filter(({ verdict }) => verdict === 'accepted').length,
    toDecide: isRequestOpen(request) ? cellsToDecide(request).length : 0,
  };
};

const toRequestedCell = ({ code, period, side, entry, version, verdict, returnReason }: RequestedCell) => ({
  code,
  period,
  side,
  entry: { ...entry },
  version,
  verdict,
  returnReason,
});

export const toQuarters = (
  followed: readonly FollowedIndicator[],
  on: Day,
  catalogue: IndicatorCatalogue,
): AskableQuarterView[] =>
  askableQuarters(on).map((period) => ({
    period,
    codes: askedOfPartner(followed, period, catalogue).map(({ code }) => code),
  }));

type Reading = Named & {
  readonly partner: ReviewPartnerView;
  readonly stored: readonly StoredCell[];
  readonly may: boolean;
  readonly adapted: IndicatorsContent | null;
};

const standing = (stored: StoredCell | undefined, { memberName }: Named): StandingValueView | null =>
  stored ? { entry: { ...stored.entry }, version: stored.version, by: stored.from || memberName(stored.by) } : null;

export const toDetailView = (request: StoredRequest, reading: Reading): IndicatorRequestDetailView => {
  const waiting = new Set(isRequestOpen(request) ? cellsToDecide(request).map(cellKey) : []);
  const stored = new Map(reading.stored.map((cell) => [cellKey(cell), cell]));
  return {
    ...toRequestView(request, reading),
    partner: reading.partner,
    may: reading.may,
    adapted: reading.adapted,
    cells: request.cells.map((cell) => ({
      ...toRequestedCell(cell),
      toDecide: waiting.has(cellKey(cell)),
      stands: standing(stored.get(cellKey(cell)), reading),
    })),
  };
};

type Surroundings = Pick<PartnerEntryView, 'organisation' | 'partner' | 'asker'> & {
  readonly followed: readonly FollowedIndicator[];
  readonly adapted: IndicatorsContent | null;
};

/** What is asked, and nothing else of how the organisation works. */
const adaptedOf = ({ cells }: StoredRequest, adapted: IndicatorsContent | null): IndicatorsContentView | null =>
  adapted && { indicators: adapted.indicators.filter(({ code }) => cells.some((cell) => cell.code === code)) };

export const toPartnerEntry = (
  request: StoredRequest,
  { followed, adapted, ...around }: Surroundings,
): PartnerEntryView => ({
  ...around,
  adapted: adaptedOf(request, adapted),
  requestId: request.id,
  name: request.person.name,
  period: request.period,
  status: request.status,
  handedInAt: isoOf(request.handedInAt),
  decidedAt: isoOf(request.decidedAt),
  cells: request.cells.map((cell) => ({
    ...toRequestedCell(cell),
    rule: followed.find(({ code }) => code === cell.code)?.rule ?? '',
  })),
});

export const toEnteredView = (entered: readonly EnteredCell[]): PartnerEnteredView => ({
  cells: entered.map(({ verdict: _verdict, returnReason: _reason, ...cell }) => cell),
});
