import { type PdfDict } from '@libpdf/core';
import { type PdfReader } from './reader';

/** What checks need to know of a font. */
export interface FontFacts {
  readonly name: string;
  readonly isComposite: boolean;
  readonly glyphCount: number;
  readonly unicode: ReadonlyMap<number, string>;
  readonly defects: readonly string[];
}

const hex = (digits: string): number => parseInt(digits, 16);

const textFrom = (digits: string): string =>
  (digits.replace(/\s/g, '').match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(hex(unit))).join('');

const bodies = (cmap: string, kind: 'bfrange' | 'bfchar'): readonly string[] =>
  [...cmap.matchAll(new RegExp(`begin${kind}([\\s\\S]*?)end${kind}`, 'g'))].map(([, body = '']) => body);

const shifted = (text: string, by: number): string =>
  `${text.slice(0, -1)}${String.fromCharCode(text.charCodeAt(text.length - 1) + by)}`;

const rangeEntries = (body: string): readonly (readonly [number, string])[] =>
  [...body.matchAll(/<(\w+)>\s*<(\w+)>\s*(?:\[([^\]]*)\]|<([\w\s]*)>)/g)].flatMap(
    ([, from = '', to = '', list, start = '']) => {
      const first = hex(from);
      const listed = list?.match(/<[^>]*>/g)?.map((entry) => textFrom(entry.slice(1, -1)));
      const texts =
        listed ?? Array.from({ length: hex(to) - first + 1 }, (_, index) => shifted(textFrom(start), index));
      return texts.map((text, index): readonly [number, string] => [first + index, text]);
    },
  );

const characterEntries = (body: string): readonly (readonly [number, string])[] =>
  [...body.matchAll(/<(\w+)>\s*<([\w\s]*)>/g)].map(([, code = '', text = '']) => [hex(code), textFrom(text)]);

/** Codes and characters of a ToUnicode map (ISO 32000-1, 9.10.3). */
const unicodeMap = (cmap: string): ReadonlyMap<number, string> =>
  new Map([...bodies(cmap, 'bfrange').flatMap(rangeEntries), ...bodies(cmap, 'bfchar').flatMap(characterEntries)]);

/** The number of glyphs that the embedded TrueType file holds, from its maxp table. */
const glyphsIn = (data: Uint8Array | undefined): number => {
  const file = Buffer.from(data ?? []);
  const tables = file.length > 12 ? file.readUInt16BE(4) : 0;
  for (let index = 0; index < tables; index += 1) {
    const at = 12 + index * 16;
    if (file.toString('latin1', at, at + 4) === 'maxp') return file.readUInt16BE(file.readUInt32BE(at + 8) + 4);
  }
  return 0;
};

/** Reads a font and says what is wrong with it. */
export const fontFacts = (file: PdfReader, font: PdfDict): FontFacts => {
  const name = file.name(font, 'BaseFont') ?? 'unnamed';
  const isComposite = file.name(font, 'Subtype') === 'Type0';
  const own = isComposite ? file.dicts(font, 'DescendantFonts')[0] : font;
  const descriptor = file.dict(own, 'FontDescriptor');
  const program =
    file.stream(descriptor, 'FontFile2') ?? file.stream(descriptor, 'FontFile3') ?? file.stream(descriptor, 'FontFile');
  const cmap = file.stream(font, 'ToUnicode');
  return {
    name,
    isComposite,
    glyphCount: file.stream(descriptor, 'FontFile2') ? glyphsIn(program?.getDecodedData()) : Infinity,
    unicode: unicodeMap(cmap ? Buffer.from(cmap.getDecodedData()).toString('latin1') : ''),
    defects: [...(program ? [] : [`font ${name}: not embedded`]), ...(cmap ? [] : [`font ${name}: without ToUnicode`])],
  };
};
