import { type Completeness, completenessOf } from '@entente/conventions/domain';
import { type ConventionView } from '@entente/platform/api-client';
import { documentOf } from '../convention/convention-title';
import { contentOf, piecesOf } from '../drafting/convention-content';

/** What a convention has and lacks, as it was read. */
export const completenessOfView = (convention: ConventionView): Completeness =>
  completenessOf({
    document: documentOf(convention),
    content: contentOf(convention),
    pieces: piecesOf(convention),
    boardRule: convention.boardRule,
  });
