import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import { type Font } from 'fontkit';
import { PadesProblem } from '../pades-problem';

/** The faces of a stamp: two of the house, and one that has a glyph for nearly every name on earth. */
export type FaceName = 'regular' | 'strong' | 'other';

const FILES: Record<FaceName, string> = {
  regular: '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  strong: '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  other: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
};

const load = createRequire(import.meta.url);
const parsed = new Map<FaceName, Font>();

/** A face, parsed once for the life of the process. */
export const stampFace = (face: FaceName): Font => {
  const known = parsed.get(face);
  if (known) return known;
  const font = parseFont(readFileSync(load.resolve(FILES[face])));
  parsed.set(face, font);
  return font;
};

export const parseFont = (bytes: Uint8Array): Font => {
  // Three megabytes of code that only a stamp needs: the processes that draw none never read them.
  const { create } = load('fontkit') as typeof Fontkit;
  const font = create(Buffer.from(bytes));
  if ('fonts' in font) throw new PadesProblem('stamp-not-possible', 'a font collection instead of a font');
  return font;
};
