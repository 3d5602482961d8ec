import { Injectable } from '@nestjs/common';
import { type MemberIdentity, OrganisationDirectory } from '@entente/access/api';
import {
  actionProblems,
  closedShownSince,
  comesBack,
  daysLate,
  isSharedWithPartner,
  updateByPartner,
} from '@entente/evaluations/domain';
import type { PartnerKnown } from '@entente/partners/api';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ActionStore, type StoredAction } from '../action.store';
import { membersOf, toDeclarationView } from '../declaration-view';
import { type ActionHolder, ActionLinkDoor } from './action-link-door';
import { ActionLinkRow } from './action-link.row';
import { ActionPost } from './action-post';
import type { GuestActionsView, GuestActionView, GuestUpdateBody } from './guest-actions.views';

type Around = {
  readonly holder: ActionHolder;
  readonly today: Day;
  readonly contacts: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, MemberIdentity>;
};

/** What somebody of the partner reads and says of the actions of their side, by a personal link. */
@Injectable()
export class GuestActions {
  constructor(
    private readonly db: TenantDb,
    private readonly store: ActionStore,
    private readonly organisation: OrganisationDirectory,
    private readonly door: ActionLinkDoor,
    private readonly post: ActionPost,
  ) {}

  read(holder: ActionHolder): Promise<GuestActionsView> {
    return this.db.readInTenant(holder, (tx) => this.view(tx, holder));
  }

  update(holder: ActionHolder, id: string, { version, ...update }: GuestUpdateBody): Promise<GuestActionsView> {
    return this.db.inTenant(holder, async (tx) => {
      const known = await this.door.assertAlive(tx, holder);
      const before = await this.store.lock(tx, id);
      if (before.partnerId !== holder.partnerId || !isSharedWithPartner(before.action))
        throw actionProblems['not-found']();
      const today = await this.door.today(tx);
      if (before.version !== version)
        throw actionProblems['changed-elsewhere']({ current: await this.one(tx, holder, known, before) });
      const decision = updateByPartner(before.action, update, { by: holder.id, today });
      await this.store.save(tx, holder, before, decision);
      const memberId = before.action.ownerOurs ?? (await this.door.links.last(tx, holder.id))?.sentBy;
      const said = { before: before.action, after: decision.action, by: holder.id };
      if (memberId) await this.post.tellOwner(tx, holder, { ...said, memberId });
      return this.view(tx, holder);
    });
  }

  /** A person is there: mail scanners open links, and read nothing. */
  noteOpening(holder: ActionHolder): Promise<void> {
    return this.db.inTenant(holder, async (tx) => {
      await tx.query('update action_link set opened_at = $2 where contact_id = $1 and opened_at is null', [
        holder.id,
        this.door.now(),
      ]);
    });
  }

  stopReminders(holder: ActionHolder, remindersStopped: boolean): Promise<GuestActionsView> {
    return this.db.inTenant(holder, async (tx) => {
      const { tenantId, id: contactId } = holder;
      await tx.update(ActionLinkRow, { tenantId, contactId }, { remindersStopped });
      return this.view(tx, holder);
    });
  }

  /** The holder of a past link asks for one that works: it goes to the address known, never onto the page. */
  repeatLink(holder: ActionHolder): Promise<void> {
    return this.db.inTenant(holder, async (tx) => {
      const { partnerId, id: contactId } = holder;
      const last = await this.door.links.last(tx, contactId);
      if (!last || last.closedAt !== null) return;
      if (!(await this.door.stillKnown(tx, partnerId, contactId))) return;
      await this.door.links.ensure(tx, holder, { partnerId, contactId, sentBy: last.sentBy });
      await this.post.toContact(tx, holder, contactId, 'repeated');
    });
  }

  async view(tx: Tx, holder: ActionHolder): Promise<GuestActionsView> {
    const known = await this.door.assertAlive(tx, holder);
    const link = await this.door.links.last(tx, holder.id);
    const today = await this.door.today(tx);
    const stored = await this.store.shared(tx, holder.partnerId, closedShownSince(today));
    const around = await this.around(tx, holder, known, stored, link?.sentBy ?? null);
    const { name: organisation } = await this.organisation.identity(tx);
    return {
      partnerId: holder.partnerId,
      organisation,
      partner: known.partner.name,
      name: around.contacts.get(holder.id) ?? '',
      sender: around.members.get(link?.sentBy ?? '')?.name ?? '',
      remindersStopped: link?.remindersStopped ?? false,
      actions: stored.map((each) => toGuestView(each, around)),
    };
  }

  private async one(tx: Tx, holder: ActionHolder, known: PartnerKnown, stored: StoredAction): Promise<GuestActionView> {
    return toGuestView(stored, await this.around(tx, holder, known, [stored], null));
  }

  private async around(
    tx: Tx,
    holder: ActionHolder,
    known: PartnerKnown,
    stored: readonly StoredAction[],
    sender: string | null,
  ): Promise<Around> {
    const owners = stored.flatMap(({ action: { ownerOurs, declared } }) => [
      ...(ownerOurs ? [ownerOurs] : []),
      ...membersOf(declared),
    ]);
    return {
      holder,
      today: await this.door.today(tx),
      contacts: new Map(known.contacts.map(({ id, name }) => [id, name])),
      members: await this.organisation.members(tx, sender ? [...owners, sender] : owners),
    };
  }
}

const toGuestView = (
  { action, version }: StoredAction,
  { holder, today, contacts, members }: Around,
): GuestActionView => {
  const nameOf = (id: string | null) => contacts.get(id ?? '') ?? '';
  return {
    id: action.id,
    action: action.action,
    expectedResult: action.expectedResult,
    successSign: action.successSign,
    priority: action.priority,
    dueOn: action.dueOn,
    late: daysLate(action, today),
    state: action.state,
    comesBack: comesBack(action),
    effect: action.effect,
    closedOn: action.closedOn,
    ownerOurs: members.get(action.ownerOurs ?? '')?.name ?? '',
    ownerTheirs: nameOf(action.ownerTheirs),
    mine: action.ownerTheirs === holder.id,
    progress: action.progress && { ...action.progress, by: nameOf(action.progress.by) },
    proposal: action.proposal && { ...action.proposal, by: nameOf(action.proposal.by) },
    proofAsked: action.proofAsked,
    declared: toDeclarationView(action.declared, (id) => members.get(id)?.name ?? nameOf(id)),
    version,
  };
};
