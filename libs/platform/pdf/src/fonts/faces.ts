import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { type Weight } from '../theme';
import { Face } from './face';

const files = {
  regular: '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  semibold: '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  bold: '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  italic:
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  boldItalic:
    '@expo-google-fonts/atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  otherRegular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  otherBold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  otherItalic: 'dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf',
  otherBoldItalic: 'dejavu-fonts-ttf/ttf/DejaVuSans-BoldOblique.ttf',
} as const;

type FaceName = keyof typeof files;

const resolve = createRequire(import.meta.url).resolve;
const opened = new Map<FaceName, Face>();

const open = (name: FaceName): Face => {
  const known = opened.get(name);
  if (known) return known;
  const font = create(readFileSync(resolve(files[name])));
  if (!('layout' in font)) throw new Error(`${files[name]} holds several fonts`);
  const face = new Face(name, font);
  opened.set(name, face);
  return face;
};

/** The face of the documents, and the one that stands in for the characters it lacks. */
export interface FacePair {
  readonly first: Face;
  readonly other: () => Face;
}

const pairs = {
  regular: ['regular', 'otherRegular'],
  semibold: ['semibold', 'otherBold'],
  bold: ['bold', 'otherBold'],
  italic: ['italic', 'otherItalic'],
  boldItalic: ['boldItalic', 'otherBoldItalic'],
} as const;

const openedPairs = new Map<keyof typeof pairs, FacePair>();

const pairOf = (name: keyof typeof pairs): FacePair => {
  const known = openedPairs.get(name);
  if (known) return known;
  const [first, other] = pairs[name];
  const pair = { first: open(first), other: () => open(other) };
  openedPairs.set(name, pair);
  return pair;
};

/** Faces for a weight and slant; the stand-in is opened only when a text needs it. */
export const facesFor = (weight: Weight, italic: boolean): FacePair => {
  if (italic) return pairOf(weight === 'regular' ? 'italic' : 'boldItalic');
  return pairOf(weight);
};
