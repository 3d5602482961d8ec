import { Injectable } from '@nestjs/common';
import {
  type Convention,
  type ConventionFact,
  conventionProblems,
  type GuestId,
  type Negotiation,
  type NegotiationDecision,
  type NegotiationStanding,
  standingOf,
} from '@entente/conventions/domain';
import { type FactAuthor, Facts, SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { otherPartnersOf } from '../persistence/convention-parties';
import { toldFact } from '../persistence/told-fact';
import { NegotiationLinkRow, NegotiationRow } from './negotiation.rows';
import { WritingSecrets } from './writing-secrets';

/** A link that nobody uses dies after this; every mail that carries it gives it as long again. */
const LINK_DAYS = 60;

export type LiveLink = Pick<NegotiationLinkRow, 'generation' | 'expiresAt'>;

type Standing = { readonly state: Negotiation; readonly openProposals: number; readonly openThreads: number };

const STANDING = `
  select n.state,
    (select count(*)::int from negotiation_proposal p
     where p.convention_id = n.convention_id and p.status = 'open') as "openProposals",
    (select count(*)::int from negotiation_thread t where t.convention_id = n.convention_id
     and t.state->>'status' = 'open' and t.state->>'kind' <> 'note') as "openThreads"
  from negotiation n where n.convention_id = any($1::uuid[])`;

@Injectable()
export class NegotiationStore {
  constructor(
    private readonly facts: Facts,
    private readonly secrets: WritingSecrets,
    readonly clock: SystemClock,
  ) {}

  async find(tx: Tx, conventionId: string): Promise<Negotiation | null> {
    const row = await tx
      .createQueryBuilder(NegotiationRow, 'n')
      .where('n.convention_id = :conventionId', { conventionId })
      .getOne();
    return row?.state ?? null;
  }

  /** Where it stands; null until the text is shared. */
  async standing(tx: Tx, conventionId: string): Promise<NegotiationStanding | null> {
    return (await this.standings(tx, [conventionId])).get(conventionId) ?? null;
  }

  /** Where several stand, by convention, in one statement; those that are not shared are absent. */
  async standings(tx: Tx, conventionIds: readonly string[]): Promise<ReadonlyMap<string, NegotiationStanding>> {
    const found = await tx.query<Standing[]>(STANDING, [conventionIds]);
    return new Map(found.map((one) => [one.state.conventionId, standingOf(one.state, one)]));
  }

  /** Under the lock of its convention, which whoever changes either takes first. */
  async required(tx: Tx, conventionId: string): Promise<Negotiation> {
    const negotiation = await this.find(tx, conventionId);
    if (!negotiation) throw conventionProblems['not-negotiated']();
    return negotiation;
  }

  async save(tx: Tx, author: FactAuthor, convention: Convention, decision: NegotiationDecision): Promise<void> {
    if (decision.facts.length === 0) return;
    const { tenantId } = author;
    await tx.query(
      `insert into negotiation (tenant_id, convention_id, state) values ($1, $2, $3)
       on conflict on constraint negotiation_pkey do update set state = excluded.state`,
      [tenantId, convention.id, JSON.stringify(decision.negotiation)],
    );
    await this.tell(tx, author, convention, decision.facts);
  }

  async tell(
    tx: Tx,
    author: FactAuthor,
    { id, partnerId, number, parties }: Pick<Convention, 'id' | 'partnerId' | 'number' | 'parties'>,
    facts: readonly ConventionFact[],
  ): Promise<void> {
    await this.facts.append(
      tx,
      author,
      facts.map((fact) =>
        toldFact(fact, { about: [...new Set([id, partnerId, ...otherPartnersOf({ parties })])], number }),
      ),
    );
  }

  /** The link that works now; null when there is none. */
  async liveLink(tx: Tx, guestId: string): Promise<LiveLink | null> {
    return tx
      .createQueryBuilder(NegotiationLinkRow, 'l')
      .where('l.guest_id = :guestId', { guestId })
      .orderBy('l.generation', 'DESC')
      .limit(1)
      .getOne();
  }

  async isLinkAlive(tx: Tx, guestId: string): Promise<boolean> {
    const link = await this.liveLink(tx, guestId);
    return link !== null && link.expiresAt >= this.clock.now();
  }

  /** Opens the next generation of somebody's link: the former ones no longer open anything. */
  async openLink(tx: Tx, { tenantId }: TenantScope, conventionId: string, guestId: GuestId): Promise<void> {
    const generation = ((await this.liveLink(tx, guestId))?.generation ?? 0) + 1;
    await tx.insert(NegotiationLinkRow, {
      tenantId,
      guestId,
      generation,
      conventionId: conventionId as Convention['id'],
      tokenHash: this.secrets.tokenHash(guestId, generation),
      expiresAt: this.inTime(),
    });
  }

  /** A mail that carries the link makes it last again. */
  async prolongLink(tx: Tx, guestId: string, generation: number): Promise<void> {
    await tx.query('update negotiation_link set expires_at = $3 where guest_id = $1 and generation = $2', [
      guestId,
      generation,
      this.inTime(),
    ]);
  }

  private inTime(): Date {
    return new Date(this.clock.now().getTime() + LINK_DAYS * 86_400_000);
  }
}
