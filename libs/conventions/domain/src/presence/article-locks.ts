import { isSameContent } from '../answers/same-content';
import { type ArticleEdits } from '../document/article-edits';
import { type PartyKey } from '../parties/convention-party';
import { type ClauseCode } from '../template/convention-template';

/** Whoever stops typing lets others write after this. */
export const idleAfterMs = 120_000;

/** A page in view asks every ten seconds: after three silences, its reader has left. */
export const goneAfterMs = 35_000;

/** The pages of a draft that belong to one organisation, or the table shared with the partner. */
export const writingDoors = ['draft', 'table'] as const;
export type WritingDoor = (typeof writingDoors)[number];

type Somebody = {
  readonly personId: string;
  readonly name: string;
  readonly party: PartyKey;
  readonly door: WritingDoor;
};

/** Somebody who has a text under their eyes. */
export type Reader = Somebody & { readonly seenAt: string };

/** Somebody who typed in an article; one for each article and party. */
export type ArticleLock = Somebody & { readonly clause: ClauseCode; readonly typedAt: string };

/** Whose presence is asked about. */
export type Onlooker = Pick<Somebody, 'personId' | 'party'>;

const since = (instant: string, at: Date): number => at.getTime() - new Date(instant).getTime();

export const isIdle = ({ typedAt }: Pick<ArticleLock, 'typedAt'>, at: Date): boolean =>
  since(typedAt, at) >= idleAfterMs;

/** Inside an organisation people see each other; the other side sees only who came to the table. */
const isSeenBy = ({ party, door }: Somebody, onlooker: Onlooker): boolean =>
  party === onlooker.party || door === 'table';

/** Everybody else who has the text under their eyes, each once. */
export const readersAround = (readers: readonly Reader[], me: Onlooker, at: Date): readonly Reader[] => {
  const others = readers.filter(
    (reader) => reader.personId !== me.personId && isSeenBy(reader, me) && since(reader.seenAt, at) < goneAfterMs,
  );
  return others.filter(({ personId }, rank) => others.findIndex((one) => one.personId === personId) === rank);
};

/** A lock as somebody sees it. */
export type SeenLock = ArticleLock & { readonly isMine: boolean; readonly isIdle: boolean };

/** Who writes where; somebody idle is told only while still there, since their words may be in their page alone. */
export const writersAround = (
  { locks, readers }: { readonly locks: readonly ArticleLock[]; readonly readers: readonly Reader[] },
  me: Onlooker,
  at: Date,
): readonly SeenLock[] => {
  const there = new Set(
    readers.filter(({ seenAt }) => since(seenAt, at) < goneAfterMs).map(({ personId }) => personId),
  );
  return locks
    .filter((lock) => isSeenBy(lock, me) && (!isIdle(lock, at) || there.has(lock.personId)))
    .map((lock) => ({ ...lock, isMine: lock.personId === me.personId, isIdle: isIdle(lock, at) }));
};

/** Somebody else of the same side who is writing one of these articles now. */
export const otherWriter = (
  locks: readonly ArticleLock[],
  { clauses, me, at }: { readonly clauses: readonly ClauseCode[]; readonly me: Onlooker; readonly at: Date },
): ArticleLock | undefined =>
  locks.find(
    (lock) =>
      clauses.includes(lock.clause) && lock.party === me.party && lock.personId !== me.personId && !isIdle(lock, at),
  );

/** The articles whose own words differ between two states of a draft. */
export const rewrittenClauses = (before: ArticleEdits, after: ArticleEdits): readonly ClauseCode[] => {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])] as ClauseCode[];
  return codes.filter((code) => !isSameContent(before[code] ?? null, after[code] ?? null));
};
