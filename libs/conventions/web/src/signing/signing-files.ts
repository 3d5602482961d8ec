import { readSigningFile, readSigningPiece } from '@entente/platform/api-client';

/** Where the browser finds one of the documents: the cookie of the link opens it. */
export const signingFileAddress = (kind: 'frozen' | 'document' | 'evidence'): string =>
  readSigningFile.PATH.replace('{kind}', kind);

/** The same for the pieces annexed: their ids follow. */
export const signingPieces = readSigningPiece.PATH.replace('{fileId}', '');
