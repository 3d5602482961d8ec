import { type Brand } from '@entente/platform/kernel';
import { type ConventionFact } from '../life/convention-facts';
import { conventionProblems } from '../life/convention-problems';
import { type PartyKey } from '../parties/convention-party';
import { type AnnexCode, type ClauseCode } from '../template/convention-template';
import { hasRight, type Negotiation, type Negotiator } from './negotiation';
import { said } from './rules';

export type ThreadId = Brand<string, 'ThreadId'>;

/** What a conversation is about: an article, an annex, the parties, or the convention as a whole. */
export type ThreadPlace = ClauseCode | AnnexCode | 'parties' | 'convention';

/** A remark, a request to correct, or a note that stays between us. */
export const threadKinds = ['comment', 'correction', 'note'] as const;
export type ThreadKind = (typeof threadKinds)[number];

/** Why a correction is asked for. */
export const correctionReasons = ['wrong', 'missing', 'outdated', 'unclear'] as const;
export type CorrectionReason = (typeof correctionReasons)[number];

/** Open, settled by one side, then closed by the side that began it. */
export const threadStatuses = ['open', 'resolved', 'closed'] as const;
export type ThreadStatus = (typeof threadStatuses)[number];

export type ThreadEntry = {
  /** Tells a reply sent again from another one; absent from the first words of a conversation, and from older ones. */
  readonly id?: string;
  readonly at: string;
  readonly authorId: string;
  readonly author: string;
  readonly party: PartyKey;
  readonly text: string;
  /** Ids of the people called by name. */
  readonly mentions: readonly string[];
};

export type Thread = {
  readonly id: ThreadId;
  readonly place: ThreadPlace;
  readonly kind: ThreadKind;
  readonly reason: CorrectionReason | null;
  readonly status: ThreadStatus;
  readonly entries: readonly ThreadEntry[];
};

export type ThreadDecision = { readonly thread: Thread; readonly facts: readonly ConventionFact[] };

export const threadLimits = { threads: 500, entries: 200, characters: 2_000, mentions: 10 } as const;

export type Written = {
  readonly id?: string;
  readonly text: string;
  readonly mentions: readonly string[];
  readonly at: Date;
};

/** A note of our side never leaves it, whoever asks. */
export const maySeeThread = ({ kind }: Pick<Thread, 'kind'>, { party, seesNotes }: Negotiator): boolean =>
  kind !== 'note' || (party === 'host' && seesNotes);

/** On our side, whoever may not write the text talks among us only: the partner hears one voice. */
export const mayTalk = (kind: ThreadKind, by: Negotiator): boolean =>
  maySeeThread({ kind }, by) && hasRight(by, by.party === 'host' && kind !== 'note' ? 'propose' : 'comment');

const assertMayTalk = (kind: ThreadKind, by: Negotiator): void => {
  if (!mayTalk(kind, by)) throw conventionProblems['right-missing']({ needed: kind });
};

const assertSeen = (thread: Thread, by: Negotiator): void => {
  if (!maySeeThread(thread, by)) throw conventionProblems['unknown-thread']();
};

const entryOf = ({ text, mentions, at }: Omit<Written, 'id'>, { id, name, party }: Negotiator): ThreadEntry => ({
  at: at.toISOString(),
  authorId: id,
  author: name,
  party,
  text: said(text, '/text'),
  mentions: [...new Set(mentions)],
});

// Notes stay out of the history: it is read by people who may not read them.
const told = ({ kind }: Pick<Thread, 'kind'>, facts: readonly ConventionFact[]): readonly ConventionFact[] =>
  kind === 'note' ? [] : facts;

type Opening = Omit<Written, 'id'> & Pick<Thread, 'id' | 'place' | 'kind' | 'reason'>;

/** Begins a conversation; a request to correct says why. */
export const openThread = (
  { conventionId }: Pick<Negotiation, 'conventionId'>,
  by: Negotiator,
  { id, place, kind, reason, ...written }: Opening,
): ThreadDecision => {
  assertMayTalk(kind, by);
  if (kind === 'correction' && reason === null)
    throw conventionProblems['nothing-written']({}, [{ pointer: '/reason', code: 'required' }]);
  const thread: Thread = {
    id,
    place,
    kind,
    reason: kind === 'correction' ? reason : null,
    status: 'open',
    entries: [entryOf(written, by)],
  };
  return { thread, facts: told(thread, [{ type: 'thread-opened', conventionId, place, kind }]) };
};

/** Answers; what was settled opens again, since somebody still has something to say. */
export const reply = (
  { conventionId }: Pick<Negotiation, 'conventionId'>,
  thread: Thread,
  by: Negotiator,
  written: Written,
): ThreadDecision => {
  assertSeen(thread, by);
  assertMayTalk(thread.kind, by);
  if (thread.status === 'closed') throw conventionProblems['thread-closed']();
  if (thread.entries.length >= threadLimits.entries)
    throw conventionProblems['too-many-entries']({ most: threadLimits.entries });
  const { place } = thread;
  return {
    thread: {
      ...thread,
      status: 'open',
      entries: [...thread.entries, { ...(written.id ? { id: written.id } : {}), ...entryOf(written, by) }],
    },
    facts: told(thread, [{ type: 'thread-answered', conventionId, place }]),
  };
};

const beginner = ({ entries }: Thread): PartyKey | undefined => entries[0]?.party;

const moves: Readonly<Record<ThreadStatus, readonly ThreadStatus[]>> = {
  open: ['resolved', 'closed'],
  resolved: ['open', 'closed'],
  closed: ['open'],
};

/** Settles, closes or opens again; only the side that began a conversation closes it. */
export const moveThread = (
  { conventionId }: Pick<Negotiation, 'conventionId'>,
  thread: Thread,
  by: Negotiator,
  to: ThreadStatus,
): ThreadDecision => {
  assertSeen(thread, by);
  assertMayTalk(thread.kind, by);
  if (thread.status === to) return { thread, facts: [] };
  if (!moves[thread.status].includes(to)) throw conventionProblems['thread-closed']();
  if (to === 'closed' && beginner(thread) !== by.party) throw conventionProblems['not-your-thread']();
  const { place } = thread;
  return { thread: { ...thread, status: to }, facts: told(thread, [{ type: `thread-${to}`, conventionId, place }]) };
};

/** What somebody may do to a conversation now. */
export const threadActions = (thread: Thread, by: Negotiator): readonly ('reply' | ThreadStatus)[] => {
  if (!mayTalk(thread.kind, by)) return [];
  const to = moves[thread.status].filter((status) => status !== 'closed' || beginner(thread) === by.party);
  return thread.status === 'closed' ? to : ['reply', ...to];
};
