import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What happened. `facts` are hashed as they are; each personal value only through its salted commitment. */
export type JournalEvent = {
  readonly type: string;
  readonly at: string;
  readonly facts: { readonly [key: string]: Json };
  readonly personal?: { readonly [key: string]: Json };
};

/** A personal value with the salt that its commitment needs; erasing means dropping both. */
export type SaltedValue = { readonly salt: string; readonly value: Json };

/** An event in its place in the chain. `personal` stands beside what is hashed, and may lose values. */
export type ChainedEvent = {
  readonly previousHash: string;
  readonly type: string;
  readonly at: string;
  readonly facts: { readonly [key: string]: Json };
  readonly commitments: { readonly [key: string]: string };
  readonly hash: string;
  readonly personal: { readonly [key: string]: SaltedValue };
};

export type ChainBreak = 'link-broken' | 'hash-differs' | 'personal-value-differs';
export type ChainVerdict =
  | { readonly intact: true; readonly head: string }
  | { readonly intact: false; readonly index: number; readonly code: ChainBreak };

/** Puts an event after the one whose hash is given; for the first, that is the hash of what the journal is about. */
export const appendEvent = (previousHash: string, { type, at, facts, personal = {} }: JournalEvent): ChainedEvent => {
  const salted = mapped(personal, (value): SaltedValue => ({ salt: randomBytes(32).toString('hex'), value }));
  const hashed = { previousHash, type, at, facts, commitments: mapped(salted, commitment) };
  return { ...hashed, hash: hashOf(hashed), personal: salted };
};

/** Follows the chain from its genesis and says where it breaks first; erased personal values break nothing. */
export const verifyChain = (events: readonly ChainedEvent[], genesis: string): ChainVerdict => {
  for (const [index, event] of events.entries()) {
    const code = breakOf(event, events[index - 1]?.hash ?? genesis);
    if (code) return { intact: false, index, code };
  }
  return { intact: true, head: events.at(-1)?.hash ?? genesis };
};

/** The event without some of its personal values. */
export const eraseValues = (event: ChainedEvent, ...keys: readonly string[]): ChainedEvent => ({
  ...event,
  personal: Object.fromEntries(Object.entries(event.personal).filter(([key]) => !keys.includes(key))),
});

/** SHA-256 of the RFC 8785 form of a value. */
export const canonicalHash = (value: Json): string => hashOf(value);

const breakOf = (event: ChainedEvent, expected: string): ChainBreak | undefined => {
  const { previousHash, type, at, facts, commitments, hash, personal } = event;
  if (previousHash !== expected) return 'link-broken';
  if (hash !== hashOf({ previousHash, type, at, facts, commitments })) return 'hash-differs';
  const kept = Object.entries(personal).every(([key, value]) => commitments[key] === commitment(value));
  return kept ? undefined : 'personal-value-differs';
};

const commitment = ({ salt, value }: SaltedValue): string => hashOf({ salt, value });

const hashOf = (value: Json): string => {
  const canonical = canonicalize(value);
  if (canonical === undefined) throw new TypeError('this value has no canonical form');
  return createHash('sha256').update(canonical, 'utf8').digest('hex');
};

const mapped = <From, To>(
  record: { readonly [key: string]: From },
  change: (value: From) => To,
): { [key: string]: To } => Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
