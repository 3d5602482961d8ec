import { type Words } from '@entente/platform/kernel';
import {
  type AwaitedSource,
  type Column,
  type KnownSource,
  type Option,
  type Question,
  type QuestionField,
  type QuestionSource,
  type Questionnaire,
} from '../grid/questionnaire';
import { jointDecisions } from './joint-decisions';
import { obstacles } from './obstacles';

const words = (fr: string, en: string): Words => ({ fr, en });

const option = (code: string, fr: string, en: string): Option => ({ code, label: words(fr, en) });

const known = (from: KnownSource): QuestionSource => ({ state: 'known', from });
const asked: QuestionSource = { state: 'asked' };
const notYet: QuestionSource = { state: 'awaited' };

type Body = {
  readonly fields: readonly QuestionField[];
  readonly source: QuestionSource;
  readonly awaited?: readonly AwaitedSource[];
  readonly heldBy?: Question['heldBy'];
};

const question = (code: string, text: Words, { fields, source, awaited = [], heldBy = 'answers' }: Body): Question => ({
  code: `REV-${code}`,
  text,
  fields,
  source,
  awaited,
  heldBy,
});

const comment: QuestionField = {
  name: 'comment',
  label: words('Un mot pour la discussion', 'A word for the discussion'),
  type: 'text',
  maxLength: 1000,
};

const example: QuestionField = {
  name: 'example',
  label: words('Un exemple, sans nommer personne', 'An example, naming nobody'),
  type: 'text',
  maxLength: 1000,
};

const rating: QuestionField = { name: 'rating', label: words('Votre note', 'Your rating'), type: 'rating' };

const yesPartlyNo: readonly Option[] = [
  option('yes', 'Oui', 'Yes'),
  option('partly', 'En partie', 'Partly'),
  option('no', 'Non', 'No'),
];

const obstacleFields: readonly QuestionField[] = [
  { name: 'obstacles', label: words('Freins', 'Obstacles'), type: 'multiple', options: obstacles },
  comment,
];

const textColumn = (name: string, label: Words, maxLength: number): Column => ({
  name,
  label,
  type: 'text',
  maxLength,
});

const volumeColumn = (name: string, label: Words): Column => ({
  name,
  label,
  type: 'number',
  most: 1_000_000,
  decimals: 1,
  unit: null,
});

const contributionTable: readonly QuestionField[] = [
  {
    name: 'contributions',
    label: words('Apports', 'Contributions'),
    type: 'table',
    maxRows: 40,
    columns: [
      textColumn('contribution', words('Apport', 'Contribution'), 200),
      textColumn('unit', words('Unité', 'Unit'), 60),
      volumeColumn('planned', words('Prévu', 'Planned')),
      volumeColumn('done', words('Réalisé', 'Done')),
    ],
  },
  comment,
];

const listField = (name: string, label: Words): QuestionField => ({
  name,
  label,
  type: 'list',
  maxItems: 12,
  maxLength: 200,
});

const countField = (name: string, label: Words): QuestionField => ({
  name,
  label,
  type: 'number',
  most: 366,
  decimals: 0,
  unit: null,
});

