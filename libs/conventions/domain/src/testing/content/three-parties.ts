import { type ConventionAnswers } from '../../answers/convention-answers';
import { type ConventionParties, type ConventionParty } from '../../parties/convention-party';
import { frameworkAnswers } from './four-kinds';
import { leTilleulAnswers, leTilleulParties } from './le-tilleul';

/** Fictional: the municipal social centre that joins Le Tilleul and the hospital. */
export const ccasParty: ConventionParty = {
  key: 'partner-2',
  legalName: 'Centre communal d’action sociale de Clairval',
  shortName: 'le CCAS',
  legalForm: 'Établissement public administratif',
  address: '1, place de la Mairie, 00100 Clairval',
  siren: '',
  siret: '00000000000026',
  rna: '',
  finess: '',
  bce: '',
  status: 'authority',
  representative: {
    name: 'Jeanne Aubry',
    title: 'Vice-présidente',
    authority: 'délibération du conseil d’administration du 5 octobre 2026',
  },
  presentation: 'conduit l’action sociale de la commune et instruit les demandes de domiciliation',
  insured: true,
  boardMustApprove: true,
};

export const threeParties: ConventionParties = [...leTilleulParties, ccasParty];

/** What the third party gains, gives and names, added to the answers of two. */
const withCcas = (answers: ConventionAnswers): ConventionAnswers => ({
  ...answers,
  gains: {
    ...answers.gains,
    others: [{ party: 'partner-2', text: 'Des demandes de domiciliation mieux préparées' }],
  },
  contributions: {
    lines: [
      ...answers.contributions.lines,
      {
        party: 'partner-2',
        label: 'Tenir une permanence de domiciliation',
        volume: 1,
        unit: 'session',
        rhythm: 'week',
        hoursPerUnit: 3,
      },
    ],
  },
  referents: {
    lines: [
      ...answers.referents.lines,
      {
        party: 'partner-2',
        role: 'referent',
        name: 'Karim Benali',
        title: 'responsable de l’accueil social',
        phone: '00 00 00 00 03',
        email: 'k.benali@ccas-clairval.example',
        slots: 'l’après-midi',
      },
      {
        party: 'partner-2',
        role: 'deputy',
        name: 'Lucie Morel',
        title: 'assistante sociale',
        phone: '',
        email: 'l.morel@ccas-clairval.example',
        slots: '',
      },
    ],
  },
  governance: { ...answers.governance, members: 'les trois directions et les référents', copies: 'l’ARS' },
  signature: {
    signatories: [
      ...answers.signature.signatories,
      {
        party: 'partner-2',
        name: 'Jeanne Aubry',
        title: 'Vice-présidente',
        email: 'j.aubry@ccas-clairval.example',
        authority: 'délibération du conseil d’administration du 5 octobre 2026',
      },
    ],
    approvals: [
      ...answers.signature.approvals,
      {
        party: 'partner-2',
        body: 'Conseil d’administration',
        heldOn: '2026-10-05',
        outcome: 'approved',
        reference: '',
      },
    ],
  },
  others: { lines: answers.others.lines.filter(({ name }) => !name.startsWith('CCAS')) },
});

/** A whole T2 between three: the hospital's team comes, and the municipal social centre registers addresses. */
export const threePartyAnswers: ConventionAnswers = withCcas({
  ...leTilleulAnswers,
  pair: {
    ...leTilleulAnswers.pair,
    others: [{ party: 'partner-2', text: 'Un agent du service de domiciliation, une fois par mois' }],
  },
});

/** A whole T1 between three. */
export const threePartyFrameworkAnswers: ConventionAnswers = withCcas(frameworkAnswers);
