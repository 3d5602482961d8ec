import type { ConventionFact } from '@entente/conventions/domain';
import type { Fact } from '@entente/platform/api';

type About = { readonly about: readonly string[]; readonly number: string };

/**
 * What the history keeps of a fact. History is append-only and ids alone belong there: a reason is somebody's own words,
 * kept where they can be erased (the convention, the request, the journal's personal values).
 */
export const toldFact = ({ type, ...detail }: ConventionFact, { about, number }: About): Fact => {
  const ids = Object.entries(detail).filter(([name]) => name !== 'reason');
  return { type, about, detail: { ...Object.fromEntries(ids), number } };
};
