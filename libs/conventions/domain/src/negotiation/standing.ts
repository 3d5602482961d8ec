import { type PartyKey } from '../parties/convention-party';
import { type Negotiation } from './negotiation';

/** Where a text written together stands, as lists, checks and headings tell it. */
export type NegotiationStanding = {
  readonly holder: PartyKey;
  /** An instant, in ISO form. */
  readonly since: string;
  readonly by: string;
  readonly message: string;
  /** Whose word stands on the text as it is. */
  readonly accepted: readonly { readonly party: PartyKey; readonly name: string; readonly at: string }[];
  readonly openProposals: number;
  /** Remarks shared between the sides; our notes are nobody else's business. */
  readonly openThreads: number;
};

/** The standing of a negotiation and of what is open beside it. */
export const standingOf = (
  { turn, acceptances }: Negotiation,
  open: Pick<NegotiationStanding, 'openProposals' | 'openThreads'>,
): NegotiationStanding => ({
  holder: turn.holder,
  since: turn.since,
  by: turn.by,
  message: turn.message,
  accepted: acceptances.map(({ party, name, at }) => ({ party, name, at })),
  ...open,
});
