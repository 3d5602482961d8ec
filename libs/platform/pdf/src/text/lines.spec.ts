import { styles } from '../theme';
import { type Line, breakLines, extentOf, wordsOf } from './lines';
import { bold, superscript } from './rich-text';

const textOf = (line: Line) =>
  line.words
    .map(({ pieces, space }) => pieces.map(({ text }) => text).join('') + (space > 0 ? ' ' : ''))
    .join('')
    .trim();
const lines = (content: Parameters<typeof wordsOf>[0], width: number) =>
  breakLines(wordsOf(content, styles.body, 'fr-FR'), width).map(textOf);

describe('breakLines', () => {
  it('fills each line with as many words as it holds', () => {
    expect(lines('un deux trois quatre', 75)).toEqual(['un deux trois', 'quatre']);
  });

  it('keeps a word of several runs in one piece', () => {
    expect(lines(['le 1', superscript('er'), bold('bis'), ' mai'], 32)).toEqual(['le', '1erbis', 'mai']);
  });

  it('breaks after a hyphen between letters, never inside a reference', () => {
    expect(lines('psychiatrie-précarité', 80)).toEqual(['psychiatrie-', 'précarité']);
    expect(lines('le n°\u00a02026-014', 65)).toEqual(['le', 'n°\u00a02026-014']);
  });

  it('breaks a long address at its steps', () => {
    expect(lines('https://entente.example/verifier/ce-document', 130)).toEqual([
      'https://entente.example/',
      'verifier/ce-document',
    ]);
  });

  it('breaks between letters what no line can hold', () => {
    const broken = lines('anticonstitutionnellement', 60);

    expect(broken.length).toBeGreaterThan(1);
    expect(broken.join('')).toBe('anticonstitutionnellement');
  });

  it('obeys line ends, also empty lines', () => {
    expect(lines('un\n\ndeux', 500)).toEqual(['un', '', 'deux']);
  });

  it('leaves the space after a line out of its length', () => {
    const [one, two] = breakLines(wordsOf('mot mot', styles.body, 'fr-FR'), 25);

    expect(one?.width).toBeCloseTo(two?.width ?? 0, 6);
  });
});

describe('extentOf', () => {
  it('measures the longest word and the whole line', () => {
    const [short, long] = ['un', 'anticonstitutionnellement'].map(
      (word) => extentOf(wordsOf(word, styles.body, 'fr-FR')).most,
    );
    const { least, most } = extentOf(wordsOf('un anticonstitutionnellement', styles.body, 'fr-FR'));

    expect(least).toBeCloseTo(long ?? 0, 6);
    expect(most).toBeGreaterThan((short ?? 0) + (long ?? 0));
  });
});
