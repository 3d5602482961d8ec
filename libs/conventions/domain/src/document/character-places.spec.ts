import { leTilleulAnswers, leTilleulParties } from '../testing';
import { templateOf } from '../template/templates';
import { editArticle } from './article-edits';
import { characterPlaces, hiddenCharactersOf } from './character-places';
import { writeConvention } from './write-convention';
import { paragraph, richText } from '../rich-text/rich-text';

const template = templateOf('T2');
if (!template) throw new Error('T2 is gone.');
const written = (text: string) => {
  const parties = leTilleulParties;
  const first = writeConvention(template, leTilleulAnswers, parties, { number: '2026-001', edits: {} });
  const article = first.articles[4];
  if (!article) throw new Error('Le Tilleul has fewer articles.');
  const edits = editArticle({}, article, richText(paragraph(text)));
  return writeConvention(template, leTilleulAnswers, parties, { number: '2026-001', edits });
};

describe('characters that a convention cannot carry', () => {
  it('are told by name and by place', () => {
    expect(characterPlaces(written('Ça marche 👍 bien 漢'), ['👍', '漢'])).toEqual({
      fr: '👍 U+1F44D (article 5) ; 漢 U+6F22 (article 5)',
      en: '👍 U+1F44D (article 5) ; 漢 U+6F22 (article 5)',
    });
  });

  it.each([
    ['that turn the reading round', '\u202e', 'U+202E'],
    ['that isolate a direction', '\u2066', 'U+2066'],
    ['without width', '\u200b', 'U+200B'],
    ['of another file’s beginning', '\ufeff', 'U+FEFF'],
  ])('are found when nobody sees them: %s', (_what, character, name) => {
    const document = written(`Texte${character}lu`);
    expect(hiddenCharactersOf(document)).toEqual([character]);
    expect(characterPlaces(document, [character]).fr).toBe(`${name} (article 5)`);
  });

  it('are never in our own words', () => {
    expect(
      hiddenCharactersOf(written('Un texte de tous les jours, « bien tenu » ; n° 5 € – 1\u00a0000\u202f000.')),
    ).toEqual([]);
  });

  it('are said to stand in the header when no text of the convention holds them', () => {
    expect(characterPlaces(written('rien'), ['م']).fr).toBe('م U+0645 (en-tête)');
  });
});
