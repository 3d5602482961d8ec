import { type ConventionAnswers } from '../../answers/convention-answers';
import { emptyAnswers } from '../../answers/empty-answers';
import { type ConventionParties } from '../../parties/convention-party';
import { list, paragraph, richText } from '../../rich-text/rich-text';

/** Fictional, as are their identifiers: association Le Tilleul and the hospital of Clairval. */
export const leTilleulParties: ConventionParties = [
  {
    key: 'host',
    legalName: 'Le Tilleul',
    shortName: 'Le Tilleul',
    legalForm: 'Association loi 1901',
    address: '12, rue des Tanneurs, 00100 Clairval',
    siren: '',
    siret: '00000000000018',
    rna: 'W000000000',
    finess: '',
    bce: '',
    status: 'social-care',
    representative: {
      name: 'Nadia Belkacem',
      title: 'Directrice',
      authority: 'délibération du conseil d’administration du 9 novembre 2026',
    },
    presentation:
      'va à la rencontre des personnes sans abri du Val d’Aure et les accueille dans trois lieux ouverts toute l’année',
    insured: true,
    boardMustApprove: true,
  },
  {
    key: 'partner',
    legalName: 'Centre hospitalier de Clairval',
    shortName: 'le Centre hospitalier',
    legalForm: 'Établissement public de santé',
    address: '2, avenue des Peupliers, 00100 Clairval',
    siren: '',
    siret: '',
    rna: '',
    finess: '000000000',
    bce: '',
    status: 'health',
    representative: { name: 'Marc Thévenot', title: 'Directeur', authority: 'délégation du 3 mars 2025' },
    presentation: 'soigne les habitants du Val d’Aure et dispose d’une équipe mobile psychiatrie-précarité',
    insured: true,
    boardMustApprove: false,
  },
];

const safetyRules = richText(
  list('bulletList', [
    [paragraph('personne ne sort seul, et chacun garde un téléphone chargé ;')],
    [paragraph('le lieu et l’heure de retour sont connus de la permanence du Tilleul ;')],
    [paragraph('lorsque l’un des deux décide de partir, l’autre le suit sans discuter.')],
  ]),
);

