import { addDays, type Day } from '@entente/platform/kernel';
import { type PartnerFact } from '../partner-facts';
import { isEmpty, type Tenure, type TenureRole } from './tenures';

/** Something to tell one of our people: a post that is theirs from a day on, or from that day on no more. */
export type HandoverNews = {
  readonly kind: 'entrusted' | 'handed-on';
  readonly role: TenureRole;
  readonly personId: string;
  readonly day: Day;
};

const newsOf = (fact: PartnerFact): HandoverNews | null => {
  if (fact.type === 'referent-named' && fact.side === 'ours')
    return { kind: 'entrusted', role: fact.role, personId: fact.personId, day: fact.from };
  if (fact.type === 'referent-left' && fact.side === 'ours')
    return { kind: 'handed-on', role: fact.role, personId: fact.personId, day: addDays(fact.lastDay, 1) };
  return null;
};

/** What happened that our people are to be told; nobody is told what they did themselves. */
export const handoverNews = (facts: readonly PartnerFact[], actorId: string): HandoverNews[] =>
  facts.map(newsOf).filter((news): news is HandoverNews => news !== null && news.personId !== actorId);

/** Who is at the other end: who held the post before, or who takes it over; null when nobody does. */
export type Handover = { readonly otherId: string | null };

/** How things stand now; null for news that a later correction made untrue. */
export const handoverToday = (
  tenures: readonly Tenure[],
  { kind, role, personId, day }: HandoverNews,
): Handover | null => {
  const post = tenures.filter((tenure) => tenure.side === 'ours' && tenure.role === role);
  const own = post.find(
    (tenure) => tenure.personId === personId && (kind === 'entrusted' ? tenure.from : tenure.until) === day,
  );
  if (!own || (kind === 'entrusted' && isEmpty(own))) return null;
  const other = post.find(
    (tenure) => tenure !== own && !isEmpty(tenure) && (kind === 'entrusted' ? tenure.until : tenure.from) === day,
  );
  return { otherId: other?.personId ?? null };
};
