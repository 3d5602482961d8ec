import { type Words } from '@entente/platform/kernel';
import { actionLimits } from '../../review/action-item';
import {
  type Chapter,
  type Column,
  type Question,
  type QuestionField,
  type Questionnaire,
} from '../../grid/questionnaire';

const words = (fr: string, en: string): Words => ({ fr, en });

const comment: QuestionField = {
  name: 'comment',
  label: words('Ce qui le montre', 'What shows it'),
  type: 'text',
  maxLength: 1000,
};

const rating: QuestionField = { name: 'rating', label: words('Notre réponse', 'Our answer'), type: 'rating' };

const reason: QuestionField = {
  name: 'reason',
  label: words('Pourquoi ce chiffre diffère', 'Why this figure differs'),
  type: 'text',
  maxLength: 300,
};

const list = (name: string, label: Words): QuestionField => ({
  name,
  label,
  type: 'list',
  maxItems: 40,
  maxLength: 200,
});

const day = (name: string, label: Words): QuestionField => ({ name, label, type: 'day' });

const text = (name: string, label: Words, maxLength = 300): QuestionField => ({ name, label, type: 'text', maxLength });

/** A figure that Entente may know. */
const figure = (label: Words, most: number, decimals: 0 | 1 = 0): readonly QuestionField[] => [
  { name: 'value', label, type: 'number', most, decimals, unit: null },
  reason,
];

const count = (name: string, label: Words, most = 100_000): QuestionField => ({
  name,
  label,
  type: 'number',
  most,
  decimals: 0,
  unit: null,
});

const column = (name: string, label: Words, maxLength = 120): Column => ({ name, label, type: 'text', maxLength });

const question = (code: string, text: Words, fields: readonly QuestionField[]): Question => ({
  code: `ORG-${code}`,
  text,
  fields,
  source: { state: 'asked' },
  awaited: [],
  heldBy: 'answers',
});

const rated = (code: string, text: Words, fields: readonly QuestionField[] = []): Question =>
  question(code, text, [rating, ...fields, comment]);

const outside: Chapter = {
  code: 'outside',
  name: words('Avec qui nous travaillons', 'Who we work with'),
  questions: [
    rated(
      '01',
      words(
        'Pour l’accès aux soins des personnes, notre établissement travaille-t-il avec des acteurs extérieurs ?',
        'Do we work with outside actors for people’s access to care?',
      ),
      [list('partners', words('Lesquels', 'Which ones'))],
    ),
    rated(
      '02',
      words(
        'Ces partenariats couvrent-ils suffisamment les besoins ?',
        'Do these partnerships cover needs sufficiently?',
      ),
      [
        {
          name: 'needs',
          label: words('Besoins et partenaires', 'Needs and partners'),
          type: 'table',
          maxRows: 20,
          columns: [
            column('need', words('Besoin', 'Need')),
            column('partners', words('Partenaires qui y répondent', 'Partners who answer it'), 200),
          ],
        },
      ],
    ),
    rated(
      '03',
      words(
        'Sommes-nous membres d’un ou de plusieurs réseaux utiles à l’information et à l’accès aux soins ?',
        'Do we belong to one or more networks useful for information and access to care?',
      ),
      [list('networks', words('Lesquels', 'Which ones'))],
    ),
    question(
      '04',
      words('Quels réseaux existants devrions-nous rejoindre ?', 'Which existing networks should we join?'),
      [
        {
          name: 'networks',
          label: words('Réseaux à rejoindre', 'Networks to join'),
          type: 'table',
          maxRows: 10,
          columns: [
            column('network', words('Réseau', 'Network')),
            column('owner', words('Qui s’en charge', 'Who takes it on')),
            { name: 'before', label: words('Avant le', 'Before'), type: 'day' },
          ],
        },
        comment,
      ],
    ),
    rated(
      '05',
      words(
        'Connaissons-nous tous les partenaires possibles sur notre territoire ?',
        'Do we know every possible partner in our area?',
      ),
      figure(words('Types de structure repérés, en %', 'Types of structure identified, in %'), 100),
    ),
    rated(
      '06',
      words('Allons-nous régulièrement au-devant de nouveaux partenaires ?', 'Do we regularly look for new partners?'),
      figure(words('Premiers contacts en douze mois', 'First contacts in twelve months'), 1000),
    ),
  ],
};

