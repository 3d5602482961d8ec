import { type WordReading, wordLimits } from '@entente/conventions/domain';
import mammoth from 'mammoth';
import { inspectWord, type WordParts } from './inspect-word';
import { storedZip } from './stored-zip';
import { partsOfBody } from './word-parts';
import { WordRefused } from './word-refused';
import { childrenOf, type Content, contentOf, isTree, type Tree, typeOf } from './word-tree';

/** The document as mammoth understands it; the page that it would make of it is not asked for. */
const treeOf = async (parts: WordParts): Promise<Tree> => {
  const trees: Tree[] = [];
  const keep = (tree: unknown): unknown => {
    if (isTree(tree)) trees.push(tree);
    return isTree(tree) ? { ...tree, children: [] } : tree;
  };
  await mammoth.convertToHtml(
    { buffer: storedZip(parts) },
    { transformDocument: keep, includeEmbeddedStyleMap: false, externalFileAccess: false },
  );
  const [tree] = trees;
  if (!tree) throw new WordRefused('damaged');
  return tree;
};

const property = /<(?:\w+:)?property\b[^>]*\bname="([^"]*)"[^>]*>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g;

const propertiesOf = (parts: WordParts): WordReading['properties'] => {
  const xml = parts.get('docProps/custom.xml')?.toString('utf8') ?? '';
  return Object.fromEntries([...xml.matchAll(property)].map(([, name = '', value = '']) => [name, value]));
};

const countIn = (parts: WordParts, tag: RegExp): number =>
  [...parts]
    .filter(([name]) => /^word\/document\d*\.xml$/.test(name))
    .reduce((sum, [, xml]) => sum + (xml.toString('utf8').match(tag) ?? []).length, 0);

const assertReadable = (body: readonly Tree[], contents: ReadonlyMap<Tree, Content>): void => {
  if (body.length > wordLimits.parts) throw new WordRefused('too-long');
  const characters = [...contents.values()]
    .flatMap(({ lines }) => lines.flat())
    .reduce((sum, { text }) => sum + text.length, 0);
  if (characters > wordLimits.characters) throw new WordRefused('too-long');
  if (characters === 0) throw new WordRefused('empty');
};

/** Reads a Word document that anybody may have sent: its words, its headings, what is lost. */
export const readWord = async (bytes: Uint8Array): Promise<WordReading> => {
  const parts = inspectWord(Buffer.from(bytes));
  const body = childrenOf(await treeOf(parts));
  const contents = new Map(body.filter((node) => typeOf(node) !== 'table').map((node) => [node, contentOf(node)]));
  assertReadable(body, contents);
  const total = (name: 'links' | 'pictures' | 'notes'): number =>
    [...contents.values()].reduce((sum, content) => sum + content[name], 0);
  return {
    parts: partsOfBody(body, contents),
    properties: propertiesOf(parts),
    losses: {
      links: total('links'),
      pictures: total('pictures'),
      notes: total('notes'),
      comments: countIn(parts, /<w:commentReference\s/g),
      trackedChanges: countIn(parts, /<w:(?:ins|del)\s/g),
    },
  };
};
