import { anOrganisation } from '@entente/access/domain/testing';
import { aContribution, aPartner, aPartnership } from '@entente/partners/domain/testing';
import { outreachTemplate } from '../content/t2/t2';
import { authorityOf, prefillParties, shortNameFor, statusOfStructure } from '../parties/prefill-parties';
import { conventionPartiesFaults } from '../parties/convention-party-faults';
import { leTilleulAnswers } from '../testing';
import { conventionAnswersFaults } from './convention-answers-faults';
import { prefillAnswers } from './prefill-answers';

const parties = prefillParties(anOrganisation(), aPartner());
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
  it('fills the two sides, the body that runs a place being the one that signs', () => {
    expect(parties).toMatchObject([
      {
        legalName: 'Association Le Tilleul',
        shortName: 'Le Tilleul',
        address: '12, rue des Tanneurs, 01999 Clairval',
        representative: {
          name: 'Nadia Belkacem',
          title: 'Directrice',
          authority: 'délibération du conseil du 12 juin 2024',
        },
      },
      { legalName: 'Association Rive Claire', shortName: 'l’Association Rive Claire' },
    ]);
    expect(conventionPartiesFaults(parties)).toEqual([]);
  });

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

  it('says where the power to sign comes from', () => {
    const { representative } = anOrganisation();

    expect(authorityOf({ ...representative, entitlement: 'statutes', entitledOn: null })).toBe('statuts');
  });

  it.each([
    ['empp', 'health'],
    ['nothing-we-know', null],
  ])('takes a structure %s for %s in law', (structure, status) => {
    expect(statusOfStructure(structure)).toBe(status);
  });
});