/** Annual review of one partnership, first version (domain.md 3.3.b). Published versions are never edited. */
export const reviewQuestionsV1: Questionnaire = {
  kind: 'annual-review',
  version: 1,
  title: words('Bilan annuel du partenariat', 'Annual review of the partnership'),
  chapters: [
    {
      code: 'tie',
      name: words('Le lien', 'The tie'),
      questions: [
        question(
          '01',
          words(
            'Ce partenariat est-il écrit, ou repose-t-il surtout sur des liens informels ?',
            'Is this partnership written down, or does it rest mostly on informal ties?',
          ),
          {
            source: known('convention-status'),
            fields: [
              {
                name: 'form',
                label: words('Forme', 'Form'),
                type: 'choice',
                options: [
                  option('informal', 'Liens informels', 'Informal ties'),
                  option('letters', 'Échange de courriers', 'Exchange of letters'),
                  option('action-sheet', 'Fiche-action', 'Action sheet'),
                  option('convention', 'Convention', 'Convention'),
                  option('charter', 'Charte', 'Charter'),
                ],
              },
              comment,
            ],
          },
        ),
        question('02', words('Est-il évalué régulièrement ?', 'Is it reviewed regularly?'), {
          source: known('last-review'),
          fields: [
            { name: 'regular', label: words('Réponse', 'Answer'), type: 'choice', options: yesPartlyNo },
            { name: 'lastReviewOn', label: words('Dernier bilan', 'Last review'), type: 'day' },
          ],
        }),
        question(
          '03',
          words(
            'Combien de fois avons-nous rencontré ce partenaire cette année ?',
            'How many times did we meet this partner this year?',
          ),
          {
            source: notYet,
            awaited: ['meeting-log'],
            fields: [
              countField('field', words('Terrain', 'Field')),
              countField('management', words('Direction', 'Management')),
              countField('bodies', words('Instances', 'Governance bodies')),
            ],
          },
        ),
        question('04', words('Est-ce assez ?', 'Is it enough?'), {
          source: asked,
          awaited: ['meeting-log'],
          fields: [
            {
              name: 'enough',
              label: words('Réponse', 'Answer'),
              type: 'choice',
              options: [
                option('too-much', 'Trop', 'Too much'),
                option('right', 'Juste', 'Right'),
                option('too-little', 'Trop peu', 'Too little'),
              ],
            },
            comment,
          ],
        }),
        question(
          '05',
          words(
            'L’avons-nous convié à nos moments importants (assemblée générale, inauguration, journée d’équipe) ?',
            'Did we invite them to our key moments (general meeting, opening, team day)?',
          ),
          {
            source: notYet,
            awaited: ['events'],
            fields: [
              {
                name: 'moments',
                label: words('Moments', 'Moments'),
                type: 'table',
                maxRows: 12,
                columns: [
                  textColumn('moment', words('Moment', 'Moment'), 120),
                  { name: 'came', label: words('Venus', 'Came'), type: 'choice', options: yesPartlyNo },
                ],
              },
            ],
          },
        ),
        question(
          '11',
          words(
            'Le référent de chaque côté est-il disponible et réactif ?',
            'Is the lead of each side available and responsive?',
          ),
          {
            source: known('referents'),
            awaited: ['reply-times'],
            fields: [
              { name: 'ours', label: words('De notre côté', 'On our side'), type: 'rating' },
              { name: 'theirs', label: words('Chez le partenaire', 'On the partner’s side'), type: 'rating' },
              comment,
            ],
          },
        ),
        question(
          '23',
          words('Le partenariat dépend-il d’une seule personne ?', 'Does the partnership hang on one person?'),
          {
            source: known('dependency'),
            fields: [
              {
                name: 'dependency',
                label: words('Fragilité du lien, sur 100', 'Fragility of the tie, out of 100'),
                type: 'number',
                most: 100,
                decimals: 0,
                unit: null,
              },
              comment,
            ],
          },
        ),
      ],
    },
    {
      code: 'exchange',
      name: words('Ce que chacun apporte', 'What each side brings'),
      questions: [
        question('06', words('Qu’est-ce que le partenaire nous apporte ?', 'What does the partner bring us?'), {
          source: known('contributions-received'),
          fields: contributionTable,
        }),
        question('07', words('Qu’est-ce que nous lui apportons en retour ?', 'What do we bring in return?'), {
          source: known('contributions-given'),
          fields: contributionTable,
        }),
        question(
          '12',
          words(
            'Le partenariat est-il dimensionné au nombre de situations rencontrées ?',
            'Is the partnership scaled to the number of situations met?',
          ),
          {
            source: asked,
            awaited: ['indicators'],
            fields: [
              {
                name: 'scale',
                label: words('Réponse', 'Answer'),
                type: 'choice',
                options: [
                  option('under', 'Sous-dimensionné', 'Too small'),
                  option('adapted', 'Adapté', 'Right'),
                  option('over', 'Surdimensionné', 'Too large'),
                ],
              },
              comment,
            ],
          },
        ),
        question(
          '22',
          words(
            'Les temps consacrés sont-ils conformes, et reconnus ?',
            'Is the time spent as planned, and recognised?',
          ),
          {
            source: notYet,
            awaited: ['time-log'],
            fields: [
              {
                name: 'hours',
                label: words('Heures', 'Hours'),
                type: 'table',
                maxRows: 4,
                columns: [
                  textColumn('side', words('Côté', 'Side'), 120),
                  volumeColumn('planned', words('Prévues', 'Planned')),
                  volumeColumn('logged', words('Relevées', 'Logged')),
                  volumeColumn('unpaid', words('Hors temps payé', 'Outside paid time')),
                ],
              },
            ],
          },
        ),
      ],
    },
    {
      code: 'people',
      name: words('Les personnes', 'People'),
      questions: [
        question(
          '08',
          words(
            'La réponse aux personnes s’est-elle améliorée grâce à ce partenariat ?',
            'Has the response to people improved thanks to this partnership?',
          ),
          { source: asked, awaited: ['indicators', 'feedback'], fields: [rating] },
        ),
        question('09', words('Qu’est-ce qui explique cette réponse ?', 'What explains this answer?'), {
          source: asked,
          fields: [comment],
        }),
        question(
          '13',
          words(
            'Partageons-nous la même idée de la place de la personne ?',
            'Do we share the same idea of the person’s place?',
          ),
          { source: asked, fields: [rating, example] },
        ),
        question(
          '14',
          words(
            'La personne prend-elle part à la relation, ou celle-ci se noue-t-elle sans elle ?',
            'Does the person take part in the relation, or is it tied without them?',
          ),
          { source: asked, awaited: ['feedback'], fields: [rating, example] },
        ),
        question(
          '15',
          words(
            'Les personnes savent-elles que ce partenariat existe et qu’elles peuvent en bénéficier ?',
            'Do people know that this partnership exists and that they can benefit from it?',
          ),
          { source: asked, awaited: ['feedback'], fields: [rating, comment] },
        ),
        question(
          '16a',
          words('Savent-elles quelles informations circulent ?', 'Do they know which information is passed on?'),
          {
            source: asked,
            awaited: ['feedback'],
            fields: [rating, comment],
          },
        ),
        question(
          '16b',
          words(
            'Savent-elles que des réunions communes ont lieu et peuvent-elles y venir ?',
            'Do they know that joint meetings take place, and can they come?',
          ),
          { source: asked, awaited: ['feedback'], fields: [rating, comment] },
        ),
        question(
          '24',
          words(
            'Les personnes concernées ont-elles été associées à ce bilan, et comment ?',
            'Were the people concerned associated with this review, and how?',
          ),
          {
            source: asked,
            awaited: ['feedback'],
            fields: [
              {
                name: 'ways',
                label: words('Comment', 'How'),
                type: 'multiple',
                options: [
                  option('questionnaire', 'Questionnaire', 'Questionnaire'),
                  option('council', 'Conseil de la vie sociale', 'Residents’ council'),
                  option('meeting', 'Présence à la réunion', 'Presence at the meeting'),
                  option('other', 'Autre', 'Other'),
                ],
              },
              {
                name: 'count',
                label: words('Nombre de personnes, jamais leur nom', 'Number of people, never their names'),
                type: 'number',
                most: 100_000,
                decimals: 0,
                unit: null,
              },
            ],
          },
        ),
      ],
    },
    {
      code: 'rules',
      name: words('Règles et engagements', 'Rules and commitments'),
      questions: [
        question(
          '10',
          words(
            'Les règles et circuits d’information conviennent-ils ?',
            'Are the rules and channels for information suitable?',
          ),
          { source: known('information-annex'), fields: [rating, comment] },
        ),
        question(
          '20',
          words('Les objectifs de la convention sont-ils atteints ?', 'Are the objectives of the convention reached?'),
          {
            source: known('objectives'),
            fields: [
              {
                name: 'objectives',
                label: words('Objectifs', 'Objectives'),
                type: 'table',
                maxRows: 20,
                columns: [
                  textColumn('objective', words('Objectif', 'Objective'), 300),
                  {
                    name: 'state',
                    label: words('État', 'State'),
                    type: 'choice',
                    options: [
                      option('reached', 'Atteint', 'Reached'),
                      option('under-way', 'En cours', 'Under way'),
                      option('not-reached', 'Non atteint', 'Not reached'),
                      option('dropped', 'Abandonné', 'Dropped'),
                    ],
                  },
                  textColumn('value', words('Résultat constaté', 'Result seen'), 200),
                ],
              },
              comment,
            ],
          },
        ),
        question('21', words('Les actions prévues ont-elles eu lieu ?', 'Did the planned actions take place?'), {
          source: known('actions'),
          awaited: ['meeting-log'],
          fields: [
            {
              name: 'actions',
              label: words('Actions', 'Actions'),
              type: 'table',
              maxRows: 30,
              columns: [
                textColumn('action', words('Action', 'Action'), 300),
                textColumn('planned', words('Prévu', 'Planned'), 120),
                textColumn('done', words('Réalisé', 'Done'), 120),
              ],
            },
            comment,
          ],
        }),
        question('19a', words('Ce qui a freiné la mise en place', 'What held back setting it up'), {
          source: asked,
          fields: obstacleFields,
        }),
        question('19b', words('Ce qui freine la poursuite', 'What holds back carrying on'), {
          source: asked,
          fields: obstacleFields,
        }),
        question('19c', words('Ce qui freine l’amélioration', 'What holds back improving'), {
          source: asked,
          fields: obstacleFields,
        }),
      ],
    },
    {
      code: 'learning',
      name: words('Ce que nous en retenons', 'What we take from it'),
      questions: [
        question('17', words('Ce que nous faisons bien avec ce partenaire', 'What we do well with this partner'), {
          source: asked,
          awaited: ['swot'],
          fields: [listField('strengths', words('Points forts', 'Strengths'))],
        }),
        question('18', words('Ce que nous devons améliorer de notre côté', 'What we must improve on our side'), {
          source: asked,
          awaited: ['swot'],
          fields: [listField('improvements', words('À améliorer', 'To improve'))],
        }),
        question(
          '25',
          words(
            'Qu’avons-nous appris l’un de l’autre cette année (formations, visites, stages croisés) ?',
            'What did we learn from one another this year (training, visits, cross placements)?',
          ),
          {
            source: asked,
            awaited: ['events'],
            fields: [listField('lessons', words('Ce que nous avons appris', 'What we learnt'))],
          },
        ),
        question(
          '26',
          words(
            'Des faits nouveaux changent-ils la donne (besoins, pratiques, contraintes, financements) ?',
            'Do new facts change the picture (needs, practices, constraints, funding)?',
          ),
          {
            source: asked,
            fields: [
              {
                name: 'changes',
                label: words('Faits nouveaux', 'New facts'),
                type: 'multiple',
                options: [
                  option('needs', 'Besoins', 'Needs'),
                  option('practices', 'Pratiques', 'Practices'),
                  option('constraints', 'Contraintes', 'Constraints'),
                  option('funding', 'Financements', 'Funding'),
                ],
              },
              comment,
            ],
          },
        ),
        question('27', words('Qui manque autour de la table ?', 'Who is missing around the table?'), {
          source: asked,
          awaited: ['partner-hints'],
          fields: [listField('missing', words('Structures ou métiers', 'Organisations or professions'))],
        }),
      ],
    },
    {
      code: 'decision',
      name: words('Ce que nous décidons', 'What we decide'),
      questions: [
        question('28', words('Décision commune', 'Joint decision'), {
          source: asked,
          heldBy: 'conclusion',
          fields: [
            {
              name: 'decision',
              label: words('Décision', 'Decision'),
              required: true,
              type: 'choice',
              options: jointDecisions.map(({ code, label }) => ({ code, label })),
            },
            {
              name: 'reason',
              label: words('Pourquoi', 'Why'),
              required: true,
              type: 'text',
              maxLength: 1000,
            },
          ],
        }),
        question('29', words('Date du prochain bilan', 'Date of the next review'), {
          source: known('review-rhythm'),
          heldBy: 'conclusion',
          fields: [{ name: 'nextReviewOn', label: words('Date', 'Date'), type: 'day' }],
        }),
        question('30', words('Validation par chaque partie', 'Validation by each party'), {
          source: notYet,
          awaited: ['partner-validation'],
          heldBy: 'conclusion',
          fields: [
            {
              name: 'validations',
              label: words('Validations', 'Validations'),
              type: 'table',
              maxRows: 6,
              columns: [
                textColumn('party', words('Partie', 'Party'), 160),
                textColumn('name', words('Nom et fonction', 'Name and function'), 160),
                { name: 'on', label: words('Date', 'Date'), type: 'day' },
              ],
            },
          ],
        }),
      ],
    },
  ],
};
