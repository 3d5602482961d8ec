import { UnprintableText, shapeWord, unprintableCharacters } from './coverage';
import { facesFor } from './faces';

const namesOf = (word: string) => shapeWord(word, facesFor('regular', false), false).parts.map(({ face }) => face.name);

describe('unprintableCharacters', () => {
  it.each([
    'Nguyễn Thị Hương',
    'Łukasz Żółć',
    'Ştefan Țurcanu',
    'Αλέξανδρος',
    'Щербаков Ґалаґан',
    '→ ☐ ✓ № ½ € œ Œ ÿ ﬁ',
    'a\tb\nc\u202fd',
  ])('accepts « %s »', (text) => {
    expect(unprintableCharacters(text)).toEqual([]);
  });

  it('names each refused character once', () => {
    expect(unprintableCharacters('שלום 👍 漢 مرحبا 👍')).toEqual([
      'ש',
      'ל',
      'ו',
      'ם',
      '👍',
      '漢',
      'م',
      'ر',
      'ح',
      'ب',
      'ا',
    ]);
  });
});

describe('shapeWord', () => {
  it('sets a word with a foreign letter in one face', () => {
    expect(namesOf('Nguyễn')).toEqual(['otherRegular']);
  });

  it('changes face for a foreign sign alone', () => {
    expect(namesOf('case☐')).toEqual(['regular', 'otherRegular']);
  });

  it('refuses a character without glyph rather than drawing nothing', () => {
    expect(() => namesOf('漢字')).toThrow(UnprintableText);
    expect(() => namesOf('שלום')).toThrow('ש (U+5E9)');
  });

  it('gives every character of the face a glyph that stands for it', () => {
    const { first } = facesFor('regular', false);
    const printable = first.font.characterSet
      .map((code) => String.fromCodePoint(code))
      .filter((c) => unprintableCharacters(c).length === 0 && /\P{C}/u.test(c));

    const silent = printable.filter((character) =>
      first.shape(character, false).glyphs.some(({ id, codePoints }) => id === 0 || codePoints.length === 0),
    );

    expect(printable.length).toBeGreaterThan(300);
    expect(silent).toEqual([]);
  });

  it('remembers what each glyph stands for in this text, not in an earlier one', () => {
    const { first } = facesFor('regular', false);
    const meanings = (text: string) => first.shape(text, false).glyphs.flatMap(({ codePoints }) => codePoints);

    expect(meanings('\u00a0')).toEqual([0xa0]);
    expect(meanings(' ')).toEqual([0x20]);
  });
});
