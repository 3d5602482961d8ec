import { tidied } from '../text/typography';
import { type Face, type Shaped } from './face';
import { type FacePair, facesFor } from './faces';

/** A piece of text that one face can draw. */
export interface FacedText {
  readonly face: Face;
  readonly shaped: Shaped;
}

// Scripts set from left to right without contextual shaping; the others need a text engine that these documents do not have.
const drawableScript = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]$/u;

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;
const charactersOf = (text: string): string[] => [...text];

const covers = (face: Face, text: string): boolean =>
  charactersOf(text).every((character) => face.has(codePointOf(character)));

/** Thrown when a text holds characters that no embedded face draws: a contract is never printed with a hole. */
export class UnprintableText extends Error {
  constructor(readonly characters: readonly string[]) {
    super(`No face draws ${characters.map((c) => `${c} (U+${codePointOf(c).toString(16).toUpperCase()})`).join(', ')}`);
    this.name = 'UnprintableText';
  }
}

const isPrintable = (character: string, { first, other }: FacePair): boolean => {
  if (character === '\n' || character === '\u200b' || character === '\u2011') return true;
  if (!drawableScript.test(character)) return false;
  return first.has(codePointOf(character)) || other().has(codePointOf(character));
};

/** The characters of a text that documents cannot print, each once, so that a form can refuse them by name. */
export const unprintableCharacters = (text: string): readonly string[] => {
  const upright = facesFor('regular', false);
  return [...new Set(charactersOf(tidied(text)))].filter((character) => !isPrintable(character, upright));
};

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

const byGrapheme = (word: string, faces: FacePair): readonly (readonly [Face, string])[] => {
  const parts: [Face, string][] = [];
  for (const { segment } of graphemes.segment(word)) {
    const face = covers(faces.first, segment) ? faces.first : faces.other();
    const last = parts.at(-1);
    if (last?.[0] === face) last[1] += segment;
    else parts.push([face, segment]);
  }
  return parts;
};

const lettersIn = /\p{L}/u;

const split = (word: string, faces: FacePair): readonly (readonly [Face, string])[] => {
  if (covers(faces.first, word)) return [[faces.first, word]];
  const missing = charactersOf(word).filter((character) => !faces.first.has(codePointOf(character)));
  // A word with a foreign letter changes face as a whole: two faces inside one word read badly.
  if (missing.some((character) => lettersIn.test(character)) && covers(faces.other(), word))
    return [[faces.other(), word]];
  return byGrapheme(word, faces);
};

const missingFrom = ({ shaped }: FacedText): readonly string[] =>
  shaped.glyphs.filter(({ id }) => id === 0).flatMap(({ codePoints }) => String.fromCodePoint(...codePoints));

const shapeAnew = (word: string, faces: FacePair, tabular: boolean): ShapedWord => {
  const drawn = word
    .replace(/\u200b/g, '')
    .replace(/\u2011/g, '-')
    .replace(/\u00a0/g, ' ');
  const parts = split(drawn, faces).map(([face, text]) => ({ face, shaped: face.shape(text, tabular) }));
  const refused = parts.some(({ face }) => face !== faces.first)
    ? charactersOf(drawn).filter((character) => !drawableScript.test(character))
    : [];
  const missing = [...new Set([...refused, ...parts.flatMap(missingFrom)])];
  if (missing.length > 0) throw new UnprintableText(missing);
  return {
    parts,
    width: parts.reduce((sum, { shaped }) => sum + shaped.width, 0),
    count: parts.reduce((sum, { shaped }) => sum + shaped.glyphs.length, 0),
  };
};

/** A word ready to draw: its pieces by face, its length in thousandths of the type size, its glyphs counted. */
export interface ShapedWord {
  readonly parts: readonly FacedText[];
  readonly width: number;
  readonly count: number;
}

const cacheLimit = 50_000;
const knownWords = new Map<FacePair, Map<string, ShapedWord>>();
const knownFigures = new Map<FacePair, Map<string, ShapedWord>>();

/** Shapes a word with the first face that owns its characters; each word once per process, since shaping is what costs. */
export const shapeWord = (word: string, faces: FacePair, tabular: boolean): ShapedWord => {
  const store = tabular ? knownFigures : knownWords;
  const words = store.get(faces) ?? new Map<string, ShapedWord>();
  const known = words.get(word);
  if (known) return known;
  if (words.size === 0 || words.size >= cacheLimit) {
    words.clear();
    store.set(faces, words);
  }
  const shaped = shapeAnew(word, faces, tabular);
  words.set(word, shaped);
  return shaped;
};
