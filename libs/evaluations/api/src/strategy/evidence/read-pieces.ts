import type { Tx } from '@entente/platform/api';
import type { PieceFound, PieceSource } from '../strategy-records';

const pageSize = 200;

/** Far beyond a year of the busiest organisation; what is beyond is said, never passed over in silence. */
const most = 5_000;

/** `isCut`: the source has more than is given. */
export type PiecesRead = { readonly pieces: readonly PieceFound[]; readonly isCut: boolean };

/** Everything a source has of a year, page after page, up to a limit. */
export const readPieces = async (
  tx: Tx,
  source: PieceSource,
  asked: { readonly year: number; readonly timeZone: string },
  limit = most,
): Promise<PiecesRead> => {
  const found: PieceFound[] = [];
  let after: string | null = null;
  do {
    const page = await source(tx, { ...asked, after, limit: pageSize });
    found.push(...page);
    after = page.length === pageSize ? (page.at(-1)?.key ?? null) : null;
  } while (after !== null && found.length <= limit);
  return { pieces: found.slice(0, limit), isCut: found.length > limit };
};
