import { Inject, Injectable } from '@nestjs/common';
import {
  type ConventionId,
  type GuestId,
  type Negotiation,
  type PartyKey,
  presentGuests,
  type Thread,
} from '@entente/conventions/domain';
import { PartnerDirectory } from '@entente/partners/api';
import {
  type JobPayload,
  JobQueue,
  mailProblems,
  newId,
  type TenantScope,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { NegotiationStore } from './negotiation.store';
import type { SharedTable } from './write-together';

export const EMAIL_GUEST_JOB = 'email-writing-guest';
export const EMAIL_WRITER_JOB = 'email-writing-member';

/** Why somebody is written to; it words the mail. */
export const writingNews = ['invited', 'turn', 'taken-back', 'mentioned', 'agreed', 'repeated'] as const;
export type WritingNews = (typeof writingNews)[number];

type Around = { readonly tx: Tx; readonly caller: TenantScope; readonly convention: { readonly id: ConventionId } };

/** What leaves when people write together: one job a recipient, in the transaction of the act; jobs hold ids alone. */
@Injectable()
export class WritingPost {
  constructor(
    private readonly jobs: JobQueue,
    private readonly store: NegotiationStore,
    private readonly partners: PartnerDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** Links name the public address: nothing leaves before it is set. */
  assertMaySend(): void {
    if (!this.web.isPublicUrlSet) throw mailProblems['no-public-url']();
  }

  /** Opens somebody's first link. */
  openLink({ tx, caller, convention }: Around, guestId: GuestId): Promise<void> {
    return this.store.openLink(tx, caller, convention.id, guestId);
  }

  invite(table: Around, guestId: GuestId): Promise<void> {
    return this.toGuest(table, guestId, 'invited');
  }

  /** The link that works leaves again; a new one when it is past its time. A stale token closes nothing for its owner. */
  async repeatLink(table: Around, guestId: GuestId): Promise<boolean> {
    const isNew = !(await this.store.isLinkAlive(table.tx, guestId));
    if (isNew) await this.openLink(table, guestId);
    await this.toGuest(table, guestId, 'repeated');
    return isNew;
  }

  async sendNewLink(table: Around, guestId: GuestId): Promise<void> {
    await this.openLink(table, guestId);
    await this.toGuest(table, guestId, 'repeated');
  }

  /** To the side that now holds the pen, or held it until now. */
  async tellTurn(table: SharedTable, negotiation: Negotiation, to: PartyKey): Promise<void> {
    const news = negotiation.turn.holder === to ? 'turn' : 'taken-back';
    if (to === 'host') return this.toOurs(table, negotiation, news);
    for (const { id, party, right } of presentGuests(negotiation)) {
      if (party === to && right !== 'read') await this.toGuest(table, id, news);
    }
  }

  /** Whoever the last words call by name, among those who may read them. */
  async tellMentioned(table: SharedTable, { id: threadId, entries, kind }: Thread): Promise<void> {
    const mentions = (entries.at(-1)?.mentions ?? []).filter((id) => id !== table.who.id);
    if (mentions.length === 0) return;
    const rank = entries.length - 1;
    const ours = await this.ourPeople(table, table.negotiation);
    const guests = kind === 'note' ? [] : presentGuests(table.negotiation);
    for (const id of mentions) {
      const guest = guests.find((each) => each.id === id);
      if (guest) await this.toGuest(table, guest.id, 'mentioned', { threadId, rank });
      else if (ours.includes(id)) await this.toMember(table, id, 'mentioned', { threadId, rank });
    }
  }

  /** Everybody has accepted the same words. */
  async tellAgreed(table: SharedTable, negotiation: Negotiation): Promise<void> {
    for (const { id } of presentGuests(negotiation)) await this.toGuest(table, id, 'agreed');
    await this.toOurs(table, negotiation, 'agreed');
  }

  /** Who keeps the partnership on our side, and whoever shared the text. */
  async ourPeople(
    { tx, convention }: Pick<SharedTable, 'tx' | 'convention'>,
    { openedBy }: Negotiation,
  ): Promise<string[]> {
    const { partnership } = await this.partners.read(tx, convention.partnerId);
    const holders = partnership.tenures.flatMap(({ side, until, personId }) =>
      side === 'ours' && until === null ? [personId] : [],
    );
    return [...new Set([...holders, openedBy])];
  }

  private async toOurs(table: SharedTable, negotiation: Negotiation, news: WritingNews): Promise<void> {
    const others = (await this.ourPeople(table, negotiation)).filter((id) => id !== table.who.id);
    for (const id of others) await this.toMember(table, id, news);
  }

  private toGuest(table: Around, guestId: GuestId, news: WritingNews, about: JobPayload = {}): Promise<void> {
    return this.enqueue(table, EMAIL_GUEST_JOB, { ...about, guestId, news });
  }

  private toMember(table: Around, memberId: string, news: WritingNews, about: JobPayload = {}): Promise<void> {
    return this.enqueue(table, EMAIL_WRITER_JOB, { ...about, memberId, news });
  }

  private enqueue({ tx, caller, convention }: Around, name: string, payload: JobPayload): Promise<void> {
    const { tenantId } = caller;
    return this.jobs.enqueue(tx, name, { tenantId, conventionId: convention.id, ...payload, messageId: newId() });
  }
}
