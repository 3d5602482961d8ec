import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { accessProblems } from '@entente/access/domain';
import {
  assignSection,
  type HeldCount,
  isAnythingHeld,
  passAction,
  relayFaults,
  type RelayLine,
  relayProblems,
  sumHeld,
} from '@entente/evaluations/domain';
import { HandOn } from '@entente/partners/api';
import { SystemClock, TenantDb, type Tx } from '@entente/platform/api';
import { dayOf, type Day } from '@entente/platform/kernel';
import { type HeldLine, mayPass } from './relay-reads';
import { RelayHoldings } from './relay-holdings';
import type { RelayBody, RelayedView, RelayView } from './relay.views';

type Passing = { readonly leaverId: string; readonly toId: string; readonly on: Day };

/** Somebody leaves, or left: what they hold goes to others, whole or not at all. */
@Injectable()
export class PassRelay {
  constructor(
    private readonly db: TenantDb,
    private readonly organisation: OrganisationDirectory,
    private readonly holdings: RelayHoldings,
    private readonly posts: HandOn,
    private readonly clock: SystemClock,
  ) {}

  read(actor: Member, memberId: string): Promise<RelayView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, memberId));
  }

  /** What the member no longer holds by now is passed over: the same request twice changes nothing more. */
  pass(actor: Member, leaverId: string, { lines }: RelayBody): Promise<RelayedView> {
    return this.db.inTenant(actor, async (tx) => {
      await this.holdings.reads.member(tx, leaverId);
      const members = (await this.holdings.reads.successors(tx, leaverId)).map(({ id }) => id);
      const faults = relayFaults(lines, { leaverId, members });
      if (faults.length > 0) throw relayProblems.invalid({}, faults);
      const { profile } = await this.organisation.identity(tx);
      const on = dayOf(this.clock.now(), profile.timeZone);
      const held = new Map((await this.holdings.reads.lines(tx, leaverId)).map((line) => [line.partnerId, line]));
      const passed: (RelayLine & HeldCount)[] = [];
      // One order for everybody: two people who pass on at once wait for each other, and never each for the other.
      for (const { partnerId, toId } of lines.toSorted((a, b) =>
        (a.partnerId ?? '').localeCompare(b.partnerId ?? ''),
      )) {
        const line = held.get(partnerId);
        if (!line) continue;
        passed.push({ partnerId, toId, ...(await this.line(tx, actor, line, { leaverId, toId, on })) });
      }
      await this.holdings.post.leave(tx, actor, { leaverId, passed: passed.filter(isAnythingHeld) });
      return { ...(await this.view(tx, actor, leaverId)), passed: sumHeld(passed) };
    });
  }

  private async line(tx: Tx, actor: Member, line: HeldLine, passing: Passing): Promise<HeldCount> {
    if (!mayPass(actor, line)) throw accessProblems['not-allowed']();
    const { partnerId } = line;
    const isPost = partnerId !== null && (await this.posts.posts(tx, actor, { partnerId, ...passing }));
    return {
      posts: isPost ? 1 : 0,
      actions: await this.actions(tx, actor, partnerId, passing),
      sections: partnerId === null ? 0 : await this.sections(tx, actor, partnerId, passing),
    };
  }

  private async actions(tx: Tx, actor: Member, partnerId: string | null, { leaverId, toId }: Passing): Promise<number> {
    const held = await this.holdings.lockActions(tx, partnerId, leaverId);
    for (const stored of held) await this.holdings.actions.save(tx, actor, stored, passAction(stored.action, toId));
    return held.length;
  }

  private async sections(tx: Tx, actor: Member, partnerId: string, { leaverId, toId, on }: Passing): Promise<number> {
    const given = await this.holdings.lockSections(tx, partnerId, leaverId);
    for (const { stored, assignment } of given) {
      const asked = { ...assignment, memberId: toId, members: [toId], today: on };
      const act = { by: actor.id, at: this.clock.now() };
      const { assignment: next, facts } = assignSection(stored.review, assignment, asked, act);
      await this.holdings.sections.save(tx, actor, stored.review.id, next);
      await this.holdings.reviews.tell(tx, actor, stored, facts);
    }
    return given.length;
  }

  private async view(tx: Tx, actor: Member, memberId: string): Promise<RelayView> {
    const { reads } = this.holdings;
    const { id, name, status } = await reads.member(tx, memberId);
    const people = await reads.successors(tx, memberId);
    const lines = await reads.lines(tx, memberId);
    const mine = lines.filter((line) => mayPass(actor, line));
    const known = new Set<string>(people.map((person) => person.id));
    return {
      member: { id, name },
      hasLeft: status === 'deactivated',
      lines: mine.map(({ holders, ...line }) => ({
        ...line,
        proposedId: holders.find((holder) => known.has(holder)) ?? null,
      })),
      others: lines.length - mine.length,
      people: people.map((person) => ({ id: person.id, name: person.name })),
    };
  }
}
