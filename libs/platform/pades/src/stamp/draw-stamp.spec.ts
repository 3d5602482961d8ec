import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { type PdfValue } from '../file/pdf-value';
import { entry, integerEntry, nameEntry } from '../file/read-entries';
import { ZONE } from '../testing/a-signable-document';
import { aSignedConvention, aStamp } from '../testing/a-signed-convention';
import { itWith } from '../testing/it-with';
import { inFolder, runTool } from '../testing/tools';
import { drawStamp } from './draw-stamp';
import { type Stamp } from './lay-out-stamp';
import { parseFont } from './stamp-faces';

const size = ZONE;
const drawn = (overrides: Partial<Stamp> = {}): PdfValue[] =>
  drawStamp(aStamp(overrides), size, 100).map(({ value }) => value);
const streams = (values: PdfValue[]): { bytes: Buffer; dict: PdfValue }[] =>
  values.flatMap((value) => (value.kind === 'stream' ? [{ bytes: inflateSync(value.raw), dict: value.dict }] : []));

describe('a stamp', () => {
  it('is drawn the same twice', () => {
    expect(drawn()).toEqual(drawn());
  });

  it('brings its fonts with every glyph listed, parts of accented letters included', () => {
    const values = drawn({ name: 'Éléonore Ñuñez-Ðặng' });
    const programs = streams(values).filter(({ dict }) => dict.kind === 'dict' && integerEntry(dict, 'Length1'));
    const glyphs = programs.map(({ bytes }) => parseFont(bytes).numGlyphs);
    const listed = streams(values)
      .filter(({ dict }) => dict.kind === 'dict' && dict.entries.size === 2)
      .filter((_, index) => index % 2 === 0)
      .map(({ bytes }) => [...bytes].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0));

    expect(glyphs.length).toBeGreaterThanOrEqual(2);
    expect(listed).toEqual(glyphs);
  });

  it('never draws the box of a missing glyph, whatever the name', () => {
    const [content] = streams(drawn({ name: 'Лариса Ющенко 李小龍 \u{1F600} Ἀθηνᾶ' }));

    expect(content?.bytes.toString('latin1')).not.toContain('<0000>');
  });

  it('uses only its own fonts and flat colours', () => {
    const [appearance] = drawn({ mark: 'DÉMONSTRATION' });
    const dictionary = appearance?.kind === 'stream' ? appearance.dict : undefined;
    const resources = dictionary && entry(dictionary, 'Resources');

    expect(dictionary && nameEntry(dictionary, 'Subtype')).toBe('Form');
    expect(resources?.kind === 'dict' && [...resources.entries.keys()]).toEqual(['Font']);
  });

  it('wraps a long function and shrinks a little rather than overflow', () => {
    const role = 'Directrice générale adjointe chargée des partenariats, Centre hospitalier de Clairval';

    expect(() => drawn({ role })).not.toThrow();
  });

  it('refuses a zone too small to stay readable', () => {
    expect(() => drawStamp(aStamp(), { width: 60, height: 20 }, 1)).toThrow('stamp-too-small');
  });

  itWith(['pdffonts'], 'embeds every font, subset and with its Unicode map', () =>
    inFolder(async (folder) => {
      writeFileSync(join(folder, 'f.pdf'), (await aSignedConvention()).last);

      const rows = runTool('pdffonts', ['f.pdf'], folder)
        .text.split('\n')
        .filter((line) => line.includes('CID TrueType'));

      expect(rows.length).toBe(7);
      expect(rows.every((row) => / yes yes yes /.test(row))).toBe(true);
    }),
  );
});
