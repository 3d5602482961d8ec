import type { PartyKey } from '@entente/conventions/domain';

/** The field that waits for a signatory in the frozen document: side, then rank on that side. */
export const fieldNameOf = (party: PartyKey, rank: number): string => `signature-${party}-${rank}`;
