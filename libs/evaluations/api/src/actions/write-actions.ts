import { Injectable } from '@nestjs/common';
import type { HistoryView, Member } from '@entente/access/api';
import {
  type ActionId,
  type ActionItem,
  actionProblems,
  answerProposal,
  type Closing,
  confirmAction,
  planAction,
  type PlannedAction,
  reviseAction,
  sendActionBack,
  type SeriesWish,
} from '@entente/evaluations/domain';
import { assertMay } from '@entente/partners/api';
import { newId, TenantDb, type Tx } from '@entente/platform/api';
import { ReviewPeople } from '../review/review-people';
import { ActionPlan, assertOwnersKnown } from './action-plan';
import { ActionStore } from './action.store';
import type {
  ActionPlanView,
  ActionView,
  AnsweredDayBody,
  NewActionBody,
  RevisedActionBody,
  VerifiedActionBody,
} from './action.views';

/** Actions written by hand, changed, put off, done, given up. */
@Injectable()
export class WriteActions {
  constructor(
    private readonly db: TenantDb,
    private readonly store: ActionStore,
    private readonly plan: ActionPlan,
    private readonly people: ReviewPeople,
  ) {}

  planOf(actor: Member, partnerId: string): Promise<ActionPlanView> {
    return this.db.readInTenant(actor, async (tx) => (await this.plan.withPartner(tx, actor, partnerId)).view);
  }

  read(actor: Member, id: string): Promise<ActionView> {
    return this.db.readInTenant(actor, async (tx) => this.plan.view(tx, actor, await this.store.find(tx, id)));
  }

  history(actor: Member, id: string, before?: string): Promise<HistoryView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.store.find(tx, id);
      return this.people.history.read(tx, id, before);
    });
  }

  add(actor: Member, { partnerId, ...body }: NewActionBody): Promise<ActionView> {
    const { item, given } = parted(body);
    return this.db.inTenant(actor, async (tx) => {
      const context = await this.plan.withPartner(tx, actor, partnerId);
      assertMay(actor, 'reviews:rate', context.known.partnership.tenures);
      if (context.known.partner.archivedOn !== null) throw actionProblems['partner-archived']();
      assertOwnersKnown(item, context);
      const place = { id: newId() as ActionId, partnershipId: context.known.partnership.id, reviewId: null };
      const closing = closingOf(null, given, actor);
      await this.store.insert(tx, actor, [planAction(place, item, context.today, closing)], partnerId);
      return this.plan.view(tx, actor, await this.store.find(tx, place.id));
    });
  }

  revise(actor: Member, id: string, { version, ...body }: RevisedActionBody): Promise<ActionView> {
    const { item, given } = parted(body);
    return this.db.inTenant(actor, async (tx) => {
      const { before, context } = await this.toRevise(tx, actor, id, version);
      const kept: ActionItem = { ...item, origin: before.action.origin };
      assertOwnersKnown(kept, context);
      const closing = closingOf(before.action, given, actor);
      await this.store.save(tx, actor, before, reviseAction(before.action, kept, context.today, closing));
      return this.plan.view(tx, actor, await this.store.find(tx, id));
    });
  }

  /** The other day that the partner asked for becomes the day, or does not. */
  answerDay(actor: Member, id: string, { accepted, version }: AnsweredDayBody): Promise<ActionView> {
    return this.db.inTenant(actor, async (tx) => {
      const { before, context } = await this.toRevise(tx, actor, id, version);
      await this.store.save(tx, actor, before, answerProposal(before.action, accepted, context.today));
      return this.plan.view(tx, actor, await this.store.find(tx, id));
    });
  }

  /** A second person confirms what was declared done, or sends it back. */
  verify(actor: Member, id: string, { confirmed, reason, version }: VerifiedActionBody): Promise<ActionView> {
    return this.db.inTenant(actor, async (tx) => {
      const { before, context } = await this.toRevise(tx, actor, id, version);
      const by = { by: actor.id, today: context.today };
      const decision = confirmed ? confirmAction(before.action, by) : sendActionBack(before.action, reason, by);
      await this.store.save(tx, actor, before, decision);
      return this.plan.view(tx, actor, await this.store.find(tx, id));
    });
  }

  /** The action under lock, for whoever may change it and has its last version under the eyes. */
  private async toRevise(tx: Tx, actor: Member, id: string, version: number) {
    const before = await this.store.lock(tx, id);
    const context = await this.plan.read(tx, actor, before.partnerId, before.action.ownerOurs);
    if (!this.plan.mayRevise(actor, context.known, before.action))
      assertMay(actor, 'reviews:rate', context.known?.partnership.tenures ?? []);
    if (context.known && context.known.partner.archivedOn !== null) throw actionProblems['partner-archived']();
    if (before.version !== version)
      throw actionProblems['changed-elsewhere']({ current: await this.plan.view(tx, actor, before) });
    return { before, context };
  }
}

type Given = Partial<
  Pick<RevisedActionBody, 'proofAsked' | 'proof' | 'proofLink' | 'comesBack' | 'comesBackUntil' | 'stopsSeries'>
>;

/** The action itself, and what is given with it. */
const parted = ({
  proofAsked,
  proof,
  proofLink,
  comesBack,
  comesBackUntil,
  stopsSeries,
  ...item
}: Omit<RevisedActionBody, 'version'>) => ({
  item,
  given: { proofAsked, proof, proofLink, comesBack, comesBackUntil, stopsSeries },
});

const seriesOf = (before: PlannedAction | null, { comesBack, comesBackUntil, stopsSeries }: Given): SeriesWish => {
  const { every, until } = before?.recurrence ?? { every: 'never' as const, until: null };
  return {
    every: comesBack ?? every,
    until: comesBackUntil === undefined ? until : comesBackUntil,
    stops: stopsSeries ?? null,
  };
};

const proofOf = (before: PlannedAction | null) => before?.declared ?? { text: '', link: '' };

/** What is left out stays as it is. */
const closingOf = (before: PlannedAction | null, given: Given, { id }: Member): Closing => {
  const { text, link } = proofOf(before);
  return {
    proofAsked: given.proofAsked ?? before?.proofAsked ?? false,
    proof: { text: given.proof ?? text, link: given.proofLink ?? link },
    by: id,
    isOurs: true,
    series: seriesOf(before, given),
  };
};
