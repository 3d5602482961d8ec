import type { EvidencePiece, GridRef, StrategyKnown } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';

/** Which page of pieces: those of a year where the organisation is, after the key of the last one. */
export type PieceQuery = {
  readonly year: number;
  readonly timeZone: string;
  readonly after: string | null;
  readonly limit: number;
};

export type PieceFound = EvidencePiece & {
  /** Where the next page begins. */
  readonly key: string;
  /** What a report was rated on. */
  readonly grid?: GridRef;
};

/** One sort of document that can prove something, page by page: one statement each. */
export type PieceSource = (tx: Tx, query: PieceQuery) => Promise<readonly PieceFound[]>;

/**
 * What a strategy review may know of sheets and conventions. Their domains stand beside this one, so the application
 * provides it from above under the token below; without it the review says that it does not know.
 */
export interface StrategyRecords {
  sheet(tx: Tx): Promise<StrategyKnown['sheet']>;
  /** Ids of the partnerships that have a convention in force. */
  underConvention(tx: Tx): Promise<readonly string[]>;
  readonly sheetPieces: PieceSource;
  readonly conventionPieces: PieceSource;
}

/** Provide it globally: `{ provide: STRATEGY_RECORDS, useClass: … }`. */
export const STRATEGY_RECORDS = Symbol('strategy-records');
