import type { PartnerForm, Stage } from '@entente/partners/domain';

export type DemoContact = {
  readonly name: string;
  readonly title: string;
  readonly service: string;
  readonly email: string;
  readonly phone: string;
  readonly availability: string;
};

export type DemoContribution = {
  readonly direction: 'gives' | 'receives';
  readonly type: string;
  readonly description: string;
  readonly unit: string;
  readonly volume: number;
  readonly rhythm: string;
  readonly hoursPerUnit: number | null;
};

export type DemoPartner = {
  readonly key: string;
  readonly card: Partial<PartnerForm> & Pick<PartnerForm, 'name' | 'structureType'>;
  readonly purpose?: string;
  readonly gains?: { readonly ours: string; readonly theirs: string };
  readonly listing?: 'internal' | 'partners' | 'public';
  readonly contributions?: readonly DemoContribution[];
  readonly contacts?: readonly DemoContact[];
  /** Key of the member who is référent, and of the deputy. */
  readonly ours?: readonly [referent: 'nadia' | 'awa' | 'julien', deputy?: 'nadia' | 'awa' | 'julien'];
  readonly stages: readonly { readonly to: Stage; readonly reason?: string }[];
};

const contact = (
  [name, title, service]: readonly [name: string, title: string, service: string],
  host: string,
  [phone, availability]: readonly [phone: string, availability: string],
): DemoContact => ({
  name,
  title,
  service,
  email: `${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/^dr /, '')
    .replace(/[^a-z]+/g, '.')}@${host}`,
  phone,
  availability,
});

const line = (
  direction: 'gives' | 'receives',
  type: string,
  description: string,
  [volume, unit, rhythm, hoursPerUnit]: readonly [number, string, string, number | null],
): DemoContribution => ({ direction, type, description, unit, volume, rhythm, hoursPerUnit });

const live: DemoPartner['stages'] = [
  { to: 'first-contact' },
  { to: 'official-meeting' },
  { to: 'co-building' },
  { to: 'active' },
];

