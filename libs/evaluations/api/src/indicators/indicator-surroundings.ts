import { Injectable } from '@nestjs/common';
import { type MemberIdentity, OrganisationDirectory } from '@entente/access/api';
import {
  catalogueOf,
  type CellKey,
  cellKey,
  type Computed,
  type ComputedCell,
  type IndicatorCatalogue,
  type IndicatorsContent,
} from '@entente/evaluations/domain';
import { PartnerDirectory, type PartnerKnown } from '@entente/partners/api';
import type { Tx } from '@entente/platform/api';
import type { Day, Language } from '@entente/platform/kernel';
import { ReviewSurroundings } from '../sources/review-context';
import { FeedbackRecords } from '../feedback/feedback-records';
import { IndicatorStore, type StoredBoard, type StoredCell } from './indicator.store';
import { computedIndicators } from './sources/computed-indicators';

/** The indicators of one partnership over a year and the one before, with what surrounds them. */
export type KnownBoard = {
  readonly known: PartnerKnown;
  readonly organisationName: string;
  readonly board: StoredBoard;
  /** What the organisation adapted; null while it follows Entente’s indicators. */
  readonly adapted: IndicatorsContent | null;
  readonly catalogue: IndicatorCatalogue;
  readonly cells: readonly StoredCell[];
  readonly computed: readonly ComputedCell[];
  readonly members: ReadonlyMap<string, MemberIdentity>;
  readonly year: number;
  readonly on: Day;
};

export type Asked = { readonly partnerId: string; readonly year?: number | undefined; readonly language: Language };

export const computedByCell = ({ computed }: KnownBoard): ReadonlyMap<CellKey, Computed> =>
  new Map(computed.map((cell) => [cellKey(cell), cell.computed]));

/** Loads a board in the caller's transaction: always the same few statements, however many indicators there are. */
@Injectable()
export class IndicatorSurroundings {
  constructor(
    private readonly store: IndicatorStore,
    private readonly partners: PartnerDirectory,
    private readonly organisation: OrganisationDirectory,
    private readonly reviews: ReviewSurroundings,
    private readonly feedback: FeedbackRecords,
  ) {}

  async read(tx: Tx, { partnerId, year: asked, language }: Asked): Promise<KnownBoard> {
    const known = await this.partners.read(tx, partnerId);
    const { id: partnershipId, tenures } = known.partnership;
    const { name } = await this.organisation.identity(tx);
    const on = await this.reviews.today(tx);
    const year = asked ?? Number(on.slice(0, 4));
    const cells = await this.store.cells(tx, partnershipId, year);
    const members = await this.organisation.members(tx, [
      ...tenures.flatMap(({ side, personId }) => (side === 'ours' ? [personId] : [])),
      ...cells.map(({ by }) => by),
    ]);
    const convention = await this.reviews.conventionOf(tx, partnershipId, language);
    const feedback = await this.feedback.around(tx, partnershipId, year);
    const adapted = await this.store.catalogues.inForce(tx);
    const none = { previous: null, sections: [], indicators: null };
    const context = { ...none, known, members, convention, feedback, on, language, year, cells };
    return {
      known,
      organisationName: name,
      board: await this.store.board(tx, partnershipId),
      adapted,
      catalogue: catalogueOf(adapted),
      cells,
      computed: computedIndicators(context),
      members,
      year,
      on,
    };
  }
}
