import { Injectable } from '@nestjs/common';
import {
  codesAnsweredBy,
  currentChecklist,
  type EvaluationGrid,
  type EvidenceDocument,
  type Framework,
  gridAt,
  type GridRef,
  namePieces,
  type NamedPiece,
  type Questionnaire,
  referencesOf,
  type StrategyId,
  strategyQuestionsAt,
} from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { carryGrids } from '../../grids/carry-grid';
import { CatalogueStore } from '../../indicators/own/catalogue.store';
import { FrameworkStore } from '../frameworks/framework.store';
import type { PieceFound, PieceSource } from '../strategy-records';
import { StrategySurroundings } from '../strategy-surroundings';
import { StrategyStore } from '../strategy.store';
import { reviewPieces, strategyPieces } from './own-pieces';
import { type PiecesRead, readPieces } from './read-pieces';

/** A piece with its name in the bundle and the codes that it answers. */
export type GatheredPiece = NamedPiece & { readonly codes: readonly string[] };

export type Gathered = {
  readonly year: number;
  readonly organisation: string;
  readonly pieces: readonly GatheredPiece[];
  /** Names of the frameworks whose codes stand beside the pieces. */
  readonly frameworks: readonly string[];
  /** A source has more pieces than the bundle takes. */
  readonly isCut: boolean;
};

type CodesOf = (document: EvidenceDocument, grid: GridRef | undefined) => readonly string[];

/** Lists what proves the year: which files, under which name, for which codes. Their bytes are not touched. */
@Injectable()
export class GatherEvidence {
  constructor(
    private readonly strategies: StrategyStore,
    private readonly frameworks: FrameworkStore,
    private readonly surroundings: StrategySurroundings,
    private readonly catalogue: CatalogueStore,
  ) {}

  async read(tx: Tx, strategyId: string, language: Language): Promise<Gathered> {
    const { strategy } = await this.strategies.find(tx, strategyId);
    const { name: organisation, profile } = await this.surroundings.organisation.identity(tx);
    const page = { year: strategy.year, timeZone: profile.timeZone };
    const read: PiecesRead[] = [];
    for (const source of this.sources(strategy.id, organisation, language))
      read.push(await readPieces(tx, source, page));
    const found = read.flatMap(({ pieces }) => pieces);
    const frameworks = await this.frameworks.list(tx);
    const codesOf = await this.codesOf(
      tx,
      strategyQuestionsAt(strategy.questions),
      frameworks.map(({ framework }) => framework),
      found,
    );
    return {
      year: strategy.year,
      organisation,
      isCut: read.some(({ isCut }) => isCut),
      frameworks: frameworks.map(({ framework: { name, edition } }) => [name, edition].filter(Boolean).join(', ')),
      pieces: namePieces(found, language).map(({ key: _key, grid, ...piece }) => ({
        ...piece,
        codes: codesOf(piece.document, grid),
      })),
    };
  }

  /** The codes that a piece answers: the same for every report on the same version of a grid, so worked out once. */
  private async codesOf(
    tx: Tx,
    questionnaire: Questionnaire,
    frameworks: readonly Framework[],
    pieces: readonly PieceFound[],
  ): Promise<CodesOf> {
    const grids = await readGrids(tx, pieces);
    const indicators = (await this.catalogue.catalogue(tx)).indicators.map(({ code }) => code);
    const known = new Map<string, readonly string[]>();
    return (document, ref) => {
      const key = `${document} ${ref ? keyOf(ref) : ''}`;
      const grid = (ref && grids.get(keyOf(ref))) ?? currentChecklist;
      const codes =
        known.get(key) ?? codesAnsweredBy(frameworks, referencesOf(document, { questionnaire, grid, indicators }));
      known.set(key, codes);
      return codes;
    };
  }

  private sources(strategyId: StrategyId, organisation: string, language: Language): readonly PieceSource[] {
    const { records } = this.surroundings;
    return [
      strategyPieces(strategyId, organisation, language),
      ...(records ? [records.sheetPieces, records.conventionPieces] : []),
      reviewPieces(language),
    ];
  }
}

const keyOf = ({ version, own = '' }: GridRef): string => `${own} ${version}`;

/** The grids of the reports, each read once. */
const readGrids = async (tx: Tx, pieces: readonly PieceFound[]): Promise<ReadonlyMap<string, EvaluationGrid>> => {
  const refs = new Map(pieces.flatMap(({ grid }) => (grid ? [[keyOf(grid), grid] as const] : [])));
  const carried = await carryGrids(tx, [...refs.values()]);
  return new Map(carried.map((ref) => [keyOf(ref), gridAt(ref)]));
};
