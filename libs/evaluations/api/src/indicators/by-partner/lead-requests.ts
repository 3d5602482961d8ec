import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { can } from '@entente/access/domain';
import {
  askPartner,
  catalogueOf,
  decideRequest,
  indicatorProblems,
  isRequestOpen,
  type IndicatorRequestId,
  requestProblems,
  withdrawRequest,
} from '@entente/evaluations/domain';
import { assertMay, PartnerDirectory, type PartnerKnown, relationTo } from '@entente/partners/api';
import { newId, TenantDb, type Tx } from '@entente/platform/api';
import { RequestDesk } from './request-desk';
import type { CellDecisionsBody, IndicatorRequestBody } from './requests.bodies';
import {
  type IndicatorRequestDetailView,
  type IndicatorRequestsView,
  toDetailView,
  toQuarters,
  toRequestView,
} from './requests.view';
import type { StoredRequest } from './request.store';

type Act = { readonly tx: Tx; readonly known: PartnerKnown; readonly at: Date };

/** What our side does with the values it asks of the partner: asks, reminds, accepts or sends back, closes. */
@Injectable()
export class LeadRequests {
  constructor(
    private readonly db: TenantDb,
    private readonly desk: RequestDesk,
    private readonly partners: PartnerDirectory,
    private readonly organisation: OrganisationDirectory,
  ) {}

  list(actor: Member, partnerId: string): Promise<IndicatorRequestsView> {
    return this.db.readInTenant(actor, async (tx) => this.listed(tx, actor, await this.partners.read(tx, partnerId)));
  }

  read(actor: Member, partnerId: string, requestId: string): Promise<IndicatorRequestDetailView> {
    return this.db.readInTenant(actor, async (tx) => {
      const known = await this.partners.read(tx, partnerId);
      return this.detailed(tx, actor, { known, requestId });
    });
  }

  ask(actor: Member, partnerId: string, body: IndicatorRequestBody): Promise<IndicatorRequestsView> {
    this.desk.links.assertMaySend();
    return this.act(actor, partnerId, async ({ tx, known, at }) => {
      const partnershipId = known.partnership.id;
      const others = await this.desk.requests.ofPartnership(tx, partnershipId);
      const { followed } = await this.desk.indicators.board(tx, partnershipId);
      const catalogue = await this.desk.indicators.catalogues.catalogue(tx);
      const { name, email, period } = body;
      const id = newId() as IndicatorRequestId;
      const on = await this.desk.today(tx);
      const request = askPartner({ id, person: { name, email }, period }, { followed, others, on, catalogue });
      await this.desk.requests.insert(tx, actor, { partnershipId, partnerId, askedAt: at, request });
      await this.desk.links.open(tx, actor, id);
      await this.desk.post.toPartner(tx, actor, id, 'asked');
      await this.desk.tell(tx, actor, 'indicators-requested', { ...request, partnershipId, partnerId });
      return this.listed(tx, actor, known);
    });
  }

  /** The same link leaves again, or a new one when the former is past its time. */
  remind(actor: Member, partnerId: string, requestId: string): Promise<IndicatorRequestsView> {
    this.desk.links.assertMaySend();
    return this.act(actor, partnerId, async ({ tx, known }) => {
      const request = await this.desk.requests.lock(tx, requestId, known.partnership.id);
      if (!isRequestOpen(request)) throw requestProblems.closed();
      if (request.status === 'handed-in') throw requestProblems['handed-in']();
      await this.desk.post.renewIfPast(tx, actor, requestId);
      await this.desk.post.toPartner(tx, actor, requestId, 'reminded');
      return this.listed(tx, actor, known);
    });
  }

  withdraw(actor: Member, partnerId: string, requestId: string): Promise<IndicatorRequestsView> {
    return this.act(actor, partnerId, async ({ tx, known, at }) => {
      const before = await this.desk.requests.lock(tx, requestId, known.partnership.id);
      const after = { ...before, ...withdrawRequest(before, at) };
      if (before.withdrawnAt === null) {
        await this.desk.requests.save(tx, actor, before, after);
        await this.desk.tell(tx, actor, 'indicator-request-withdrawn', after);
      }
      return this.listed(tx, actor, known);
    });
  }