/** A whole T2, as two directors would sign it. */
export const leTilleulAnswers: ConventionAnswers = {
  ...emptyAnswers(),
  parties: { title: 'Aller ensemble vers le soin', law: 'FR' },
  finding: {
    text: 'Beaucoup de personnes sans logement ne demandent plus de soins psychiques, même quand elles en souffrent.',
  },
  history: {
    known: 'ongoing',
    sinceYear: 2021,
    text: 'Des maraudes communes au bois de Clairval et une permanence à l’accueil de jour.',
  },
  objectives: {
    lines: [
      {
        change: 'Un premier contact soignant pour qui le souhaite',
        result: 'délai médian de 9 jours ou moins',
        dueOn: '2027-06-30',
        indicator: 'délai noté à chaque demande',
      },
      {
        change: 'Moins de sorties d’hôpital sans solution',
        result: 'prévenance d’au moins 5 jours, huit fois sur dix',
        dueOn: '2027-12-31',
        indicator: 'relevé commun des sorties, en nombre',
      },
      {
        change: 'Des équipes qui se connaissent',
        result: 'deux visites et une formation commune dans l’année',
        dueOn: '2027-12-31',
        indicator: 'journal des réunions',
      },
    ],
  },
  people: {
    publics: ['personnes sans abri', 'personnes vivant en campement', 'personnes accueillies à la journée'],
    criteria: 'La présence d’un animal n’est jamais un obstacle',
    yearlyCount: 120,
  },
  gains: {
    host: 'Un appui soignant pour des équipes souvent démunies',
    partner: 'La rencontre de personnes que l’équipe ne voit pas à l’hôpital',
    people: 'Un soignant qui vient à elles, sans condition',
    others: [],
  },
  limits: {
    purpose: 'Faire connaissance, proposer un premier avis soignant et faciliter l’accès aux soins',
    limits: [
      'Les situations d’urgence vitale',
      'Le suivi régulier d’une personne',
      'une intervention demandée par un tiers contre le souhait de la personne',
    ],
  },
  actions: {
    lines: [
      {
        title: 'Maraude santé',
        description:
          'Un travailleur social et un infirmier vont ensemble à la rencontre des personnes dans le bois et ses abords',
        responsible: 'host',
        otherContribution: 'présence d’un infirmier et avis médical sous 2 jours',
        rhythm: 'une maraude sur cinq',
        place: 'bois de Clairval et ses abords',
        relay: 'Un rendez-vous proposé par l’équipe mobile, avec accompagnement si la personne le souhaite',
      },
      {
        title: 'Permanence infirmière',
        description: 'Un infirmier reçoit sans rendez-vous, dans un bureau au calme',
        responsible: 'partner',
        otherContribution: 'accueil, présentation aux personnes, salle',
        rhythm: 'chaque semaine',
        place: 'accueil de jour, 12, rue des Tanneurs',
        relay: 'Orientation vers le centre médico-psychologique ou la permanence d’accès aux soins',
      },
    ],
  },
  places: {
    access: [],
    territories: ['le Val d’Aure'],
    lines: [
      { name: 'l’accueil de jour', address: '12, rue des Tanneurs, Clairval' },
      { name: 'le foyer des Lavandières', address: '5, quai des Lavandières, Clairval' },
      { name: 'le bois de Clairval et ses abords', address: '' },
    ],
  },
  schedule: {
    lines: [
      { day: 'thursday', from: '14:00', to: '17:00', frequency: 'Chaque semaine', place: 'accueil de jour' },
      { day: 'tuesday', from: '19:30', to: '22:30', frequency: 'Chaque semaine', place: 'bois de Clairval' },
    ],
    healthRounds: 1,
    totalRounds: 5,
  },
  pair: { host: 'Un travailleur social', partner: 'Un infirmier', others: [], ifIncomplete: 'host-alone' },
  announcement: {
    by: 'host',
    how: 'De vive voix lors de la maraude précédente, et par une affiche à l’accueil de jour',
  },
  refusal: { text: 'Un mot ou un geste suffit ; le binôme s’éloigne et ne repasse que si la personne le souhaite' },
  room: {
    place: 'Le petit bureau de l’accueil de jour',
    otherwise: 'l’échange a lieu à l’écart du groupe, hors de portée de voix',
  },
  relay: {
    by: 'partner',
    withinDays: 9,
    how: 'Un travailleur social du Tilleul accompagne au premier rendez-vous si la personne le souhaite',
  },
  reinforcement: {
    lines: [{ period: 'du 1er décembre au 31 mars', change: 'une maraude santé de plus par quinzaine' }],
  },
  safety: { rules: safetyRules },
  absence: {
    noticeHours: 24,
    then: 'postpone',
    informs: 'Le Tilleul l’affiche à l’accueil de jour et le dit lors de la maraude',
  },
  roles: {
    lines: [
      {
        situation: 'Premier contact',
        welcomes: 'équipe de maraude',
        assesses: 'infirmier',
        acts: 'le binôme',
        informs: 'travailleur social',
        follows: 'équipe mobile',
      },
      {
        situation: 'Demande de soins',
        welcomes: 'accueil de jour',
        assesses: 'infirmier',
        acts: 'équipe mobile',
        informs: 'infirmier',
        follows: 'équipe mobile, puis secteur',
      },
      {
        situation: 'Sortie d’hospitalisation',
        welcomes: 'accueil de jour',
        assesses: 'équipe mobile',
        acts: 'travailleur social',
        informs: 'équipe mobile',
        follows: 'travailleur social',
      },
    ],
  },
  contributions: {
    lines: [
      {
        party: 'host',
        label: 'Assurer la présence d’un travailleur social à chaque maraude santé',
        volume: 1,
        unit: 'session',
        rhythm: 'week',
        hoursPerUnit: 3,
      },
      {
        party: 'host',
        label: 'Prêter une salle au calme',
        volume: 3,
        unit: 'hour',
        rhythm: 'week',
        hoursPerUnit: null,
      },
      {
        party: 'host',
        label: 'Présenter l’équipe aux personnes',
        volume: null,
        unit: null,
        rhythm: null,
        hoursPerUnit: null,
      },
      {
        party: 'partner',
        label: 'Tenir une permanence infirmière le jeudi',
        volume: 1,
        unit: 'session',
        rhythm: 'week',
        hoursPerUnit: 3,
      },
      {
        party: 'partner',
        label: 'Donner un avis médical sous 2 jours',
        volume: 4,
        unit: 'call',
        rhythm: 'month',
        hoursPerUnit: 0.5,
      },
      {
        party: 'partner',
        label: 'Former les équipes du Tilleul',
        volume: 6,
        unit: 'hour',
        rhythm: 'year',
        hoursPerUnit: null,
      },
    ],
  },
  staff: {
    lines: [
      { party: 'host', hours: 4, rhythm: 'week', roles: 'Un travailleur social' },
      { party: 'partner', hours: 3.5, rhythm: 'week', roles: 'Un infirmier, un médecin' },
    ],
  },
  premises: {
    provider: 'host',
    what: 'un bureau fermé à l’accueil de jour',
    when: 'le jeudi de 14 h à 17 h',
    cost: 'free',
    travel: 'each',
  },
  supplies: {
    lines: [
      { label: 'Kits d’hygiène et couvertures', party: 'host' },
      { label: 'Matériel de premiers soins', party: 'partner' },
    ],
  },
  money: { flows: false, lines: [], settlement: '' },
  publicAid: { given: false, aided: null },
  referents: {
    lines: [
      {
        party: 'host',
        role: 'referent',
        name: 'Julien Marchetti',
        title: 'coordinateur des maraudes',
        phone: '00 00 00 00 01',
        email: 'j.marchetti@letilleul.example',
        slots: 'le matin',
      },
      {
        party: 'host',
        role: 'deputy',
        name: 'Awa Diallo',
        title: 'cheffe de service',
        phone: '',
        email: 'a.diallo@letilleul.example',
        slots: '',
      },
      {
        party: 'partner',
        role: 'referent',
        name: 'Hélène Roussel',
        title: 'cheffe de service, équipe mobile',
        phone: '00 00 00 00 02',
        email: 'h.roussel@ch-clairval.example',
        slots: 'le mardi',
      },
      {
        party: 'partner',
        role: 'deputy',
        name: 'Paul Ferrand',
        title: 'cadre de santé',
        phone: '',
        email: 'p.ferrand@ch-clairval.example',
        slots: '',
      },
    ],
  },
  capacity: {
    answerDays: 2,
    party: 'partner',
    most: 12,
    rhythm: 'month',
    waiting: '9 jours',
    priorities: 'la gravité, puis l’ancienneté de la demande',
  },
  meetings: { rhythm: 'quarterly' },
  governance: {
    exists: true,
    members: 'les deux directions et les référents',
    rhythm: 'yearly',
    rule: 'consensus',
    copies: 'le CCAS de Clairval',
  },
  information: { mode: 'none' },
  informationFlows: { lines: [] },
  files: { role: 'separate', processor: null, purpose: '', content: '', retention: '', security: '', contact: '' },
  slip: { used: false, returnDays: null },
  voice: {
    informed: 'La note est lue avec la personne lors de la première rencontre',
    heard: 'Un temps d’échange a lieu chaque automne à l’accueil de jour',
  },
  emergencies: { covered: true, dischargeDays: 5 },
  review: {
    months: 12,
    lines: [
      { code: 'IND-05', label: 'Orientations simples', target: '', source: 'relevé par séance', countedBy: 'host' },
      {
        code: 'IND-06',
        label: 'Orientations accompagnées',
        target: '40 par an',
        source: 'relevé par séance',
        countedBy: 'host',
      },
      {
        code: 'IND-07',
        label: 'Réunions conjointes tenues',
        target: '4 par an',
        source: 'journal des réunions',
        countedBy: 'both',
      },
      {
        code: 'IND-08',
        label: 'Réunions en présence de la personne',
        target: '',
        source: 'relevé, en nombre seulement',
        countedBy: 'both',
      },
      {
        code: 'IND-09',
        label: 'Personnel intervenant en commun',
        target: '',
        source: 'convention et relevé des heures',
        countedBy: 'both',
      },
      {
        code: 'IND-21',
        label: 'Heures hors temps payé',
        target: 'aucune',
        source: 'relevé des heures',
        countedBy: 'both',
      },
      {
        code: 'IND-22',
        label: 'Rencontres suivies d’un relais',
        target: 'une sur deux',
        source: 'relevé par séance',
        countedBy: 'partner',
      },
    ],
  },
  reporting: { rhythm: 'quarterly', threshold: null },
  term: {
    startsOn: '2027-01-01',
    months: 12,
    renewal: 'tacit',
    renewalMonths: 12,
    mostRenewals: 2,
    renewalNotice: 2,
    endingNotice: 3,
  },
  signature: {
    signatories: [
      {
        party: 'host',
        name: 'Nadia Belkacem',
        title: 'Directrice',
        email: 'n.belkacem@letilleul.example',
        authority: 'délibération du conseil d’administration du 9 novembre 2026',
      },
      {
        party: 'partner',
        name: 'Marc Thévenot',
        title: 'Directeur',
        email: 'm.thevenot@ch-clairval.example',
        authority: 'délégation du 3 mars 2025',
      },
    ],
    approvals: [
      { party: 'host', body: 'Conseil d’administration', heldOn: '2026-11-09', outcome: 'approved', reference: '' },
    ],
  },
  others: {
    lines: [
      { name: 'CCAS de Clairval', reason: 'commune concernée' },
      { name: 'ARS', reason: 'autorité' },
    ],
  },
  clauses: { added: [], removed: [] },
  unknown: [],
};
