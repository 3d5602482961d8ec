import { annotationsDefects } from './annotation-checks';
import { catalogueDefects } from './catalogue-checks';
import { contentDefects } from './content-checks';
import { metadataDefects } from './metadata-checks';
import { PdfReader } from './reader';
import { structureDefects } from './structure-checks';

/**
 * What keeps a document from being an accessible archive, each defect in words; nothing when it is sound.
 * It stands in for a validator where none is at hand (ISO 19005-3, ISO 14289-1), on a reader that writes none of our files.
 */
export const structuralDefects = async (bytes: Uint8Array): Promise<string[]> => {
  const file = await PdfReader.open(bytes);
  const checks = [catalogueDefects, metadataDefects, structureDefects, annotationsDefects, contentDefects];
  return [...new Set(checks.flatMap((check) => check(file)))];
};
