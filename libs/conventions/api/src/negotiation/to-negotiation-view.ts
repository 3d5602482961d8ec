import {
  type Acceptance,
  type Convention,
  type ConventionDocument,
  type Guest,
  hasRight,
  isOvertaken,
  mayTalk,
  mayWriteNow,
  type Negotiation,
  type Negotiator,
  presentGuests,
  type Proposal,
  proposalActions,
  type Thread,
  threadActions,
} from '@entente/conventions/domain';
import { readOut } from '../persistence/convention.store';
import type {
  AcceptanceView,
  NegotiatingPersonView,
  NegotiationAction,
  NegotiationView,
  ProposalView,
  ThreadView,
  TurnView,
} from './negotiation.view';
import type { PeopleAround, SaidAround } from './negotiation-reading';

export type NegotiationParts = SaidAround &
  PeopleAround & {
    readonly convention: Convention;
    readonly negotiation: Negotiation | null;
    readonly who: Negotiator;
  };

const toTurn = ({ turn: { holder, from, since, by, message } }: Negotiation): TurnView => ({
  holder,
  from,
  since,
  by,
  message,
});

const toAcceptance = ({ name, at, edition, recorded }: Acceptance): AcceptanceView => ({
  name,
  at,
  edition,
  recorded: recorded && { ...recorded },
});

const toGuest = ({ id, name, party, right, email, openedAt }: Guest, who: Negotiator): NegotiatingPersonView => ({
  id,
  name,
  party,
  right,
  email: who.party === 'host' ? email : null,
  openedAt: who.party === 'host' ? openedAt : null,
});

const toThread = (thread: Thread, who: Negotiator): ThreadView => ({
  id: thread.id,
  place: thread.place,
  kind: thread.kind,
  reason: thread.reason,
  status: thread.status,
  entries: thread.entries.map(({ at, author, authorId, party, text }) => ({
    at,
    author,
    authorId,
    party,
    isMine: authorId === who.id,
    text,
  })),
  allowedActions: [...threadActions(thread, who)],
});

const toProposal = (
  proposal: Proposal,
  { negotiation, who }: Pick<NegotiationParts, 'negotiation' | 'who'>,
  document: ConventionDocument,
): ProposalView => {
  const { id, clause, before, body, note, party, author, at, status, answer } = proposal;
  const article = document.articles.find(({ clauseCode }) => clauseCode === clause);
  return {
    id,
    clause,
    before,
    body,
    note,
    party,
    author,
    at,
    status,
    isOvertaken: isOvertaken(proposal, article),
    answeredBy: answer?.by ?? null,
    reason: answer?.reason ?? '',
    allowedActions: negotiation ? [...proposalActions(negotiation, proposal, who)] : [],
  };
};

type Standing = {
  readonly who: Negotiator;
  readonly isOurs: boolean;
  readonly hasTurn: boolean;
  readonly hasAccepted: boolean;
};

/** When each act is offered; the rules refuse it otherwise. */
const offered: readonly (readonly [NegotiationAction, (standing: Standing) => boolean])[] = [
  ['share', ({ who, isOurs }) => isOurs && hasRight(who, 'propose')],
  ['write', ({ who, isOurs, hasTurn }) => isOurs && hasTurn && hasRight(who, 'propose')],
  ['give-turn', ({ who, hasTurn }) => hasTurn && mayTalk('comment', who)],
  ['take-turn-back', ({ who, isOurs, hasTurn }) => isOurs && !hasTurn && hasRight(who, 'propose')],
  ['comment', ({ who }) => mayTalk('comment', who)],
  ['note', ({ who, isOurs }) => isOurs && mayTalk('note', who)],
  ['propose', ({ who, hasTurn }) => hasTurn && hasRight(who, 'propose')],
  ['accept', ({ who, hasAccepted }) => hasRight(who, 'accept') && !hasAccepted],
  ['withdraw-acceptance', ({ who, hasAccepted }) => hasRight(who, 'accept') && hasAccepted],
  ['record-acceptance', ({ who, isOurs }) => isOurs && hasRight(who, 'accept')],
];

const whenShared = (negotiation: Negotiation, who: Negotiator): NegotiationAction[] => {
  const standing: Standing = {
    who,
    isOurs: who.party === 'host',
    hasTurn: mayWriteNow(negotiation, who.party),
    hasAccepted: negotiation.acceptances.some(({ party }) => party === who.party),
  };
  return offered.flatMap(([action, isOffered]) => (isOffered(standing) ? [action] : []));
};

const actionsOf = ({ negotiation, who, convention }: NegotiationParts): NegotiationAction[] => {
  if (convention.status !== 'draft') return [];
  if (!negotiation) return hasRight(who, 'propose') ? ['share', 'write'] : [];
  return whenShared(negotiation, who);
};

export const toNegotiationView = (parts: NegotiationParts): NegotiationView => {
  const { convention, negotiation, who, organisation, partnerName, isDemo, ours } = parts;
  const document = readOut(convention);
  const accepted = negotiation?.acceptances ?? [];
  const { id, number, status, version } = convention;
  return {
    id,
    number,
    organisation,
    partnerName,
    isDemo,
    status,
    version,
    document,
    me: { id: who.id, name: who.name, party: who.party, right: who.right },
    turn: negotiation && toTurn(negotiation),
    parties: document.parties.map(({ key, shortName }) => {
      const found = accepted.find(({ party }) => party === key);
      return { key, name: shortName, acceptance: found ? toAcceptance(found) : null };
    }),
    people: [
      ...ours.map((member) => ({ ...member, party: 'host', right: null, email: null, openedAt: null })),
      ...(negotiation ? presentGuests(negotiation).map((guest) => toGuest(guest, who)) : []),
    ],
    threads: parts.threads.map((thread) => toThread(thread, who)),
    proposals: parts.proposals.map((proposal) => toProposal(proposal, parts, document)),
    editions: parts.editions.map(({ rank, reason, party, author, takenAt }) => ({
      rank,
      reason,
      party,
      author,
      takenAt: takenAt.toISOString(),
    })),
    allowedActions: actionsOf(parts),
  };
};