/** The neighbourhood of the fictional association Le Tilleul, in the Val d’Aure. */
export const tilleulPartners: readonly DemoPartner[] = [
  {
    key: 'passage',
    card: {
      name: 'CSAPA Le Passage',
      managedBy: 'Association Rive Claire',
      structureType: 'csapa',
      address: { street: '8, rue du Pont', postalCode: '01999', city: 'Clairval', country: 'FR' },
      email: 'accueil@lepassage.example',
      phone: '03 53 01 30 10',
      publics: ['homeless', 'addictions'],
      needs: ['addiction-care', 'prevention-screening'],
      territories: ['Clairval', 'Bois d’Aure'],
      admission: 'Sans rendez-vous le matin, gratuit, sans condition de droits.',
      howToRefer: 'Appeler l’accueil, ou rencontrer l’équipe pendant la maraude.',
      usualDelayDays: 9,
      verifiedOn: '2026-10-06',
    },
    purpose:
      'Aller ensemble, une maraude sur cinq, vers les personnes installées dans le bois, pour qu’un soin redevienne possible.',
    gains: {
      ours: 'Une infirmière en addictologie sur une maraude sur cinq, et du matériel de réduction des risques.',
      theirs: 'Rencontrer des personnes qui ne poussent pas la porte du centre, avec une équipe qu’elles connaissent.',
    },
    listing: 'partners',
    contributions: [
      line('gives', 'outreach-round', 'Un éducateur en binôme sur chaque maraude commune', [1, 'session', 'week', 4]),
      line('gives', 'training', 'Formation « vivre dehors » aux soignants', [3, 'hour', 'quarter', null]),
      line('receives', 'outreach-round', 'Une infirmière en addictologie sur une maraude sur cinq', [
        1,
        'session',
        'week',
        2,
      ]),
      line('receives', 'phone-advice', 'Avis téléphonique le matin', [4, 'call', 'month', 0.25]),
    ],
    contacts: [
      contact(['Farid Ouali', 'Chef de service', 'Unité mobile'], 'lepassage.example', [
        '03 53 01 30 12',
        'Le matin, sauf le mercredi',
      ]),
      contact(['Claire Bonnin', 'Infirmière', 'Unité mobile'], 'lepassage.example', [
        '03 53 01 30 14',
        'Du mardi au vendredi, de 14 h à 18 h',
      ]),
    ],
    ours: ['julien', 'awa'],
    stages: live,
  },
  {
    key: 'hopital',
    card: {
      name: 'Équipe mobile psychiatrie-précarité',
      managedBy: 'Centre hospitalier de Clairval',
      structureType: 'empp',
      address: { street: '2, avenue des Peupliers', postalCode: '01999', city: 'Clairval', country: 'FR' },
      email: 'empp@ch-clairval.example',
      phone: '03 53 01 80 20',
      publics: ['homeless'],
      needs: ['mental-health'],
      territories: ['Clairval', 'Aubrelles'],
      howToRefer: 'Un appel de l’équipe, avec l’accord de la personne.',
      usualDelayDays: 12,
      verifiedOn: '2026-11-02',
    },
    purpose: 'Que des personnes qui ne demandent plus rien retrouvent un soin psychique, là où elles sont.',
    gains: {
      ours: 'Un appui de l’équipe et des soins sur place.',
      theirs: 'Approcher plus tôt des personnes que l’hôpital ne voit qu’en crise.',
    },
    listing: 'public',
    contributions: [
      line('gives', 'premises', 'Une pièce calme à l’accueil de jour', [2, 'hour', 'week', null]),
      line('gives', 'accompaniment', 'Accompagnement au premier rendez-vous', [2, 'trip', 'week', 1]),
      line('receives', 'on-site-session', 'Permanence à l’accueil de jour', [1, 'session', 'week', 2.5]),
    ],
    contacts: [
      contact(['Dr Hélène Roussel', 'Cheffe de service', 'Psychiatrie'], 'ch-clairval.example', [
        '03 53 01 80 21',
        'Le lundi et le jeudi, de 13 h à 14 h',
      ]),
      contact(['Marc Thévenot', 'Directeur', ''], 'ch-clairval.example', ['03 53 01 80 00', 'Par son secrétariat']),
    ],
    ours: ['awa', 'julien'],
    stages: [...live.slice(0, 3), { to: 'convention' }],
  },
  {
    key: 'ccas',
    card: {
      name: 'CCAS de Clairval',
      structureType: 'ccas',
      address: { street: 'Place de la Mairie', postalCode: '01999', city: 'Clairval', country: 'FR' },
      email: 'ccas@clairval.example',
      needs: ['access-to-rights'],
      territories: ['Clairval'],
      verifiedOn: '2026-09-15',
    },
    purpose: 'Ouvrir les droits sans faire revenir les gens trois fois.',
    gains: {
      ours: 'Un interlocuteur pour les domiciliations.',
      theirs: 'Des dossiers préparés et des personnes qui viennent.',
    },
    listing: 'public',
    contributions: [
      line('gives', 'accompaniment', 'Accompagnement aux rendez-vous', [6, 'trip', 'month', 1]),
      line('receives', 'on-site-session', 'Permanence sociale', [1, 'session', 'month', 3]),
    ],
    contacts: [
      contact(['Sylvie Coste', 'Responsable du pôle social', ''], 'clairval.example', [
        '03 53 01 10 45',
        'Tous les jours, de 9 h à 12 h',
      ]),
    ],
    ours: ['awa'],
    stages: live,
  },
  {
    key: 'maison',
    card: {
      name: 'Maison de santé des Trois-Ponts',
      structureType: 'health-house',
      address: { street: '14, rue des Trois-Ponts', postalCode: '01998', city: 'Aubrelles', country: 'FR' },
      needs: ['regular-doctor', 'nursing'],
      territories: ['Aubrelles'],
      usualDelayDays: 20,
      verifiedOn: '2025-03-10',
    },
    purpose: 'Trouver un médecin traitant aux personnes hébergées.',
    gains: {
      ours: 'Deux créneaux réservés par mois.',
      theirs: 'Des rendez-vous honorés et une aide sociale joignable.',
    },
    listing: 'partners',
    contributions: [
      line('receives', 'consultation', 'Créneaux réservés', [2, 'slot', 'month', 0.5]),
      line('gives', 'interpreting', 'Interprétariat pendant la consultation', [2, 'hour', 'month', null]),
    ],
    contacts: [
      contact(['Dr Samir Benali', 'Médecin coordonnateur', ''], 'troisponts.example', [
        '03 53 01 62 30',
        'Le mardi, de 12 h 30 à 13 h 30',
      ]),
    ],
    ours: ['julien', 'nadia'],
    stages: live,
  },
  {
    key: 'vairon',
    card: {
      name: 'Centre de santé Simone-Vairon',
      structureType: 'health-centre',
      address: { street: '5, rue Neuve', postalCode: '01999', city: 'Clairval', country: 'FR' },
      needs: ['regular-doctor', 'dental'],
    },
    contacts: [
      contact(['Paola Garnier', 'Coordinatrice', ''], 'vairon.example', [
        '03 53 01 45 20',
        'Du lundi au vendredi, de 9 h à 12 h 30 et de 14 h à 17 h',
      ]),
    ],
    gains: { ours: 'Des soins dentaires.', theirs: 'Des patients accompagnés.' },
    ours: ['awa'],
    stages: [{ to: 'first-contact' }, { to: 'official-meeting' }],
  },
  {
    key: 'cpam',
    card: {
      name: 'CPAM du Val d’Aure',
      structureType: 'health-insurer',
      address: { street: '1, boulevard Carnot', postalCode: '01999', city: 'Clairval', country: 'FR' },
      needs: ['access-to-rights'],
    },
    gains: { ours: 'Une ligne pour les droits bloqués.', theirs: 'Des dossiers complets.' },
    ours: ['awa'],
    stages: live.slice(0, 2),
  },
  {
    key: 'pass',
    card: {
      name: 'PASS de l’hôpital',
      managedBy: 'Centre hospitalier de Clairval',
      structureType: 'pass',
      address: { street: '2, avenue des Peupliers', postalCode: '01999', city: 'Clairval', country: 'FR' },
      needs: ['regular-doctor', 'access-to-rights'],
    },
    gains: { ours: 'Des consultations sans avance de frais.', theirs: 'Un relais à la sortie.' },
    contacts: [
      contact(['Nora Lambert', 'Assistante sociale', 'PASS'], 'ch-clairval.example', [
        '03 53 01 80 46',
        'Du lundi au vendredi, de 9 h à 16 h',
      ]),
    ],
    ours: ['awa', 'julien'],
    stages: live,
  },
  {
    key: 'caarud',
    card: {
      name: 'CAARUD La Passerelle',
      structureType: 'caarud',
      address: { street: '19, rue Basse', postalCode: '01999', city: 'Clairval', country: 'FR' },
      needs: ['addiction-care'],
    },
    stages: [{ to: 'prospect' }],
  },
  {
    key: 'mission',
    card: {
      name: 'Mission locale du Val d’Aure',
      structureType: 'local-mission',
      address: { street: '3, rue du Lavoir', postalCode: '01998', city: 'Aubrelles', country: 'FR' },
    },
    stages: [{ to: 'prospect' }],
  },
  {
    key: 'siao',
    card: {
      name: 'SIAO du Val d’Aure',
      structureType: 'siao',
      address: { street: '10, quai du Moulin', postalCode: '01999', city: 'Clairval', country: 'FR' },
      needs: ['housing'],
    },
    gains: { ours: 'Des places connues tôt.', theirs: 'Une évaluation sociale fiable.' },
    contacts: [
      contact(['Lucie Andrieu', 'Directrice', ''], 'siao.example', ['03 53 01 15 15', 'Le matin, de 9 h à 12 h']),
    ],
    ours: ['julien'],
    stages: live,
  },
  {
    key: 'bailleur',
    card: {
      name: 'Aure Habitat',
      structureType: 'social-landlord',
      address: { street: '22, avenue de la Gare', postalCode: '01998', city: 'Aubrelles', country: 'FR' },
      needs: ['housing'],
    },
    stages: [{ to: 'prospect' }, { to: 'declined', reason: 'Pas de logement disponible avant le printemps.' }],
  },
  {
    key: 'reseau',
    card: {
      name: 'Réseau santé précarité du Val d’Aure',
      structureType: 'network',
      address: { street: '', postalCode: '', city: 'Clairval', country: 'FR' },
    },
    gains: { ours: 'Des nouvelles des autres.', theirs: 'Une voix de terrain.' },
    stages: [{ to: 'first-contact' }, { to: 'dormant' }],
  },
  {
    key: 'pairs',
    card: {
      name: 'Groupe d’entraide La Halte',
      structureType: 'gem',
      address: { street: '6, rue Haute', postalCode: '01999', city: 'Clairval', country: 'FR' },
    },
    stages: [],
  },
];

export const rivesPartners: readonly DemoPartner[] = [
  {
    key: 'csapa',
    card: {
      name: 'CSAPA de Sault',
      structureType: 'csapa',
      address: { street: '', postalCode: '02999', city: 'Sault-les-Eaux', country: 'FR' },
    },
    stages: [{ to: 'prospect' }],
  },
  {
    key: 'hopital',
    card: {
      name: 'Centre hospitalier de Sault',
      structureType: 'hospital',
      address: { street: '', postalCode: '02999', city: 'Sault-les-Eaux', country: 'FR' },
    },
    stages: [],
  },
];
