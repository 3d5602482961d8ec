import { Injectable } from '@nestjs/common';
import { type MemberIdentity, OrganisationDirectory, type OrganisationIdentity } from '@entente/access/api';
import type { FieldValue, ListedPartnership, SheetRecord } from '@entente/identity-sheets/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { type Listing, listings, liveStages } from '@entente/partners/domain';
import { SystemClock, type Tx } from '@entente/platform/api';
import { type Day, dayOf } from '@entente/platform/kernel';

/** What the sheet is drawn from, besides its own record. */
export type Surroundings = {
  readonly organisation: OrganisationIdentity;
  readonly today: Day;
  readonly members: readonly MemberIdentity[];
  /** Ties that live today, and those that the record mentions although they no longer do. */
  readonly partnerships: readonly ListedPartnership[];
};

@Injectable()
export class SheetSurroundings {
  constructor(
    readonly organisations: OrganisationDirectory,
    readonly partners: PartnerDirectory,
    readonly clock: SystemClock,
  ) {}

  async read(tx: Tx, record: SheetRecord): Promise<Surroundings> {
    const organisation = await this.organisations.identity(tx);
    return {
      organisation,
      today: dayOf(this.clock.now(), organisation.profile.timeZone),
      members: await this.organisations.activeMembers(tx),
      partnerships: await this.partnerships(tx, record['IDS-12']?.value.partners ?? []),
    };
  }

  async today(tx: Tx): Promise<Day> {
    const { profile } = await this.organisations.identity(tx);
    return dayOf(this.clock.now(), profile.timeZone);
  }

  private async partnerships(tx: Tx, lines: FieldValue<'IDS-12'>['partners']): Promise<ListedPartnership[]> {
    const live = (await this.partners.live(tx, liveStages)).map(({ id, name, listing }) => ({
      ...nothingSaid,
      partnershipId: id,
      name,
      listing: listingOf(listing),
    }));
    const gone = lines
      .filter(({ partnershipId }) => partnershipId !== '' && !live.some((tie) => tie.partnershipId === partnershipId))
      .map(({ partnershipId, name }) => ({ ...nothingSaid, partnershipId, name, stage: 'ended' as const }));
    return [...live, ...gone];
  }
}

const nothingSaid = { stage: 'active', listing: 'internal', together: '', frame: '' } as const;

const listingOf = (text: string): Listing => listings.find((listing) => listing === text) ?? 'internal';
