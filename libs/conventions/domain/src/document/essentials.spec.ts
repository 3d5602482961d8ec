import { outreachTemplate } from '../content/t2/t2';
import { amendmentTemplate } from '../content/t6/t6';
import { amendmentAnswers, leTilleulAnswers, leTilleulParties, someAnswers } from '../testing';
import { type ConventionAnswers } from '../answers/convention-answers';
import { emptyAnswers } from '../answers/empty-answers';
import { emptyParty } from '../parties/convention-party';
import { essentials, readingMinutes } from './essentials';
import { machineReadableConvention } from './machine-readable';
import { writeConvention } from './write-convention';

const write = (answers: ConventionAnswers) =>
  writeConvention(outreachTemplate, answers, leTilleulParties, { number: '2026-014' });
const told = (answers: ConventionAnswers, language: 'fr' | 'en' = 'fr'): string[] =>
  essentials(write(answers), 'partner').map(({ title, text }) => `${title[language]} | ${text[language]}`);

describe('the essentials on a phone', () => {
  it('tell what changes, the reader first', () => {
    expect(told(leTilleulAnswers)).toEqual([
      'Le Centre hospitalier s’engage | Tenir une permanence infirmière le jeudi, donner un avis médical sous 2 jours et former les équipes du Tilleul.',
      'Le Tilleul s’engage | Assurer la présence d’un travailleur social à chaque maraude santé, prêter une salle au calme et présenter l’équipe aux personnes.',
      'Aucun argent ne circule | 162\u00a0heures par an de votre côté.',
      'Un an dès le 1er janvier 2027 | Sortie possible avec 3\u00a0mois de préavis. Reconduite sauf opposition au plus tard le 31 octobre 2027.',
    ]);
  });

  it('are told in English too, in our words', () => {
    expect(told(leTilleulAnswers, 'en').slice(2)).toEqual([
      'No money changes hands | 162 hours a year on your side.',
      'One year from 1 January 2027 | Leaving is possible with 3 months’ notice. Renewed unless somebody objects by 31 October 2027.',
    ]);
  });

  it('count what they do not list', () => {
    const line = leTilleulAnswers.contributions.lines[3];
    const lines = line ? Array.from({ length: 5 }, (_, index) => ({ ...line, label: `Séance ${index + 1}` })) : [];

    expect(told(someAnswers({ contributions: { lines } }))[0]).toMatch(/séance 3 et 2 autres engagements\.$/i);
  });

  it('tell the money that circulates', () => {
    const money = {
      flows: true,
      lines: [{ label: 'Trajets', amount: 124_000, payer: 'host' as const, funder: '' }],
      settlement: '',
    };

    expect(told(someAnswers({ money }))[2]).toMatch(/^Dépenses prévues\u00a0: 1\u202f240\u00a0€/);
  });

  it('stay silent on what is not known', () => {
    const nothing = writeConvention(outreachTemplate, emptyAnswers(), [emptyParty('host'), emptyParty('partner')]);

    expect(essentials(nothing).map(({ kind }) => kind)).toEqual(['commitments', 'commitments']);
  });

  it('say how long reading takes', () => {
    expect(readingMinutes(write(leTilleulAnswers))).toBe(15);
  });
});

describe('the essentials of an amendment', () => {
  const of = (amendment: ConventionAnswers['amendment'], language: 'fr' | 'en' = 'fr'): string[] =>
    essentials(writeConvention(amendmentTemplate, { ...amendmentAnswers, amendment }, leTilleulParties), 'partner').map(
      ({ title, text }) => `${title[language]} | ${text[language]}`,
    );
  const { lines } = amendmentAnswers.amendment;

  it('tell each article, the day and the new end, instead of commitments', () => {
    expect(of(amendmentAnswers.amendment)).toEqual([
      'Article 16. Réunions | Remplacé.',
      'Article 39. Formation commune | Ajouté.',
      'Article 36. Difficultés et différends | Supprimé.',
      'Prend effet le 1er mars 2027 | La convention s’achève désormais le 30 juin 2028.',
    ]);
  });

  it('say when the end stays, in English too', () => {
    expect(of({ lines: lines.slice(0, 1), endsOn: null }, 'en')).toEqual([
      'Article 16. Réunions | Replaced.',
      'Takes effect on 1 March 2027 | The last day of the convention does not change.',
    ]);
  });

  it('leave the rest of a long list to the text, and still tell the day', () => {
    const told = of({ lines: Array.from({ length: 3 }, () => lines).flat(), endsOn: null });

    expect(told).toHaveLength(7);
    expect(told[5]).toBe('4 autres articles changent aussi | Voir le texte.');
    expect(told[6]).toMatch(/^Prend effet le/);
  });
});

describe('the convention for machines', () => {
  const machine = machineReadableConvention(write(leTilleulAnswers), leTilleulAnswers, leTilleulParties);

  it('tells its format, its parties and its dates', () => {
    expect(machine).toMatchObject({
      format: 'entente.convention',
      version: 1,
      number: '2026-014',
      template: { code: 'T2', version: 1 },
      terms: {
        startsOn: '2027-01-01',
        endsOn: '2027-12-31',
        lastObjection: '2027-10-31',
        reviewDue: '2028-01-01',
        endingNoticeMonths: 3,
      },
      information: { mode: 'none', clauseVariant: 'a' },
    });
    expect(machine.parties.map(({ legalName }) => legalName)).toEqual(['Le Tilleul', 'Centre hospitalier de Clairval']);
  });

  it('repeats every article and annex in words', () => {
    expect(machine.articles).toHaveLength(write(leTilleulAnswers).articles.length);
    expect(machine.articles.find(({ clause }) => clause === 'CL-13')).toMatchObject({
      text: 'La présente convention n’entraîne aucun versement entre les Parties.',
      edited: false,
    });
    expect(machine.annexes.map(({ code }) => code)).toEqual(['AX-A', 'AX-B', 'AX-H', 'AX-I', 'AX-L']);
  });

  it('survives its own JSON, the same each time', () => {
    const again = machineReadableConvention(write(leTilleulAnswers), leTilleulAnswers, leTilleulParties);

    expect(JSON.parse(JSON.stringify(machine))).toEqual(machine);
    expect(JSON.stringify(again)).toBe(JSON.stringify(machine));
  });

  it('leaves signatories’ addresses out', () => {
    expect(JSON.stringify(machine.signatories)).not.toMatch('@');
  });
});
