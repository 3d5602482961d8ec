import { type Convention } from '../life/convention';
import { conventionProblems } from '../life/convention-problems';
import { type PartyKey } from '../parties/convention-party';
import { type Guest, type Negotiation, type NegotiationDecision, type Negotiator, presentGuests } from './negotiation';
import { assertRight, assertTurn } from './rules';

type Giving = { readonly to: PartyKey; readonly message: string; readonly at: Date };

/** Refuses what makes no sense once the text is sent. */
export const assertDraft = ({ status }: Pick<Convention, 'status'>): void => {
  if (status !== 'draft') throw conventionProblems['not-possible-now']({ status });
};

const canWrite = (negotiation: Negotiation, party: PartyKey): boolean =>
  party === 'host' || presentGuests(negotiation).some((guest) => guest.party === party && guest.right !== 'read');

/** Opens the text to the partner: our side keeps the pen until it gives it. */
export const openNegotiation = (
  convention: Pick<Convention, 'id' | 'status'>,
  by: Negotiator,
  at: Date,
): NegotiationDecision => {
  assertDraft(convention);
  assertRight(by, 'propose');
  return {
    negotiation: {
      conventionId: convention.id,
      openedBy: by.id,
      turn: { holder: 'host', since: at.toISOString(), from: 'host', by: by.name, message: '' },
      acceptances: [],
      guests: [],
      edition: 0,
    },
    facts: [{ type: 'negotiation-opened', conventionId: convention.id }],
  };
};

/** Hands the pen to another party, with a word; an edition of the text is kept. */
export const giveTurn = (
  convention: Pick<Convention, 'id' | 'status'>,
  negotiation: Negotiation,
  by: Negotiator,
  { to, message, at }: Giving,
): NegotiationDecision => {
  assertDraft(convention);
  assertRight(by, 'comment');
  assertTurn(negotiation, by);
  if (to === by.party || !canWrite(negotiation, to)) throw conventionProblems['nobody-to-write']({ party: to });
  return {
    negotiation: {
      ...negotiation,
      turn: { holder: to, since: at.toISOString(), from: by.party, by: by.name, message: message.trim() },
      edition: negotiation.edition + 1,
    },
    facts: [{ type: 'turn-given', conventionId: convention.id, to, edition: negotiation.edition + 1 }],
  };
};

/** The very same giving has been done already: it was sent again because its answer was lost. */
export const isGivenTurn = (
  { turn }: Pick<Negotiation, 'turn'>,
  { party, name }: Pick<Negotiator, 'party' | 'name'>,
  { to, message }: Omit<Giving, 'at'>,
): boolean =>
  turn.holder === to && turn.from === party && party !== to && turn.by === name && turn.message === message.trim();

/** Our side takes the pen back, with a word to whoever held it. */
export const takeTurnBack = (
  convention: Pick<Convention, 'id' | 'status'>,
  negotiation: Negotiation,
  by: Negotiator,
  { message, at }: Omit<Giving, 'to'>,
): NegotiationDecision => {
  assertDraft(convention);
  assertRight(by, 'propose');
  if (by.party !== 'host' || negotiation.turn.holder === 'host') throw conventionProblems['already-your-turn']();
  return {
    negotiation: {
      ...negotiation,
      turn: { holder: 'host', since: at.toISOString(), from: 'host', by: by.name, message: message.trim() },
      edition: negotiation.edition + 1,
    },
    facts: [
      {
        type: 'turn-taken-back',
        conventionId: convention.id,
        from: negotiation.turn.holder,
        edition: negotiation.edition + 1,
      },
    ],
  };
};

/** Whether this side may change the words now: always, until the text is shared; then when it holds the pen. */
export const mayWriteNow = (negotiation: Negotiation | null, party: PartyKey): boolean =>
  negotiation === null || negotiation.turn.holder === party;

/** The pen comes back when nobody is left to hold it. */
export const withoutHolder = (negotiation: Negotiation, at: Date): Negotiation => {
  const { turn } = negotiation;
  const writes = ({ party, right }: Guest): boolean => party === turn.holder && right !== 'read';
  if (turn.holder === 'host' || presentGuests(negotiation).some(writes)) return negotiation;
  return { ...negotiation, turn: { holder: 'host', since: at.toISOString(), from: 'host', by: '', message: '' } };
};
