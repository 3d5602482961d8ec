import { Inject, Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { awaitsAnswer, daysLate, remindedBefore } from '@entente/evaluations/domain';
import { PartnerDirectory } from '@entente/partners/api';
import type { Contact } from '@entente/partners/domain';
import { type TenantScope, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { addDays, type Day } from '@entente/platform/kernel';
import { ActionStore } from '../action.store';
import { ActionLinkDoor } from './action-link-door';
import type { ActionLine, ContactMail, OwnerMail, ToldMail } from './action-mails';
import type { ActionNews } from './action-post';

type Row = { readonly action: string; readonly dueOn: Day; readonly state: 'to-do'; readonly partner: string };
type Reader = { readonly contact: Contact; readonly partner: string; readonly sentBy: string };
export type Letter<Said> = {
  readonly to: string;
  readonly organisation: string;
  readonly replyTo: string | undefined;
  readonly mail: Said;
};

/** Mails that say what is kept about a person, tried again or not. */
const saysWhatIsKept: readonly ActionNews[] = ['sent', 'feeling'];

const OPEN = `select a.action, a.due_on::text as "dueOn", a.state, coalesce(p.name, '') as partner
  from planned_action a left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
  where a.state in ('to-do', 'under-way')`;

/** What a mail about actions says, as things stand when it leaves; null when it no longer holds. */
@Injectable()
export class ActionCases {
  constructor(
    private readonly store: ActionStore,
    private readonly organisation: OrganisationDirectory,
    private readonly partners: PartnerDirectory,
    private readonly door: ActionLinkDoor,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async ofContact(
    tx: Tx,
    scope: TenantScope,
    contactId: string,
    news: ActionNews,
  ): Promise<Letter<ContactMail> | null> {
    const reader = await this.readerOf(tx, contactId, news);
    if (!reader) return null;
    const { contact, partner, sentBy } = reader;
    const lines = await this.linesOf(tx, contactId, news);
    if (news === 'reminded' && lines.length === 0) return null;
    const url = await this.door.links.write(tx, scope, contactId);
    if (url === null) return null;
    const { name: organisation } = await this.organisation.identity(tx);
    const sender = (await this.organisation.members(tx, [sentBy])).get(sentBy);
    const isInformed = await this.partners.informOnce(tx, contactId, this.door.now());
    // A mail that is tried again still says it.
    const isFirst = isInformed || saysWhatIsKept.includes(news);
    const { name } = contact;
    const mail = { news, name, organisation, partner, sender: sender?.name ?? organisation, lines, url, isFirst };
    return { to: contact.email, organisation, replyTo: sender?.email, mail };
  }

  /** Null for who left, has no address, was closed out, or asked for silence when it is a reminder. */
  private async readerOf(tx: Tx, contactId: string, news: ActionNews): Promise<Reader | null> {
    const link = await this.door.links.last(tx, contactId);
    if (!link || link.closedAt !== null || (news === 'reminded' && link.remindersStopped)) return null;
    const known = await this.door.stillKnown(tx, link.partnerId, contactId);
    const contact = known?.contacts.find(({ id }) => id === contactId);
    if (!known || !contact?.email) return null;
    return { contact, partner: known.partner.name, sentBy: link.sentBy };
  }

  /** Near or late, of one member of ours. */
  async ofOwner(tx: Tx, memberId: string): Promise<Omit<Letter<Omit<OwnerMail, 'name'>>, 'to' | 'replyTo'> | null> {
    const today = await this.door.today(tx);
    const rows = await tx.query<Row[]>(`${OPEN} and a.owner_ours = $1 and a.due_on <= $2 order by a.due_on limit 100`, [
      memberId,
      addDays(today, remindedBefore),
    ]);
    if (rows.length === 0) return null;
    const { name: organisation, org } = await this.organisation.identity(tx);
    const lines = rows.map((row) => lineOf(row, row.partner, today));
    return { organisation, mail: { lines, url: `${this.web.publicUrl}/o/${org}/actions?qui=me` } };
  }

  async told(
    tx: Tx,
    actionId: string,
    by: string,
  ): Promise<Omit<Letter<Omit<ToldMail, 'name'>>, 'to' | 'replyTo'> | null> {
    const { action, partnerId } = await this.store.find(tx, actionId);
    const news = newsOf(action);
    if (!partnerId || news === null) return null;
    const { name: organisation, org } = await this.organisation.identity(tx);
    const { partner, contacts } = await this.partners.read(tx, partnerId);
    return {
      organisation,
      mail: {
        news,
        person: contacts.find(({ id }) => id === by)?.name ?? partner.name,
        partner: partner.name,
        action: action.action,
        dueOn: action.proposal?.dueOn ?? action.dueOn,
        words: {
          day: action.proposal?.reason ?? '',
          done: action.effect,
          'to-verify': action.effect,
          abandoned: action.abandonedReason,
        }[news],
        url: `${this.web.publicUrl}/o/${org}/actions/${action.id}`,
      },
    };
  }

  private async linesOf(tx: Tx, contactId: string, news: ActionNews): Promise<ActionLine[]> {
    if (news === 'feeling') return [];
    const today = await this.door.today(tx);
    const until = news === 'reminded' ? addDays(today, remindedBefore) : null;
    const rows = await tx.query<Row[]>(
      `${OPEN} and a.owner_theirs = $1 and a.visible_to_partner and ($2::date is null or a.due_on <= $2)
       order by a.due_on limit 100`,
      [contactId, until],
    );
    return rows.map((row) => lineOf(row, '', today));
  }
}

const lineOf = ({ action, dueOn, state }: Row, who: string, today: Day): ActionLine => ({
  action,
  dueOn,
  late: daysLate({ state, dueOn }, today),
  with: who,
});

const newsOf = (action: Parameters<typeof awaitsAnswer>[0] & { readonly state: string }): ToldMail['news'] | null => {
  if (awaitsAnswer(action)) return 'day';
  const { state } = action;
  return state === 'done' || state === 'to-verify' || state === 'abandoned' ? state : null;
};
