import { emptyRichText, type ImportChange, type ImportedArticle } from '@entente/conventions/domain';
import { firstChoices, hasTwice, isTakeable, takenArticles } from './import-choices';

const article = (change: ImportChange, clause: ImportedArticle['clause'] = 'CL-30'): ImportedArticle => ({
  shown: 'Article 3. Durée',
  body: emptyRichText,
  clause,
  matched: clause ? 'title' : null,
  change,
});

describe('what an import proposes', () => {
  it('takes what changed in the file alone, and leaves the rest to whoever reads', () => {
    const articles = [
      article('changed'),
      article('added'),
      article('both'),
      article('same'),
      article('unplaced', null),
    ];

    expect(firstChoices(articles)).toEqual(['CL-30', 'CL-30', '', '', '']);
  });

  it('gives a place to nothing that cannot be kept', () => {
    expect((['blank', 'too-long', 'both', 'unplaced'] as const).map((change) => isTakeable({ change }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it('takes the chosen texts in the order of the document', () => {
    const articles = [article('changed'), article('unplaced', null), article('changed', 'CL-31')];

    expect(takenArticles(articles, ['', 'CL-34', 'CL-31']).map(({ clause }) => clause)).toEqual(['CL-34', 'CL-31']);
  });

  it('sees two texts that go to one article', () => {
    expect([hasTwice(['CL-30', '', 'CL-30']), hasTwice(['CL-30', '', ''])]).toEqual([true, false]);
  });
});