const policy: Chapter = {
  code: 'policy',
  name: words('Notre politique de partenariat', 'Our partnership policy'),
  questions: [
    question(
      '07',
      words('Un référent des partenariats santé est-il désigné ?', 'Has a lead for health partnerships been named?'),
      [
        {
          name: 'named',
          label: words('Désigné', 'Named'),
          type: 'choice',
          options: [
            { code: 'yes', label: words('Oui', 'Yes') },
            { code: 'no', label: words('Non', 'No') },
          ],
        },
        text('lead', words('Référent', 'Lead'), 120),
        text('deputy', words('Suppléant', 'Deputy'), 120),
        count('hours', words('Heures par an', 'Hours a year'), 5000),
        comment,
      ],
    ),
    rated(
      '08',
      words(
        'Notre politique de partenariat figure-t-elle dans le projet associatif ou d’établissement ?',
        'Is our partnership policy part of the association’s or establishment’s project?',
      ),
      [text('place', words('Document et page', 'Document and page'))],
    ),
    rated(
      '09',
      words(
        'La stratégie a-t-elle été débattue en équipe puis avec les administrateurs ?',
        'Was the strategy debated with the team, then with the board?',
      ),
      [
        day('team', words('En équipe le', 'With the team on')),
        day('board', words('Avec le conseil le', 'With the board on')),
      ],
    ),
    rated(
      '10',
      words(
        'Savons-nous dire quels partenaires nous cherchons et pour quoi ?',
        'Can we say which partners we look for, and why?',
      ),
      [list('sought', words('Partenaires recherchés, et pour quoi', 'Partners we look for, and why'))],
    ),
    rated(
      '11',
      words(
        'Savons-nous dire ce que nous voulons obtenir et ce que nous donnons ?',
        'Can we say what we want to obtain and what we give?',
      ),
      [list('obtain', words('Obtenir', 'Obtain')), list('give', words('Donner', 'Give'))],
    ),
    rated(
      '12',
      words(
        'Avons-nous recensé les ressources que nous pouvons offrir ?',
        'Have we listed the resources we can offer?',
      ),
      [list('resources', words('Ressources', 'Resources'))],
    ),
    rated(
      '13',
      words('Avons-nous fixé les résultats attendus de nos partenariats ?', 'Have we set the results we expect?'),
    ),
  ],
};

const means: Chapter = {
  code: 'means',
  name: words('Nos moyens', 'Our means'),
  questions: [
    rated(
      '14',
      words('Du temps de travail est-il réservé aux partenariats ?', 'Is working time set aside for partnerships?'),
      [
        ...figure(words('Heures prévues par an', 'Hours planned a year'), 100_000, 1),
        count('used', words('Heures réellement passées', 'Hours actually spent')),
      ],
    ),
    rated(
      '15',
      words(
        'Les intervenants ont-ils une marge de manœuvre connue pour nouer des liens ?',
        'Do workers have a known latitude to build ties?',
      ),
    ),
    rated(
      '16',
      words(
        'Les équipes sont-elles formées à la santé et au secteur de leurs partenaires ?',
        'Are teams trained in health and in their partners’ field?',
      ),
      [
        count('sessions', words('Séances dans l’année', 'Sessions this year'), 1000),
        count('participants', words('Participants', 'Participants'), 10_000),
      ],
    ),
  ],
};

