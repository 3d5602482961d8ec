import { aContribution, aPartner, aPartnership } from '@entente/partners/domain/testing';
import { outreachTemplate } from '../content/t2/t2';
import { shortNameFor, statusOfStructure, withArticle } from '../parties/known-party';
import { aConvention, leTilleulAnswers } from '../testing';
import { conventionAnswersFaults } from './convention-answers-faults';
import { prefillAnswers } from './prefill-answers';

const [host, partner] = aConvention().parties;
const nobody = { name: '', title: '', authority: '' };
const parties = [host, { ...partner, representative: nobody }] as const;
const answers = prefillAnswers(outreachTemplate, {
  partner: aPartner(),
  partnership: aPartnership({
    contributions: [
      aContribution(),
      aContribution({ direction: 'receives', description: '', type: 'phone-advice', unit: 'call' }),
    ],
  }),
  parties,
  contacts: leTilleulAnswers.referents.lines,
  hostEmail: 'nadia.belkacem@letilleul.example',
});

describe('what the record already knows', () => {
  it('fills the answers, and they are right', () => {
    expect(conventionAnswersFaults(outreachTemplate, answers)).toEqual([]);
    expect(answers).toMatchObject({
      gains: {
        host: 'Un soignant en addictologie sur une maraude sur cinq.',
        partner: 'Rencontrer des personnes qui ne poussent pas la porte du centre.',
      },
      places: { territories: ['Clairval', 'Aubrelles'] },
      capacity: { waiting: '9 jours' },
      term: { months: 12, renewal: 'tacit', mostRenewals: 2, renewalNotice: 2, endingNotice: 3 },
    });
    expect(answers.people.publics[0]).toBe('personnes sans abri');
    expect(answers.contributions.lines.map(({ party, label }) => [party, label])).toEqual([
      ['host', 'Formation « précarité » aux soignants'],
      ['partner', 'Avis téléphonique'],
    ]);
    expect(answers.signature.signatories.map(({ name, email }) => [name, email])).toEqual([
      ['Nadia Belkacem', 'nadia.belkacem@letilleul.example'],
    ]);
    expect(answers.review.lines.map(({ code }) => code)).toEqual(outreachTemplate.indicators.map(({ code }) => code));
  });

  it.each([
    ['Association Le Tilleul', 'Le Tilleul'],
    ['Association Rive Claire', 'l’Association Rive Claire'],
    ['Centre hospitalier de Clairval', 'le Centre hospitalier de Clairval'],
    ['Hôpital Simone-Vairon', 'l’Hôpital Simone-Vairon'],
    ['Mairie de Clairval', 'la Mairie de Clairval'],
    ['Emmaüs', 'Emmaüs'],
  ])('says %j as %j inside a sentence', (legalName, shortName) => {
    expect(shortNameFor(legalName)).toBe(shortName);
  });

  it('shortens a name that no draft could save, at a word', () => {
    const name =
      'Équipe mobile psychiatrie précarité du groupement hospitalier de territoire de la Haute Vallée d’Aure';

    expect(shortNameFor(name)).toBe('l’Équipe mobile psychiatrie précarité du groupement hospitalier de territoire');
  });

  it.each([
    ['CSAPA', 'le CSAPA'],
    ['CPAM', 'la CPAM'],
    ['EMPP', 'l’EMPP'],
    ['SAS', 'SAS'],
  ])('says the acronym %j as %j', (acronym, said) => {
    expect(withArticle(acronym)).toBe(said);
  });

  it.each([
    ['empp', 'health'],
    ['nothing-we-know', null],
  ])('takes a structure %s for %s in law', (structure, status) => {
    expect(statusOfStructure(structure)).toBe(status);
  });
});
