import { Injectable } from '@nestjs/common';
import { type MemberIdentity, OrganisationDirectory } from '@entente/access/api';
import { cellKey, type Computed, type ComputedCell, type CellKey } from '@entente/evaluations/domain';
import { PartnerDirectory, type PartnerKnown } from '@entente/partners/api';
import { SystemClock, type Tx } from '@entente/platform/api';
import { dayOf, type Day, type Language } from '@entente/platform/kernel';
import { ReviewSurroundings } from '../sources/review-context';
import { IndicatorStore, type StoredBoard, type StoredCell } from './indicator.store';
import { computedIndicators } from './sources/computed-indicators';

/** The indicators of one partnership over a year and the one before, with what surrounds them. */
export type KnownBoard = {
  readonly known: PartnerKnown;
  readonly organisationName: string;
  readonly board: StoredBoard;
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
    private readonly clock: SystemClock,
  ) {}

  async read(tx: Tx, { partnerId, year: asked, language }: Asked): Promise<KnownBoard> {
    const known = await this.partners.read(tx, partnerId);
    const { id: partnershipId, tenures } = known.partnership;
    const { name, profile } = await this.organisation.identity(tx);
    const on = dayOf(this.clock.now(), profile.timeZone);
    const year = asked ?? Number(on.slice(0, 4));
    const cells = await this.store.cells(tx, partnershipId, year);
    const members = await this.organisation.members(tx, [
      ...tenures.flatMap(({ side, personId }) => (side === 'ours' ? [personId] : [])),
      ...cells.map(({ by }) => by),
    ]);
    const convention = await this.reviews.conventionOf(tx, partnershipId, language);
    const context = { known, members, previous: null, indicators: null, convention, on, language, year, cells };
    return {
      known,
      organisationName: name,
      board: await this.store.board(tx, partnershipId),
      cells,
      computed: computedIndicators(context),
      members,
      year,
      on,
    };
  }
}
