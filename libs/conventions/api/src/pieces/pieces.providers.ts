import { ChooseRules, ConventionRulesController, ConventionRuleStore } from '../rules/convention-rules';
import { AnnexFiles } from './annex-files';
import { ConventionFileStore } from './convention-file.store';
import { PiecesController } from './pieces.controller';
import { ReadPieces } from './read-pieces';
import { PieceDoor, ReceivePiece } from './receive-piece';

/** What annexed files and the rules of an organisation take. */
export const pieceProviders = [
  AnnexFiles,
  ChooseRules,
  ConventionFileStore,
  ConventionRuleStore,
  PieceDoor,
  ReadPieces,
  ReceivePiece,
];
/** Before the routes of one convention: an address names the rules, not a convention. */
export const pieceControllers = [ConventionRulesController, PiecesController];