  /** Accepted values become those of the table; what is sent back leaves with its reasons. */
  decide(
    actor: Member,
    { partnerId, requestId }: { readonly partnerId: string; readonly requestId: string },
    { decisions }: CellDecisionsBody,
  ): Promise<IndicatorRequestDetailView> {
    return this.act(actor, partnerId, async ({ tx, known, at }) => {
      const before = await this.desk.requests.lock(tx, requestId, known.partnership.id);
      const decided = decideRequest(before, decisions, await this.stored(tx, before));
      const after: StoredRequest = { ...before, ...decided.request, decidedBy: actor.id, decidedAt: at };
      await this.desk.requests.save(tx, actor, before, after);
      await this.desk.indicators.save(tx, actor, {
        partnershipId: before.partnershipId,
        requestId,
        cells: decided.accepted.map((cell) => ({
          ...cell,
          outcome: 'written',
          yours: cell.entry,
          corrected: false,
        })),
      });
      if (decided.accepted.length > 0) await this.desk.tell(tx, actor, 'indicator-values-accepted', after);
      if (decided.returned.length > 0) {
        await this.desk.tell(tx, actor, 'indicator-values-returned', after);
        await this.desk.post.renewIfPast(tx, actor, requestId);
        await this.desk.post.toPartner(tx, actor, requestId, 'returned');
      }
      return this.detailed(tx, actor, { known, requestId });
    });
  }

  /** Locked with the table of the partnership, and open to this person. */
  private act<T>(actor: Member, partnerId: string, work: (act: Act) => Promise<T>): Promise<T> {
    return this.db.inTenant(actor, async (tx) => {
      const known = await this.partners.read(tx, partnerId);
      assertMay(actor, 'reviews:rate', known.partnership.tenures);
      if (known.partner.archivedOn !== null) throw indicatorProblems['partner-archived']();
      await this.desk.indicators.lock(tx, actor, known.partnership.id);
      return work({ tx, known, at: this.desk.clock.now() });
    });
  }

  private stored(tx: Tx, { partnershipId, period }: StoredRequest) {
    return this.desk.indicators.cells(tx, partnershipId, Number(period.slice(0, 4)));
  }

  private async listed(tx: Tx, actor: Member, known: PartnerKnown): Promise<IndicatorRequestsView> {
    const requests = await this.desk.requests.ofPartnership(tx, known.partnership.id);
    const { followed } = await this.desk.indicators.board(tx, known.partnership.id);
    const named = await this.named(tx, requests);
    const adapted = await this.desk.indicators.catalogues.inForce(tx);
    return {
      partner: partnerView(known),
      items: requests.map((request) => toRequestView(request, named)),
      quarters: toQuarters(followed, await this.desk.today(tx), catalogueOf(adapted)),
      adapted,
      may: may(actor, known),
    };
  }

  private async detailed(
    tx: Tx,
    actor: Member,
    { known, requestId }: { readonly known: PartnerKnown; readonly requestId: string },
  ): Promise<IndicatorRequestDetailView> {
    const request = await this.desk.requests.find(tx, requestId);
    if (!request || request.partnershipId !== known.partnership.id) throw requestProblems['not-found']();
    const stored = await this.stored(tx, request);
    const named = await this.named(
      tx,
      [request],
      stored.map(({ by }) => by),
    );
    const adapted = await this.desk.indicators.catalogues.inForce(tx);
    return toDetailView(request, { ...named, partner: partnerView(known), stored, may: may(actor, known), adapted });
  }

  private async named(tx: Tx, requests: readonly StoredRequest[], others: readonly string[] = []) {
    const ids = [...requests.flatMap(({ askedBy, decidedBy }) => [askedBy, decidedBy ?? []].flat()), ...others];
    const members = await this.organisation.members(tx, [...new Set(ids)]);
    return { memberName: (id: string | null) => members.get(id ?? '')?.name ?? '' };
  }
}

const partnerView = ({ partner: { id, name, archivedOn } }: PartnerKnown) => ({
  id,
  name,
  archived: archivedOn !== null,
});

const may = (actor: Member, { partner, partnership }: PartnerKnown): boolean =>
  partner.archivedOn === null && can(actor.roles, 'reviews:rate', relationTo(partnership.tenures, actor));
