import { type Words } from '@entente/platform/kernel';
import { contributionTypes, identifierKinds, identifierLabels, needs, publics } from '@entente/partners/domain';
import {
  choice,
  choices,
  count,
  day,
  decimal,
  flag,
  group,
  list,
  longText,
  optionalPart,
  part,
  type Shape,
  text,
  year,
} from '../shape/shape';
import { animalChoices, costChoices, countingMethods, openRightsChoices, resourceKinds } from './sheet-choices';

/** `partenaires` in the catalogue is `partners` here. */
export const visibilities = ['internal', 'partners', 'public'] as const;

export type Visibility = (typeof visibilities)[number];

export const sections = ['who', 'figures', 'work', 'people', 'health', 'together', 'reach', 'frame'] as const;

export type Section = (typeof sections)[number];

/** After how many months a field is to be checked again; `live` and `per-export` follow what they are drawn from. */
export type Staleness = number | 'never' | 'live' | 'per-export';

export type FieldDefinition<S extends Shape = Shape> = {
  readonly label: Words;
  readonly hint: Words;
  readonly section: Section;
  readonly required: boolean;
  /** Not required, but missed: the page suggests it. */
  readonly nudged: boolean;
  readonly staleAfter: Staleness;
  readonly visibility: Visibility;
  readonly shape: S;
};

type Options = {
  readonly hint: readonly [fr: string, en: string];
  readonly staleAfter: Staleness;
  readonly visibility?: Visibility;
};

const define =
  (required: boolean, nudged: boolean) =>
  <S extends Shape>(
    section: Section,
    [fr, en]: readonly [string, string],
    shape: S,
    options: Options,
  ): FieldDefinition<S> => ({
    label: { fr, en },
    hint: { fr: options.hint[0], en: options.hint[1] },
    section,
    required,
    nudged,
    staleAfter: options.staleAfter,
    visibility: options.visibility ?? 'partners',
    shape,
  });

const required = define(true, false);
const optional = define(false, false);
const nudged = define(false, true);

const person = group({
  memberId: optionalPart('Membre', 'Member', text(60)),
  name: part('Nom', 'Name', text(120)),
  jobTitle: part('Fonction', 'Function', text(120)),
  phone: optionalPart('Téléphone de service', 'Work phone', text(30)),
  email: part('Courriel', 'E-mail', text(254)),
});

const contributionCodes = contributionTypes.map(({ code, fr, en }) => ({ code, fr, en }));

