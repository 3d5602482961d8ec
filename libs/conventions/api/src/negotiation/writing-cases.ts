import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { type Convention, type Guest, guestOf, type Negotiation, type PartyKey } from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import { ConventionStore, readOut, toConvention } from '../persistence/convention.store';
import { NegotiationReading } from './negotiation-reading';
import { TalkStore } from './talk.store';
import { WritingLinkWriter } from './writing-link-writer';
import type { WritingMail } from './writing-mails';
import type { WritingNews } from './writing-post';

export type WritingLetter = {
  readonly conventionId: string;
  readonly news: WritingNews;
  readonly threadId: string;
  readonly rank: number;
};

export type WritingCase = Omit<WritingMail, 'name' | 'url'> & {
  readonly negotiation: Negotiation;
  readonly org: string;
  /** A reply reaches whoever shared the text. */
  readonly replyTo: string | undefined;
};

/** What a mail about a text needs, read when it leaves: jobs hold ids, and what has passed is not sent. */
@Injectable()
export class WritingCases {
  constructor(
    private readonly conventions: ConventionStore,
    private readonly reading: NegotiationReading,
    private readonly talk: TalkStore,
    private readonly organisations: OrganisationDirectory,
    private readonly links: WritingLinkWriter,
  ) {}

  /** A turn given and given back before the mail left is a reading asked for: the mail never says what no longer holds. */
  async asItStands(tx: Tx, letter: WritingLetter, guestId: string): Promise<WritingLetter> {
    if (letter.news !== 'turn') return letter;
    const negotiation = await this.reading.store.find(tx, letter.conventionId);
    const isTheirs = negotiation && guestOf(negotiation, guestId)?.party === negotiation.turn.holder;
    return isTheirs ? letter : { ...letter, news: 'invited' };
  }

  /** Null once the text is no longer being written. */
  async read(tx: Tx, letter: WritingLetter): Promise<WritingCase | null> {
    const negotiation = await this.reading.store.find(tx, letter.conventionId);
    if (!negotiation) return null;
    const convention = toConvention(await this.conventions.find(tx, letter.conventionId));
    // Somebody who asks for their link has it, whatever became of the text.
    if (convention.status !== 'draft' && letter.news !== 'repeated') return null;
    const { partnerName, organisation } = await this.reading.around(tx, convention, negotiation);
    const opener = (await this.organisations.members(tx, [negotiation.openedBy])).get(negotiation.openedBy);
    const { org } = await this.organisations.identity(tx);
    return {
      news: letter.news,
      number: convention.number,
      title: readOut(convention).title,
      organisation,
      partner: partnerName,
      ...(await this.words(tx, letter, negotiation, { name: opener?.name ?? organisation, organisation, convention })),
      opener: opener?.name ?? organisation,
      negotiation,
      org,
      replyTo: opener?.email,
    };
  }

  /** A link that lasts again, and the person; null for whoever was closed out since. */
  async guest(tx: Tx, { guests, ...rest }: Negotiation, id: string): Promise<{ guest: Guest; url: string } | null> {
    const guest = guestOf({ guests, ...rest }, id);
    if (!guest || guest.revokedAt !== null) return null;
    const url = await this.links.write(tx, guest.id);
    return url === null ? null : { guest, url };
  }

  /** The page of our side. */
  ours(org: string, conventionId: string): string {
    return this.links.ours(org, conventionId);
  }

  /** Who did it, and for which side: any of them may write to any other. */
  private async words(
    tx: Tx,
    { conventionId, news, threadId, rank }: WritingLetter,
    { turn }: Negotiation,
    { name, organisation, convention }: Opening,
  ): Promise<Pick<WritingMail, 'by' | 'side' | 'said'>> {
    const sideOf = (party: PartyKey): string =>
      party === 'host' ? organisation : (convention.parties.find(({ key }) => key === party)?.shortName ?? '');
    const ours = { by: name, side: organisation, said: '' };
    if (news === 'turn' || news === 'taken-back')
      return { by: turn.by || name, side: sideOf(turn.from) || organisation, said: turn.message };
    const entry = news === 'mentioned' ? (await this.talk.thread(tx, conventionId, threadId)).entries[rank] : undefined;
    return entry ? { by: entry.author, side: sideOf(entry.party), said: entry.text } : ours;
  }
}

type Opening = { readonly name: string; readonly organisation: string; readonly convention: Convention };
