import { PdfReader } from './gate/reader';
import { type TagElement, readTree } from './gate/structure-tree';

/** A structure element with its children, as tests compare them: `['L', ['LI', ['Lbl'], ['LBody', ['P']]]]`. */
export type TagOutline = readonly [string, ...TagOutline[]];

const outlineOf = ({ tag, children }: TagElement): TagOutline => [tag, ...children.map(outlineOf)];

/** The structure of a document, under its Document element. */
export const tagOutline = async (bytes: Uint8Array): Promise<readonly TagOutline[]> => {
  const [root] = readTree(await PdfReader.open(bytes));
  return (root?.children ?? []).map(outlineOf);
};