/** The identity sheet's fields (domain.md 3.1), in the order of the working page. */
export const sheetFields = {
  'IDS-01': required(
    'who',
    ['Nom de l’association (et sigle)', 'Name and acronym'],
    group({
      name: part('Nom', 'Name', text(200)),
      acronym: optionalPart('Sigle', 'Acronym', text(30)),
    }),
    {
      hint: ['Le nom que vos partenaires connaissent.', 'The name your partners know.'],
      staleAfter: 36,
      visibility: 'public',
    },
  ),
  'IDS-02': required('who', ['Date de création', 'Creation date'], day(), {
    hint: [
      'La date du registre peut être celle d’une déclaration plus tardive.',
      'The register’s date may be that of a later declaration.',
    ],
    staleAfter: 'never',
    visibility: 'public',
  }),
  'IDS-28': optional('who', ['Engagement pour la santé des personnes', 'Health commitment statement'], text(240), {
    hint: ['Une phrase, celle que l’on retient.', 'One sentence, the one people remember.'],
    staleAfter: 24,
    visibility: 'public',
  }),
  'IDS-15': optional('who', ['Nos valeurs', 'Our values'], longText(400), {
    hint: ['Ce à quoi vous tenez, en peu de mots.', 'What you stand for, in few words.'],
    staleAfter: 36,
    visibility: 'public',
  }),
  'IDS-16': optional(
    'who',
    ['Notre organisation', 'Our organisation'],
    group({
      description: part('Gouvernance, équipes, sites', 'Governance, teams, sites', longText(600)),
      organigramFileId: optionalPart('Organigramme', 'Organisation chart', text(80)),
    }),
    {
      hint: ['Qui décide, combien d’équipes, où.', 'Who decides, how many teams, where.'],
      staleAfter: 24,
    },
  ),
  'IDS-03a': required('figures', ['Salariés (personnes)', 'Employees (head count)'], count(100_000), {
    hint: ['Le nombre de personnes, pas d’équivalents temps plein.', 'People, not full-time equivalents.'],
    staleAfter: 12,
  }),
  'IDS-03b': optional('figures', ['Salariés (ETP)', 'Full-time equivalents'], decimal(100_000), {
    hint: ['Une décimale suffit : 33,5.', 'One decimal is enough: 33.5.'],
    staleAfter: 12,
  }),
  'IDS-03c': optional('figures', ['Bénévoles actifs', 'Active volunteers'], count(1_000_000), {
    hint: ['Ceux qui donnent du temps cette année.', 'Those who give time this year.'],
    staleAfter: 12,
  }),
  'IDS-04': required(
    'figures',
    ['Personnes accompagnées sur l’année', 'People supported per year'],
    group({
      count: part('Nombre', 'Number', count()),
      year: part('Année', 'Year', year()),
    }),
    {
      hint: ['Un nombre, jamais un nom.', 'A number, never a name.'],
      staleAfter: 12,
    },
  ),
  'IDS-05': required(
    'figures',
    ['Dont concernées par le partenariat santé', 'Of which concerned by the health partnership'],
    group({
      count: part('Nombre', 'Number', count()),
      method: part('Compté ou estimé', 'Counted or estimated', choice(countingMethods)),
      wording: optionalPart('Comment le dire', 'How to say it', text(80)),
    }),
    {
      hint: [
        'Par exemple « ont besoin d’un soin dentaire ». « Estimé » sera imprimé.',
        'For example “need dental care”. “Estimated” will be printed.',
      ],
      staleAfter: 12,
    },
  ),
  'IDS-06': required('work', ['Ce que fait l’association', 'What the association does'], longText(1200), {
    hint: ['Vos missions, comme vous les diriez à un voisin.', 'Your missions, as you would tell a neighbour.'],
    staleAfter: 24,
    visibility: 'public',
  }),
  'IDS-07': required(
    'work',
    ['L’établissement ou le service concerné', 'Establishment or service concerned'],
    group({
      services: part(
        'Services',
        'Services',
        list(
          group({
            name: part('Service', 'Service', text(100)),
            whereAndWhen: optionalPart('Où et quand', 'Where and when', text(160)),
            capacity: optionalPart('Capacité', 'Capacity', text(60)),
          }),
          8,
        ),
      ),
      note: optionalPart('Précisions', 'Details', longText(600)),
    }),
    {
      hint: ['Ceux que ce partenaire rencontrera.', 'Those that this partner will meet.'],
      staleAfter: 24,
      visibility: 'public',
    },
  ),
  'IDS-10': required(
    'work',
    ['Nos ressources internes pour la santé', 'In-house resources for health support'],
    list(
      group({
        kind: part('Type', 'Kind', choice(resourceKinds)),
        description: part('Description', 'Description', text(160)),
        volume: optionalPart('Volume', 'Volume', text(60)),
      }),
      12,
    ),
    {
      hint: ['« Une infirmière, 0,6 ETP », « une salle équipée ».', '“One nurse, 0.6 FTE”, “an equipped room”.'],
      staleAfter: 12,
    },
  ),
  'IDS-17': nudged('work', ['Ce que nous ne faisons pas', 'What we do not do'], list(text(160), 8), {
    hint: ['Dire ses limites évite les malentendus.', 'Saying one’s limits avoids misunderstandings.'],
    staleAfter: 24,
  }),
  'IDS-08': required(
    'people',
    ['Les personnes que nous accompagnons', 'The people we support'],
    group({
      publics: part('Publics', 'Publics', choices(publics)),
      note: optionalPart('En vos mots', 'In your words', longText(800)),
    }),
    {
      hint: ['Des groupes, jamais une personne.', 'Groups, never a person.'],
      staleAfter: 24,
      visibility: 'public',
    },
  ),
  'IDS-09': required(
    'people',
    ['Leurs difficultés, en particulier de santé', 'Their difficulties, in particular in health'],
    group({
      needs: part('Besoins', 'Needs', choices(needs)),
      note: optionalPart('En vos mots', 'In your words', longText(800)),
    }),
    {
      hint: [
        'Des faits de groupe : « troubles psychiques fréquents », jamais une situation.',
        'Group facts: “frequent mental health problems”, never a case.',
      ],
      staleAfter: 24,
    },
  ),
  'IDS-22': optional(
    'people',
    ['Conditions d’accueil', 'Admission conditions'],
    group({
      openRights: part('Droits ouverts', 'Open rights', choice(openRightsChoices)),
      cost: part('Coût pour la personne', 'Cost for the person', choice(costChoices)),
      criteria: optionalPart('Critères', 'Criteria', longText(300)),
    }),
    {
      hint: ['Ce qu’il faut pour venir, et ce qui ne bloque pas.', 'What one needs to come, and what is no obstacle.'],
      staleAfter: 12,
      visibility: 'public',
    },
  ),
  'IDS-23': optional(
    'people',
    ['Langues, accessibilité, animaux, transports', 'Languages, accessibility, animals, transport'],
    group({
      languages: optionalPart('Langues parlées', 'Languages spoken', list(text(40), 20)),
      accessibility: optionalPart('Accessibilité', 'Accessibility', text(200)),
      animals: optionalPart('Animaux', 'Animals', choice(animalChoices)),
      transport: optionalPart('Transports', 'Transport', text(200)),
    }),
    {
      hint: ['Ce qui aide à venir.', 'What helps people come.'],
      staleAfter: 24,
      visibility: 'public',
    },
  ),
  'IDS-11': required(
    'together',
    ['Notre manière de travailler en partenariat', 'How we work in partnership'],
    longText(600),
    {
      hint: [
        'Vos règles simples : qui répond, sous combien de jours.',
        'Your simple rules: who answers, within how many days.',
      ],
      staleAfter: 24,
    },
  ),
  'IDS-12': required(
    'health',
    ['Nos partenaires santé actuels', 'Our current health partners'],
    group({
      none: optionalPart('Aucun à ce jour', 'None to date', flag()),
      partners: optionalPart(
        'Partenaires',
        'Partners',
        list(
          group({
            partnershipId: optionalPart('Partenariat', 'Partnership', text(60)),
            name: part('Partenaire', 'Partner', text(200)),
            together: part('Ce que nous faisons ensemble', 'What we do together', text(160)),
            frame: optionalPart('Cadre', 'Frame', text(60)),
          }),
          12,
        ),
      ),
    }),
    {
      hint: [
        'Seuls ceux qui acceptent d’être cités. « Aucun à ce jour » est une réponse.',
        'Only those who agree to be mentioned. “None to date” is an answer.',
      ],
      staleAfter: 'live',
    },
  ),
  'IDS-14': required(
    'health',
    ['Ce que nous pouvons vous apporter', 'What we can bring you'],
    list(
      group({
        id: part('Repère', 'Key', text(40)),
        offer: part('Apport', 'Contribution', text(120)),
        detail: optionalPart('Précision', 'Detail', text(120)),
        volume: optionalPart('Combien', 'How much', text(40)),
        contributionType: optionalPart('Type d’apport', 'Kind of contribution', choice(contributionCodes)),
        needs: optionalPart('Pour quels besoins', 'For which needs', choices(needs)),
        publics: optionalPart('Pour quels publics', 'For which publics', choices(publics)),
      }),
      20,
    ),
    {
      hint: [
        'Imprimé en premier : « Vous pouvez compter sur nous pour ». Six au plus par fiche remise.',
        'Printed first: “You can count on us for”. Six at most on a sheet.',
      ],
      staleAfter: 'per-export',
    },
  ),
  'IDS-13': required(
    'health',
    ['Ce que nous attendons de vous', 'What we expect from you'],
    list(
      group({
        id: part('Repère', 'Key', text(40)),
        expectation: part('Attente', 'Expectation', text(120)),
        detail: optionalPart('Précision', 'Detail', text(120)),
        volume: optionalPart('Combien, sous quel délai', 'How much, how soon', text(40)),
        priority: part('Priorité', 'Priority', { kind: 'number', min: 1, max: 20, decimals: 0 }),
        contributionType: optionalPart('Type d’apport', 'Kind of contribution', choice(contributionCodes)),
        needs: optionalPart('Pour quels besoins', 'For which needs', choices(needs)),
      }),
      20,
    ),
    {
      hint: [
        'Des demandes précises. Vous choisirez celles qui vont à chaque partenaire.',
        'Precise requests. You will choose those that suit each partner.',
      ],
      staleAfter: 'per-export',
    },
  ),
  'IDS-18': required('reach', ['Référent du partenariat santé', 'Partnership lead'], person, {
    hint: ['La personne que le partenaire appellera.', 'The person whom the partner will call.'],
    staleAfter: 'live',
  }),
  'IDS-19': nudged('reach', ['Suppléant', 'Deputy'], person, {
    hint: ['En cas d’absence ou de départ.', 'In case of absence or departure.'],
    staleAfter: 'live',
  }),
  'IDS-20': required(
    'reach',
    ['Comment nous joindre', 'How to reach us'],
    group({
      place: part('Lieu', 'Place', text(160)),
      hours: part('Horaires', 'Hours', text(160)),
      evening: optionalPart('Le soir', 'In the evening', text(120)),
      usualAnswer: part('Réponse habituelle', 'Usual answer', text(60)),
    }),
    {
      hint: ['Pensez aux créneaux du soir. « 2 jours ouvrés ».', 'Think of evening slots. “2 working days”.'],
      staleAfter: 12,
      visibility: 'public',
    },
  ),
  'IDS-21': required(
    'reach',
    ['Territoire d’intervention', 'Territory covered'],
    group({
      territories: part('Territoires', 'Territories', list(text(100), 30)),
      note: optionalPart('Précisions', 'Details', longText(300)),
    }),
    {
      hint: ['Là où vous agissez, et là où vous n’allez pas encore.', 'Where you act, and where you do not go yet.'],
      staleAfter: 24,
      visibility: 'public',
    },
  ),
  'IDS-24': required(
    'frame',
    ['Identifiants', 'Identifiers'],
    list(
      group({
        kind: part('Type', 'Kind', choice(identifierKinds.map((code) => ({ code, ...identifierLabels[code] })))),
        value: part('Numéro', 'Number', text(40)),
        keptBecause: optionalPart('Pourquoi le garder', 'Why keep it', text(200)),
      }),
      12,
    ),
    {
      hint: ['SIRET, RNA ou BCE : l’un des trois suffit.', 'SIRET, RNA or BCE: one of the three is enough.'],
      staleAfter: 36,
      visibility: 'public',
    },
  ),
  'IDS-25': optional('frame', ['Financeurs et cadre', 'Funders and framework'], list(text(160), 12), {
    hint: ['Autorisation, agrément, CPOM, label, programme.', 'Authorisation, approval, contract, label, programme.'],
    staleAfter: 12,
  }),
  'IDS-26': nudged(
    'frame',
    ['Documents remis', 'Documents handed over'],
    list(
      group({
        name: part('Document', 'Document', text(120)),
        fileId: optionalPart('Fichier', 'File', text(80)),
      }),
      10,
    ),
    {
      hint: ['Le rapport d’activité, la plaquette.', 'The activity report, the leaflet.'],
      staleAfter: 12,
    },
  ),
  'IDS-27': optional('frame', ['Instances et réseaux', 'Bodies and networks'], list(text(160), 12), {
    hint: ['Ceux dont vous êtes membres.', 'Those you belong to.'],
    staleAfter: 12,
    visibility: 'public',
  }),
};

export type FieldCode = keyof typeof sheetFields;
