import { type ConventionId, type GuestId } from '../ids';
import { type ConventionFact } from '../life/convention-facts';
import { type PartyKey } from '../parties/convention-party';

/** What somebody of the partner may do; each right includes those before it. */
export const guestRights = ['read', 'comment', 'propose', 'accept'] as const;
export type GuestRight = (typeof guestRights)[number];

/** Somebody of another party, who writes by a personal link. */
export type Guest = {
  readonly id: GuestId;
  readonly party: PartyKey;
  readonly name: string;
  readonly email: string;
  readonly right: GuestRight;
  /** Instants are ISO texts here: the whole state is kept as JSON. */
  readonly invitedAt: string;
  readonly openedAt: string | null;
  readonly revokedAt: string | null;
};

/** Who holds the pen: one party at a time. */
export type Turn = {
  readonly holder: PartyKey;
  readonly since: string;
  /** The side that gave it, or took it back. */
  readonly from: PartyKey;
  /** Who gave or took it, and what they said with it. */
  readonly by: string;
  readonly message: string;
};

/** How somebody who does not use the link said that their side accepts. */
export const acceptanceWays = ['meeting', 'phone', 'mail', 'letter'] as const;
export type AcceptanceWay = (typeof acceptanceWays)[number];

/** A side that accepts the text as it stood in one edition. */
export type Acceptance = {
  readonly party: PartyKey;
  readonly edition: number;
  readonly at: string;
  /** Whose word it is. */
  readonly name: string;
  /** Set when it was recorded by our side for somebody who does not use the link. */
  readonly recorded: { readonly by: string; readonly way: AcceptanceWay; readonly note: string } | null;
};

/** The text written with the partner, from the first sharing on. */
export type Negotiation = {
  readonly conventionId: ConventionId;
  /** The member who first shared it: told of what comes when nobody keeps the partnership. */
  readonly openedBy: string;
  readonly turn: Turn;
  readonly acceptances: readonly Acceptance[];
  readonly guests: readonly Guest[];
  /** Number of the last edition of the text: one is kept each time the pen changes hands and at each acceptance. */
  readonly edition: number;
};

/** The next state and what happened. */
export type NegotiationDecision = { readonly negotiation: Negotiation; readonly facts: readonly ConventionFact[] };

/** Who acts: a member for our side, a guest for theirs. */
export type Negotiator = {
  readonly id: string;
  readonly name: string;
  readonly party: PartyKey;
  readonly right: GuestRight;
  /** Reads what our side keeps to itself; nobody else ever does. */
  readonly seesNotes: boolean;
};

export const hasRight = ({ right }: Pick<Negotiator, 'right'>, needed: GuestRight): boolean =>
  guestRights.indexOf(right) >= guestRights.indexOf(needed);

export const guestOf = ({ guests }: Negotiation, id: string): Guest | undefined =>
  guests.find((guest) => guest.id === id);

/** Guests whose link still opens something. */
export const presentGuests = ({ guests }: Negotiation): readonly Guest[] =>
  guests.filter(({ revokedAt }) => revokedAt === null);

/** The parties that have not accepted the text yet, in the order of the text. */
export const partiesWithoutAcceptance = (
  { acceptances }: { readonly acceptances: readonly Pick<Acceptance, 'party'>[] },
  parties: readonly { readonly key: PartyKey }[],
): readonly PartyKey[] =>
  parties.map(({ key }) => key).filter((key) => !acceptances.some(({ party }) => party === key));
