import type { PartyKey } from '@entente/conventions/domain';

/** The field that waits for a signatory in the frozen document: side, then rank on that side. */
export const fieldNameOf = (party: PartyKey, rank: number): string => `signature-${party}-${rank}`;

/** Names the fields of a document in the order of its signatories: each counts among those of its party. */
export const fieldNames = (): ((party: PartyKey) => string) => {
  const ranks = new Map<PartyKey, number>();
  return (party) => {
    const rank = (ranks.get(party) ?? 0) + 1;
    ranks.set(party, rank);
    return fieldNameOf(party, rank);
  };
};
