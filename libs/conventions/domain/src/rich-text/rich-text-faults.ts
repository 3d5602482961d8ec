import { faultAt, type FieldFault } from '@entente/platform/kernel';
import { markTypes } from './rich-text';

/** What an article may weigh: past it, a page no longer prints or reads well. */
export const richTextLimits = { characters: 20_000, nodes: 1_000, depth: 3 } as const;

export const richTextFaultCodes = ['rich-text-shape', 'rich-text-kind', 'rich-text-depth', 'rich-text-size'] as const;
export type RichTextFaultCode = (typeof richTextFaultCodes)[number];

type Path = readonly (string | number)[];
type Walk = { nodes: number; characters: number; readonly faults: FieldFault[] };
type Place = { readonly walk: Walk; readonly path: Path; readonly depth: number };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const refuse = ({ walk, path }: Place, code: RichTextFaultCode): void => {
  walk.faults.push(faultAt(path, code));
};

// C0 controls, lone surrogates and private use: a PDF could not show them, or the writer could take them for its own.
const unprintable = /[\p{Cc}\p{Co}]/u;

const checkKeys = (node: Record<string, unknown>, known: readonly string[], place: Place): void => {
  for (const key of Object.keys(node)) {
    if (!known.includes(key)) refuse({ ...place, path: [...place.path, key] }, 'rich-text-kind');
  }
};

const checkMarks = (marks: unknown, place: Place): void => {
  if (marks === undefined) return;
  if (!Array.isArray(marks)) return refuse(place, 'rich-text-shape');
  if (marks.length > markTypes.length) return refuse(place, 'rich-text-kind');
  const names = marks.map((mark: unknown) =>
    isRecord(mark) && Object.keys(mark).length === 1 ? mark['type'] : undefined,
  );
  const known = names.every((name) => markTypes.some((type) => type === name));
  if (!known || new Set(names).size !== names.length) refuse(place, 'rich-text-kind');
};

const checkText = (node: Record<string, unknown>, place: Place): void => {
  const { text } = node;
  checkKeys(node, ['type', 'text', 'marks'], place);
  checkMarks(node['marks'], { ...place, path: [...place.path, 'marks'] });
  const at = { ...place, path: [...place.path, 'text'] };
  if (typeof text !== 'string' || text === '' || unprintable.test(text) || !text.isWellFormed())
    return refuse(at, 'rich-text-shape');
  place.walk.characters += text.length;
};

const allowedIn: Readonly<Record<string, readonly string[]>> = {
  doc: ['paragraph', 'bulletList', 'orderedList'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: ['paragraph', 'bulletList', 'orderedList'],
  paragraph: ['text'],
};

const mayBeEmpty = ['doc', 'paragraph'];

const checkChildren = (node: Record<string, unknown>, kind: string, place: Place): void => {
  const { content } = node;
  const path = [...place.path, 'content'];
  if (content === undefined && mayBeEmpty.includes(kind)) return;
  if (!Array.isArray(content)) return refuse({ ...place, path }, 'rich-text-shape');
  if (content.length === 0 && !mayBeEmpty.includes(kind)) return refuse({ ...place, path }, 'rich-text-shape');
  const depth = kind.endsWith('List') ? place.depth + 1 : place.depth;
  // Refused before going down: a hostile depth must not become our own recursion.
  if (depth > richTextLimits.depth) return refuse(place, 'rich-text-depth');
  // Too many to be an article: the whole is refused for its size, one by one they would only be copied faults.
  if (content.length > richTextLimits.nodes) {
    place.walk.nodes += content.length;
    return;
  }
  content.forEach((child: unknown, index) =>
    checkNode(child, kind, { walk: place.walk, path: [...path, index], depth }),
  );
};

const checkNode = (node: unknown, parent: string, place: Place): void => {
  place.walk.nodes += 1;
  if (place.walk.nodes > richTextLimits.nodes) return;
  if (!isRecord(node)) return refuse(place, 'rich-text-shape');
  const { type } = node;
  if (typeof type !== 'string' || !allowedIn[parent]?.includes(type))
    return refuse({ ...place, path: [...place.path, 'type'] }, 'rich-text-kind');
  if (type === 'text') return checkText(node, place);
  checkKeys(node, ['type', 'content'], place);
  checkChildren(node, type, place);
};

const startsEveryItemWithText = (item: unknown): boolean => {
  if (!isRecord(item) || !Array.isArray(item['content'])) return true;
  const [first] = item['content'] as readonly unknown[];
  return isRecord(first) && first['type'] === 'paragraph';
};

const checkItems = (node: unknown, path: Path, faults: FieldFault[]): void => {
  if (!isRecord(node) || !Array.isArray(node['content'])) return;
  if (node['type'] === 'listItem' && !startsEveryItemWithText(node)) faults.push(faultAt(path, 'rich-text-shape'));
  node['content'].forEach((child: unknown, index) => checkItems(child, [...path, 'content', index], faults));
};

/** Every fault of a text received from outside, as JSON pointers under `base`; none means it is a `RichText`. */
export const richTextFaults = (value: unknown, base: Path = []): readonly FieldFault[] => {
  const walk: Walk = { nodes: 0, characters: 0, faults: [] };
  const place: Place = { walk, path: base, depth: 0 };
  if (!isRecord(value) || value['type'] !== 'doc') return [faultAt(base, 'rich-text-shape')];
  checkKeys(value, ['type', 'content'], place);
  checkChildren(value, 'doc', place);
  if (walk.nodes > richTextLimits.nodes || walk.characters > richTextLimits.characters) refuse(place, 'rich-text-size');
  if (walk.faults.length === 0) checkItems(value, base, walk.faults);
  return walk.faults;
};
