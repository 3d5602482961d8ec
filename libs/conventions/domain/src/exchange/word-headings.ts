import { anchorOf, isOurAnchor } from './word-anchors';
import { type WordParagraph, type WordPart, wordsOf } from './word-reading';

/** Longer than this, a line is a sentence. */
const longestTitle = 160;

/** What opens a section: « Article 3. Objet » has a number and a title. */
export type WordHeading = {
  readonly shown: string;
  readonly number: number | null;
  readonly title: string;
  readonly anchor: string | null;
  readonly kind: 'article' | 'front' | 'signatures' | 'annexes';
};

const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

const romanNumber = (letters: string): number =>
  [...letters.toLowerCase()].reduce((sum, letter, index, all) => {
    const [value, next] = [roman[letter] ?? 0, roman[all[index + 1] ?? ''] ?? 0];
    return value < next ? sum - value : sum + value;
  }, 0);

const numberOf = (written: string): number => {
  if (/^(1er|premier|première)$/i.test(written)) return 1;
  return /^\d+$/.test(written) ? Number(written) : romanNumber(written);
};

const separators = '[\\s.:)\\u2013\\u2014-]*';
const article = new RegExp(
  `^art(?:icle|\\.)\\s*(?:n°\\s*)?(\\d{1,3}(?:er)?|premier|première|[ivxlc]+)(?![\\p{L}\\p{N}])${separators}(.*)$`,
  'iu',
);
const numbered = /^(\d{1,3})\s*[.):\u2013\u2014-]\s*(?!\d)(\p{L}.*)$/u;
const preamble = /^(?:le )?préambule\s*:?$/iu;
const signatures = /^(?:signatures?|fait (?:à|en)(?![\p{L}]).*)$/iu;
const annexes = /^(?:liste des )?annexes?(?![\p{L}]).*$/iu;

const anchoredKind = (anchor: string): WordHeading['kind'] => {
  if (anchor === anchorOf('front') || anchor === anchorOf('signatures'))
    return anchor === anchorOf('front') ? 'front' : 'signatures';
  return anchor.startsWith(anchorOf('ax')) ? 'annexes' : 'article';
};

const parsed = (shown: string): Pick<WordHeading, 'number' | 'title'> => {
  const [, written, title = ''] = article.exec(shown) ?? numbered.exec(shown) ?? [];
  return written === undefined ? { number: null, title: shown } : { number: numberOf(written), title: title.trim() };
};

const isTitleLike = (part: WordParagraph): boolean => {
  const shown = wordsOf(part);
  return shown !== '' && shown.length <= longestTitle;
};

const headed = (part: WordParagraph, kind: WordHeading['kind'], anchor: string | null = null): WordHeading => {
  const shown = wordsOf(part);
  return { shown, ...parsed(shown), anchor, kind };
};

const ours = (part: WordParagraph): WordHeading | null => {
  const anchor = part.anchors.find(isOurAnchor);
  return anchor === undefined || !isTitleLike(part) ? null : headed(part, anchoredKind(anchor), anchor);
};

/** The end of the articles looks the same everywhere, provided that it stands out. */
const ending = (part: WordParagraph): WordHeading | null => {
  const shown = wordsOf(part);
  if (part.level === null && !part.isBold) return null;
  if (signatures.test(shown)) return headed(part, 'signatures');
  return annexes.test(shown) ? headed(part, 'annexes') : null;
};

type Opens = (part: WordParagraph) => boolean;

const styledLevel = (parts: readonly WordParagraph[]): number =>
  [1, 2, 3, 4].find((level) => parts.filter((part) => part.level === level).length > 1) ?? 1;

const saysArticle: Opens = (part) => article.test(wordsOf(part)) || preamble.test(wordsOf(part));
const standsOut: Opens = (part) => part.level !== null || part.isBold;
const saysNumber: Opens = (part) => standsOut(part) && (numbered.test(wordsOf(part)) || part.isNumbered);

/** Documents mark their articles in one of a few ways; the surest that is found twice is the one of this document. */
const rulesFor = (parts: readonly WordParagraph[]): Opens => {
  const level = styledLevel(parts);
  const styled: Opens = (part) => part.level === level;
  if (parts.some((part) => part.anchors.some(isOurAnchor))) return (part) => part.level === 1;
  return [saysArticle, saysNumber, styled].find((opens) => parts.filter(opens).length > 1) ?? saysArticle;
};

/** Which paragraphs of a document open a section, and which section. */
export const headingFinder = (all: readonly WordPart[]): ((part: WordPart) => WordHeading | null) => {
  const paragraphs = all.filter((part) => part.kind === 'paragraph').filter(isTitleLike);
  const opens = rulesFor(paragraphs);
  const known = new Set<WordPart>(paragraphs);
  return (part) => {
    if (part.kind !== 'paragraph' || !known.has(part)) return null;
    return ours(part) ?? ending(part) ?? (opens(part) ? headed(part, 'article') : null);
  };
};
