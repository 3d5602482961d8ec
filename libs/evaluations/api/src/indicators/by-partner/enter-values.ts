import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { enterRequested, handInRequest, requestProblems } from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import { type IndicatorCellsBody, toCellWrites } from '../indicators.bodies';
import { RequestDesk } from './request-desk';
import type { RequestHolder } from './request-link-door';
import { type PartnerEnteredView, type PartnerEntryView, toEnteredView, toPartnerEntry } from './requests.view';

/** What somebody of the partner does with their link: reads what is asked, enters values, hands them in. */
@Injectable()
export class EnterValues {
  constructor(
    private readonly db: TenantDb,
    private readonly desk: RequestDesk,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
  ) {}

  read(holder: RequestHolder): Promise<PartnerEntryView> {
    return this.db.readInTenant(holder, (tx) => this.view(tx, holder));
  }

  /** Each autosave holds the request: two tabs of the same person write one after the other. */
  enter(holder: RequestHolder, body: IndicatorCellsBody): Promise<PartnerEnteredView> {
    const writes = toCellWrites(body);
    return this.db.inTenant(holder, async (tx) => {
      const before = await this.desk.requests.lock(tx, holder.id);
      const { request, entered } = enterRequested(
        before,
        writes,
        await this.desk.today(tx),
        await this.desk.indicators.catalogues.catalogue(tx),
      );
      await this.desk.requests.save(tx, holder, before, { ...before, ...request });
      return toEnteredView(entered);
    });
  }

  handIn(holder: RequestHolder): Promise<PartnerEntryView> {
    return this.db.inTenant(holder, async (tx) => {
      const before = await this.desk.requests.lock(tx, holder.id);
      const after = { ...before, ...handInRequest(before, this.desk.clock.now()) };
      if (before.status !== 'handed-in') {
        await this.desk.requests.save(tx, holder, before, after);
        await this.desk.post.tellHandedIn(tx, holder, holder.id);
        await this.desk.tell(tx, holder, 'indicator-values-handed-in', after);
      }
      return this.view(tx, holder);
    });
  }

  /** A person is there: mail scanners open links, and enter nothing. */
  noteOpening(holder: RequestHolder): Promise<void> {
    return this.db.inTenant(holder, (tx) => this.desk.requests.noteOpening(tx, holder.id, this.desk.clock.now()));
  }

  /** The holder of a past link asks for one that works: it goes to the address known, never onto the page. */
  repeatLink(holder: RequestHolder): Promise<void> {
    return this.db.inTenant(holder, async (tx) => {
      const request = await this.desk.requests.lock(tx, holder.id);
      if (request.withdrawnAt !== null || request.status === 'settled') return;
      await this.desk.post.renewIfPast(tx, holder, holder.id);
      await this.desk.post.toPartner(tx, holder, holder.id, 'repeated');
    });
  }

  async view(tx: Tx, { id }: RequestHolder): Promise<PartnerEntryView> {
    const request = await this.desk.requests.find(tx, id);
    if (!request) throw requestProblems['link-revoked']();
    const { name: organisation } = await this.organisation.identity(tx);
    const { partner } = await this.partners.read(tx, request.partnerId);
    const asker = (await this.organisation.members(tx, [request.askedBy])).get(request.askedBy);
    const { followed } = await this.desk.indicators.board(tx, request.partnershipId);
    return toPartnerEntry(request, {
      organisation,
      partner: partner.name,
      asker: asker?.name ?? organisation,
      followed,
      adapted: await this.desk.indicators.catalogues.inForce(tx),
    });
  }
}
