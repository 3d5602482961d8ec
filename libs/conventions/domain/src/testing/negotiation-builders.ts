import { type GuestId } from '../ids';
import { type Guest, type Negotiation, type Negotiator } from '../negotiation/negotiation';
import { conventionId } from './builders';

export const guestId = (value: string): GuestId => value as GuestId;

/** Sylvie Coste of the partner, who may do everything. */
export const aGuest = (overrides: Partial<Guest> = {}): Guest => ({
  id: guestId('00000000-0000-4000-8000-00000000f001'),
  party: 'partner',
  name: 'Sylvie Coste',
  email: 's.coste@ch-clairval.example',
  right: 'accept',
  invitedAt: '2026-11-17T09:00:00.000Z',
  openedAt: null,
  revokedAt: null,
  ...overrides,
});

/** Nadia Belkacem for our side. */
export const ourSide = (overrides: Partial<Negotiator> = {}): Negotiator => ({
  id: '00000000-0000-4000-8000-00000000aa01',
  name: 'Nadia Belkacem',
  party: 'host',
  right: 'accept',
  seesNotes: true,
  ...overrides,
});

/** Sylvie Coste for theirs. */
export const theirSide = (overrides: Partial<Negotiator> = {}): Negotiator => {
  const { id, name, party, right } = aGuest();
  return { id, name, party, right, seesNotes: false, ...overrides };
};

/** A text shared with one person, our side holding the pen. */
export const aNegotiation = (overrides: Partial<Negotiation> = {}): Negotiation => ({
  conventionId: conventionId('00000000-0000-4000-8000-00000000c001'),
  openedBy: '00000000-0000-4000-8000-00000000aa01',
  turn: { holder: 'host', since: '2026-11-17T09:00:00.000Z', from: 'host', by: 'Nadia Belkacem', message: '' },
  acceptances: [],
  guests: [aGuest()],
  edition: 1,
  ...overrides,
});

/** The same, the partner holding the pen. */
export const theirTurn = (overrides: Partial<Negotiation> = {}): Negotiation =>
  aNegotiation({
    turn: {
      holder: 'partner',
      since: '2026-11-18T09:00:00.000Z',
      from: 'host',
      by: 'Nadia Belkacem',
      message: 'À vous.',
    },
    ...overrides,
  });