const ties: Chapter = {
  code: 'ties',
  name: words('La solidité des liens', 'How solid the ties are'),
  questions: [
    rated(
      '17',
      words(
        'Nos missions et nos limites sont-elles claires pour les autres ?',
        'Are our missions and limits clear to others?',
      ),
    ),
    rated(
      '18',
      words(
        'Nos partenariats survivraient-ils au départ d’une personne ?',
        'Would our partnerships survive a departure?',
      ),
      figure(
        words('Partenariats avec suppléant et convention, en %', 'Partnerships with a deputy and a convention, in %'),
        100,
      ),
    ),
    rated(
      '19',
      words(
        'Les liens informels sont-ils connus et reconnus par l’institution ?',
        'Are informal ties known and recognised?',
      ),
    ),
    rated(
      '20',
      words(
        'Les personnes accompagnées contribuent-elles au repérage et au suivi des partenaires ?',
        'Do the people we support help find and follow partners?',
      ),
      [count('contributions', words('Contributions dans l’année', 'Contributions this year'))],
    ),
    question(
      '21',
      words('Notre fiche d’identité est-elle à jour et utilisée ?', 'Is our identity sheet current and used?'),
      [
        ...figure(words('Rubriques à jour, en %', 'Fields up to date, in %'), 100),
        {
          name: 'used',
          label: words('Utilisée par les équipes', 'Used by the teams'),
          type: 'choice',
          options: [
            { code: 'yes', label: words('Oui', 'Yes') },
            { code: 'no', label: words('Non', 'No') },
          ],
        },
        comment,
      ],
    ),
  ],
};

const gaps: Chapter = {
  code: 'gaps',
  name: words('Ce qui manque', 'What is missing'),
  questions: [
    rated(
      '22',
      words('L’ensemble du territoire est-il couvert, bords compris ?', 'Is the whole area covered, edges included?'),
    ),
    question(
      '23',
      words(
        'Quels partenaires avons-nous oubliés ou laissés de côté ?',
        'Which partners have we forgotten or left aside?',
      ),
      [list('forgotten', words('Partenaires', 'Partners')), comment],
    ),
    rated(
      '24',
      words(
        'Existe-t-il déjà un dispositif qui ferait ce que nous envisageons ?',
        'Does something already exist that would do what we have in mind?',
      ),
      [text('device', words('Lequel', 'Which one'))],
    ),
    question(
      '25',
      words(
        'Combien d’instances suivons-nous, et lesquelles sont vraiment utiles ?',
        'How many bodies do we attend, and which are really worth it?',
      ),
      [
        {
          name: 'bodies',
          label: words('Instances', 'Bodies'),
          type: 'table',
          maxRows: 20,
          columns: [
            column('body', words('Instance', 'Body')),
            {
              name: 'hours',
              label: words('Heures par an', 'Hours a year'),
              type: 'number',
              most: 5000,
              decimals: 1,
              unit: null,
            },
            {
              name: 'usefulness',
              label: words('Utilité', 'Usefulness'),
              type: 'choice',
              options: [1, 2, 3, 4, 5].map((mark) => ({
                code: String(mark),
                label: words(`${mark} sur 5`, `${mark} of 5`),
              })),
            },
          ],
        },
        comment,
      ],
    ),
  ],
};

const priorities: Chapter = {
  code: 'priorities',
  name: words('Nos priorités', 'Our priorities'),
  questions: [
    question('26', words('Nos trois priorités pour l’année', 'Our three priorities for the year'), [
      {
        name: 'priorities',
        label: words(
          'Chacune devient une action du plan quand la revue est close',
          'Each becomes an action of the plan when the review is closed',
        ),
        type: 'table',
        maxRows: 3,
        columns: [
          column('action', words('Priorité', 'Priority'), actionLimits.action),
          column('expected', words('Résultat attendu', 'Expected result'), actionLimits.expectedResult),
          { name: 'owner', label: words('Responsable', 'Who answers for it'), type: 'choice', options: [] },
          { name: 'before', label: words('Avant le', 'Before'), type: 'day' },
        ],
      },
    ]),
  ],
};

/** The 26 questions that an organisation asks itself once a year (domain.md 3.3.a). */
export const strategyQuestionsV1: Questionnaire = {
  kind: 'strategy',
  version: 1,
  title: words('Revue de stratégie de l’organisation', 'Strategy review of the organisation'),
  chapters: [outside, policy, means, ties, gaps, priorities],
};
