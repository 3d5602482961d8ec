import { checkEmail, normaliseEmail } from '@entente/platform/kernel';
import { type GuestId } from '../ids';
import { type Convention } from '../life/convention';
import { conventionProblems } from '../life/convention-problems';
import { type ConventionParty, type PartyKey } from '../parties/convention-party';
import {
  type Guest,
  guestOf,
  type GuestRight,
  type Negotiation,
  type NegotiationDecision,
  type Negotiator,
  presentGuests,
} from './negotiation';
import { assertRight } from './rules';
import { assertDraft, withoutHolder } from './turn';

/** As many people of other parties as a convention may gather: forty parties, some people each. */
export const mostGuests = 120;

export type Invitation = {
  readonly id: GuestId;
  readonly party: PartyKey;
  readonly name: string;
  readonly email: string;
  readonly right: GuestRight;
};

const assertHost = (by: Negotiator): void => {
  if (by.party !== 'host') throw conventionProblems['right-missing']({ needed: 'host' });
  assertRight(by, 'propose');
};

const known = (negotiation: Negotiation, id: string): Guest => {
  const guest = guestOf(negotiation, id);
  if (!guest || guest.revokedAt !== null) throw conventionProblems['unknown-guest']();
  return guest;
};

const withGuest = (negotiation: Negotiation, id: string, change: Partial<Guest>): Negotiation => ({
  ...negotiation,
  guests: negotiation.guests.map((guest) => (guest.id === id ? { ...guest, ...change } : guest)),
});

type Known = Pick<Convention, 'parties' | 'status'>;

/** Invites somebody of another party of the convention; the same address is invited once. */
export const inviteGuest = (
  { parties, status }: Known,
  negotiation: Negotiation,
  by: Negotiator,
  { id, party, name, email, right, at }: Invitation & { readonly at: Date },
): NegotiationDecision => {
  assertHost(by);
  assertDraft({ status });
  if (party === 'host' || !parties.some(({ key }) => key === party)) throw conventionProblems['unknown-party']();
  const fault = checkEmail(email, { required: true });
  if (fault) throw conventionProblems['invalid-address']({}, [{ pointer: '/email', ...fault }]);
  const address = normaliseEmail(email);
  if (presentGuests(negotiation).some((guest) => guest.email === address))
    throw conventionProblems['guest-already-there']({}, [{ pointer: '/email', code: 'already-there' }]);
  if (negotiation.guests.length >= mostGuests) throw conventionProblems['too-many-guests']({ most: mostGuests });
  const guest: Guest = {
    id,
    party,
    name: name.trim(),
    email: address,
    right,
    invitedAt: at.toISOString(),
    openedAt: null,
    revokedAt: null,
  };
  const { conventionId } = negotiation;
  return {
    negotiation: { ...negotiation, guests: [...negotiation.guests, guest] },
    facts: [{ type: 'guest-invited', conventionId, guestId: id, right }],
  };
};

/** Gives somebody another right; the pen comes back when nobody of their side may write any more. */
export const changeGuestRight = (
  negotiation: Negotiation,
  by: Negotiator,
  { id, right, at }: Pick<Invitation, 'id' | 'right'> & { readonly at: Date },
): NegotiationDecision => {
  assertHost(by);
  if (known(negotiation, id).right === right) return { negotiation, facts: [] };
  return {
    negotiation: withoutHolder(withGuest(negotiation, id, { right }), at),
    facts: [{ type: 'guest-right-changed', conventionId: negotiation.conventionId, guestId: id, right }],
  };
};

/** Closes somebody's link at once; the pen comes back when nobody of their side is left. */
export const revokeGuest = (
  negotiation: Negotiation,
  by: Negotiator,
  { id, at }: { readonly id: GuestId; readonly at: Date },
): NegotiationDecision => {
  assertHost(by);
  known(negotiation, id);
  return {
    negotiation: withoutHolder(withGuest(negotiation, id, { revokedAt: at.toISOString() }), at),
    facts: [{ type: 'guest-revoked', conventionId: negotiation.conventionId, guestId: id }],
  };
};

type Sides = readonly Pick<ConventionParty, 'key' | 'partnerId'>[];

/** Whether the party of this key is no longer the one whose people were invited: gone, or another organisation. */
const hasLeft = (key: PartyKey, before: Sides, after: Sides): boolean => {
  const [was, is] = [before, after].map((sides) => sides.find((party) => party.key === key));
  return was !== undefined && (is === undefined || (was.partnerId !== undefined && was.partnerId !== is.partnerId));
};

/** A party that leaves takes its people with it: another that joins under the same key never sits in their place. */
export const closePlacesOf = (
  negotiation: Negotiation,
  { before, after, at }: { readonly before: Sides; readonly after: Sides; readonly at: Date },
): NegotiationDecision => {
  const leaving = presentGuests(negotiation).filter(({ party }) => hasLeft(party, before, after));
  if (leaving.length === 0) return { negotiation, facts: [] };
  const ids = leaving.map(({ id }) => id);
  const guests = negotiation.guests.map((guest) =>
    ids.includes(guest.id) ? { ...guest, revokedAt: at.toISOString() } : guest,
  );
  const { conventionId } = negotiation;
  return {
    negotiation: withoutHolder({ ...negotiation, guests }, at),
    facts: ids.map((guestId) => ({ type: 'guest-revoked', conventionId, guestId })),
  };
};

/** Sends somebody a new link; the former one dies. */
export const renewGuestLink = (negotiation: Negotiation, by: Negotiator, id: GuestId): NegotiationDecision => {
  assertHost(by);
  known(negotiation, id);
  return {
    negotiation,
    facts: [{ type: 'guest-link-renewed', conventionId: negotiation.conventionId, guestId: id }],
  };
};

/** The first time that somebody reads: an act, unlike the opening of a link, which mail scanners do too. */
export const noteReading = (negotiation: Negotiation, id: GuestId, at: Date): NegotiationDecision => {
  if (known(negotiation, id).openedAt !== null) return { negotiation, facts: [] };
  return {
    negotiation: withGuest(negotiation, id, { openedAt: at.toISOString() }),
    facts: [{ type: 'text-read', conventionId: negotiation.conventionId, guestId: id }],
  };
};
