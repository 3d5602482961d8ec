import {
  type AskedQuestion,
  feedbackTongue,
  printedLanguages,
  questionsAsked,
  wordedTongue,
} from '@entente/evaluations/domain';
import { renderPdf, unprintableCharacters } from '@entente/platform/pdf';
import { pageTexts, structuralDefects } from '@entente/platform/pdf/testing';
import { feedbackFormDocument } from './feedback-form';
import { feedbackReturnDocument } from './feedback-return';

const names = { ours: 'Association Le Tilleul', theirs: 'Équipe mobile psychiatrie-précarité du centre hospitalier' };
const createdAt = new Date('2026-11-17T15:00:00Z');
const flat = (texts: readonly string[]) => texts.join(' ').replace(/\s+/g, ' ');

const form = async (language: (typeof printedLanguages)[number], asked: readonly AskedQuestion[] | null = null) =>
  renderPdf(
    feedbackFormDocument({
      language,
      tongue: wordedTongue(await feedbackTongue(language), language, asked),
      questions: questionsAsked(asked),
      names,
      place: 'Accueil de jour, salle d’attente',
      url: 'https://entente.example.org/q/BCDFGHJK',
      closesOn: '2026-12-18',
      createdAt,
    }),
  );

const lines = [
  { said: 'Le rendez-vous est trop loin, et il faut deux bus', decided: 'Une permanence ici, tous les mardis matin' },
  { said: 'On raconte son histoire trois fois', decided: 'Une fiche de relais que vous relisez avant' },
  { said: 'On ne sait pas que cela existe', decided: 'Une affiche à l’accueil et un mot à chaque arrivée' },
];

const posted = (language: 'fr' | 'en', given = lines) =>
  renderPdf(
    feedbackReturnDocument({
      language,
      names,
      responses: 27,
      lines: given,
      closing: 'Venez en parler le jeudi 10 décembre à 14 h, salle du fond.',
      closedOn: '2026-11-20',
      createdAt,
    }),
  );

describe('the paper questionnaire', () => {
  it.each(printedLanguages)('is one accessible sheet, both sides, in %s', async (language) => {
    const { bytes, pageCount } = await form(language);

    expect(await structuralDefects(bytes)).toEqual([]);
    expect(pageCount).toBe(2);
  });

  it('asks every question in large letters, with the address to answer by phone', async () => {
    const text = flat(await pageTexts((await form('fr')).bytes));

    for (const said of ['1. Pour qui répondez-vous', '15. Avez-vous une idée', 'entente.example.org/q/BCDFGHJK'])
      expect(text).toContain(said);
  });

  it('asks what an organisation asks, in its words and its order, and nothing else', async () => {
    const asked: AskedQuestion[] = [
      {
        code: 'LFQ-001',
        kind: 'choice',
        choices: ['o1', 'o2'],
        worded: [{ language: 'fr', ask: 'Quand voulez-vous venir ?', labels: ['Le matin', 'Le soir'] }],
      },
      { code: 'FBK-03', kind: null, choices: [], worded: [{ language: 'fr', ask: 'Vous l’a-t-on dit ?', labels: [] }] },
    ];
    const { bytes } = await form('fr', asked);
    const text = flat(await pageTexts(bytes));

    expect(await structuralDefects(bytes)).toEqual([]);
    for (const said of ['1. Quand voulez-vous venir', 'Le matin', 'Le soir', '2. Vous l’a-t-on dit', 'Un peu'])
      expect(text).toContain(said);
    expect(text).not.toContain('Pour qui répondez-vous');
  });

  it('is set in the letters that documents can set; the browser prints the others', async () => {
    for (const language of printedLanguages)
      expect(unprintableCharacters(JSON.stringify(await feedbackTongue(language)))).toEqual([]);
    expect(unprintableCharacters((await feedbackTongue('ar')).page.title)).not.toEqual([]);
  });
});

describe('the return on the wall', () => {
  it.each(['fr', 'en'] as const)('is one accessible page, in %s', async (language) => {
    const { bytes, pageCount } = posted(language);

    expect(await structuralDefects(bytes)).toEqual([]);
    expect(pageCount).toBe(1);
  });

  it('says what people said and what was decided, and where to cut', async () => {
    const text = flat(await pageTexts(posted('fr').bytes));

    for (const said of ['27 personnes', 'trop loin', 'tous les mardis matin', 'Coupez ici', '10 décembre'])
      expect(text).toContain(said);
  });

  it('takes the page when its words need it, and never loses one', async () => {
    const long = lines.map(({ said }) => ({ said: `${said} `.repeat(3).trim(), decided: 'x'.repeat(40) }));
    const { bytes, pageCount } = posted('fr', [...long, ...long.slice(0, 1)]);

    expect(pageCount).toBe(1);
    expect(flat(await pageTexts(bytes))).toContain('salle du fond');
  });
});
