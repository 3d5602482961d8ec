import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { actionProblems } from '@entente/evaluations/domain';
import { assertMay, type PartnerKnown } from '@entente/partners/api';
import { type Contact, isInFunction } from '@entente/partners/domain';
import { Facts, TenantDb, type Tx } from '@entente/platform/api';
import { ActionPlan, type PlanContext } from '../action-plan';
import type { ActionLinkRow } from './action-link.row';
import { ActionLinks } from './action-links';
import type { ActionLinkBody, ActionLinksView, ActionLinkView, LinkState } from './action-links.views';
import { ActionPost } from './action-post';

type Carried = { readonly contactId: string; readonly open: number; readonly hidden: number; readonly ids: string[] };
type Table = PlanContext & { readonly known: PartnerKnown };

const CARRIED = `
  select owner_theirs as "contactId", count(*) filter (where visible_to_partner)::int as open,
    count(*) filter (where not visible_to_partner)::int as hidden,
    coalesce(json_agg(id) filter (where visible_to_partner), '[]') as ids
  from planned_action where partner_id = $1 and owner_theirs is not null and state in ('to-do', 'under-way')
  group by owner_theirs`;

/** Whoever holds the partnership sends people of the partner the way to their actions, and closes it. */
@Injectable()
export class SendActionLinks {
  constructor(
    private readonly db: TenantDb,
    private readonly plan: ActionPlan,
    private readonly links: ActionLinks,
    private readonly post: ActionPost,
    private readonly facts: Facts,
  ) {}

  list(actor: Member, partnerId: string): Promise<ActionLinksView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, partnerId));
  }

  send(actor: Member, { partnerId, contactId }: ActionLinkBody): Promise<ActionLinksView> {
    this.links.assertMaySend();
    return this.act(actor, partnerId, async (tx, table) => {
      const [carried] = (await this.carriedIn(tx, partnerId)).filter((each) => each.contactId === contactId);
      const contact = table.known.contacts.find(({ id }) => id === contactId);
      if (!contact || !carried || lacks(contact, carried, table) !== null) throw actionProblems['no-link-possible']();
      await this.links.ensure(tx, actor, { partnerId, contactId, sentBy: actor.id });
      await this.post.toContact(tx, actor, contactId, 'sent');
      await this.append(tx, actor, 'action-link-sent', { partnerId, contactId }, carried.ids);
    });
  }

  close(actor: Member, { partnerId, contactId }: ActionLinkBody): Promise<ActionLinksView> {
    return this.act(actor, partnerId, async (tx, { known }) => {
      const isTheirs = known.contacts.some(({ id }) => id === contactId);
      const link = isTheirs ? await this.links.last(tx, contactId) : null;
      if (!link || link.closedAt !== null) return;
      await this.links.close(tx, actor, contactId);
      const [carried] = (await this.carriedIn(tx, partnerId)).filter((each) => each.contactId === contactId);
      await this.append(tx, actor, 'action-link-closed', { partnerId, contactId }, carried?.ids ?? []);
    });
  }

  private act(
    actor: Member,
    partnerId: string,
    acting: (tx: Tx, table: Table) => Promise<void>,
  ): Promise<ActionLinksView> {
    return this.db.inTenant(actor, async (tx) => {
      const table = await this.plan.withPartner(tx, actor, partnerId);
      assertMay(actor, 'reviews:rate', table.known.partnership.tenures);
      if (table.known.partner.archivedOn !== null) throw actionProblems['partner-archived']();
      await acting(tx, table);
      return this.view(tx, actor, partnerId);
    });
  }

  private async view(tx: Tx, actor: Member, partnerId: string): Promise<ActionLinksView> {
    const table = await this.plan.withPartner(tx, actor, partnerId);
    const carried = await this.carriedIn(tx, partnerId);
    const sent = new Map((await this.links.ofPartner(tx, partnerId)).map((link) => [link.contactId, link]));
    const people = table.known.contacts.flatMap((contact): ActionLinkView[] => {
      const link = sent.get(contact.id) ?? null;
      const found = carried.find(({ contactId }) => contactId === contact.id);
      if (!found && !link) return [];
      const { open, hidden } = found ?? { open: 0, hidden: 0 };
      const state = this.stateOf(link, lacks(contact, { open }, table));
      const { id: contactId, name, email } = contact;
      return [{ contactId, name, email, state, open, hidden, ...toldOf(link) }];
    });
    return { partnerId, people, maySend: table.view.mayPlan };
  }

  private stateOf(link: ActionLinkRow | null, lack: LinkState | null): LinkState {
    if (lack === 'gone' || lack === 'no-email') return lack;
    if (this.links.isAlive(link)) return 'sent';
    if (link) return link.closedAt === null ? 'expired' : 'closed';
    return lack ?? 'ready';
  }

  private carriedIn(tx: Tx, partnerId: string): Promise<Carried[]> {
    return tx.query<Carried[]>(CARRIED, [partnerId]);
  }

  private append(
    tx: Tx,
    actor: Member,
    type: 'action-link-sent' | 'action-link-closed',
    detail: ActionLinkBody,
    actions: readonly string[],
  ): Promise<void> {
    const about = [detail.partnerId, detail.contactId, ...actions.slice(0, 50)];
    return this.facts.append(tx, actor, [{ type, about, detail: { ...detail } }]);
  }
}

const toldOf = (link: ActionLinkRow | null): Pick<ActionLinkView, 'sentAt' | 'openedAt' | 'remindersStopped'> =>
  link
    ? {
        sentAt: link.sentAt.toISOString(),
        openedAt: link.openedAt?.toISOString() ?? null,
        remindersStopped: link.remindersStopped,
      }
    : { sentAt: null, openedAt: null, remindersStopped: false };

/** What lacks for a link to leave; null when nothing does. */
const lacks = (
  contact: Contact,
  { open }: Pick<Carried, 'open'>,
  { today }: Pick<Table, 'today'>,
): LinkState | null => {
  if (!isInFunction(contact, today)) return 'gone';
  if (contact.email === '') return 'no-email';
  return open === 0 ? 'nothing-open' : null;
};
