import { mostParties } from '../../parties/convention-party';
import { type Question } from '../../template/convention-template';
import { governanceQuestion } from './who-keeps-the-link';
import { rhythmOptions } from './what-each-gives';

export const valuesQuestion: Question = {
  id: 'values',
  shows: 'answers',
  skippable: true,
  minutes: 2,
  label: { fr: 'À quoi tenez-vous tous ?', en: 'What do you all hold dear?' },
  hint: {
    fr: 'Peu de valeurs, dites avec vos mots, et que chacun pourra rappeler aux autres.',
    en: 'A few values, in your own words, that anybody may remind the others of.',
  },
  example: {
    fr: 'L’accueil de la personne telle qu’elle vient ; la franchise entre nous.',
    en: 'Welcoming people as they come; speaking frankly with one another.',
  },
  fields: [
    {
      kind: 'texts',
      name: 'shared',
      max: 200,
      most: 8,
      label: { fr: 'Nos valeurs', en: 'Our values' },
      gap: 'valeurs partagées',
      suggestions: [
        { fr: 'l’accueil de la personne telle qu’elle vient', en: 'welcoming people as they come' },
        {
          fr: 'l’égale considération de chaque membre, petit ou grand',
          en: 'equal regard for each member, small or large',
        },
        { fr: 'la franchise entre nous', en: 'speaking frankly with one another' },
        { fr: 'la place donnée à la parole des personnes', en: 'room for what people say' },
      ],
    },
  ],
};

export const pledgesQuestion: Question = {
  id: 'pledges',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'À quoi chaque membre s’engage-t-il ?', en: 'What does each member commit to?' },
  hint: {
    fr: 'Les mêmes engagements pour tous, tenables par le plus petit. Dire aussi ce que le réseau ne fait pas évite les malentendus.',
    en: 'The same commitments for all, that the smallest can keep. Saying what the network does not do avoids misunderstandings.',
  },
  example: {
    fr: 'Venir aux rencontres, répondre aux autres ; le réseau ne décide pas à la place de ses membres.',
    en: 'Coming to meetings, answering the others; the network does not decide for its members.',
  },
  fields: [
    {
      kind: 'texts',
      name: 'common',
      max: 200,
      most: 12,
      label: { fr: 'Chaque membre s’engage à…', en: 'Each member commits to…' },
      gap: 'engagements communs',
      suggestions: [
        { fr: 'participer aux rencontres, ou se faire représenter', en: 'take part in meetings, or be represented' },
        { fr: 'répondre aux sollicitations des autres membres', en: 'answer the other members’ requests' },
        { fr: 'faire connaître le réseau à ses équipes', en: 'make the network known to its teams' },
        {
          fr: 'dire ce qu’il peut faire, et ce qu’il ne peut plus faire',
          en: 'say what it can do, and what it no longer can',
        },
      ],
    },
    {
      kind: 'texts',
      name: 'outside',
      max: 200,
      most: 8,
      optional: true,
      label: { fr: 'Le réseau ne fait pas…', en: 'The network does not…' },
      suggestions: [
        { fr: 'décider à la place de ses membres', en: 'decide for its members' },
        {
          fr: 'se substituer aux conventions passées entre certains d’entre eux',
          en: 'replace conventions between some of them',
        },
        { fr: 'tenir un fichier des personnes', en: 'keep a file of people' },
      ],
    },
  ],
};

export const groupsQuestion: Question = {
  id: 'groups',
  shows: 'answers',
  skippable: true,
  minutes: 2,
  label: { fr: 'Sur quoi travaillerez-vous en petits groupes ?', en: 'What will small groups work on?' },
  hint: {
    fr: 'Un groupe, un animateur, quelque chose de fini dans l’année. Aucune ligne : vous travaillez tous ensemble.',
    en: 'One group, one lead, something finished within the year. No line: you all work together.',
  },
  example: {
    fr: 'Accès aux soins dentaires ; un annuaire à jour pour le mois de juin.',
    en: 'Access to dental care; an up-to-date directory by June.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 10,
      optional: true,
      label: { fr: 'Groupes de travail', en: 'Working groups' },
      gap: 'groupes de travail',
      columns: [
        { kind: 'text', name: 'subject', max: 160, label: { fr: 'Sujet', en: 'Subject' }, gap: 'sujet du groupe' },
        { kind: 'party', name: 'lead', label: { fr: 'Qui l’anime ?', en: 'Who leads it?' }, gap: 'membre animateur' },
        {
          kind: 'text',
          name: 'deliverable',
          max: 200,
          label: { fr: 'Ce qui sera fait dans l’année', en: 'What will be done within the year' },
          gap: 'réalisation attendue dans l’année',
        },
      ],
    },
  ],
};

export const hostingQuestion: Question = {
  id: 'hosting',
  shows: 'answers',
  skippable: false,
  minutes: 1,
  label: { fr: 'Qui anime le réseau ?', en: 'Who runs the network?' },
  hint: {
    fr: 'Animer n’est pas commander : convoquer, noter, relancer, tenir la liste des membres. Ce temps se compte.',
    en: 'Running is not commanding: calling meetings, taking notes, chasing up, keeping the list. This time counts.',
  },
  example: {
    fr: 'Le Tilleul ; une coordinatrice, 7 heures par semaine.',
    en: 'Le Tilleul; one coordinator, 7 hours a week.',
  },
  fields: [
    { kind: 'party', name: 'lead', label: { fr: 'Organisation', en: 'Organisation' }, gap: 'organisation qui anime' },
    {
      kind: 'text',
      name: 'coordinator',
      max: 120,
      optional: true,
      label: { fr: 'Qui coordonne ? (fonction)', en: 'Who coordinates? (position)' },
      example: { fr: 'une coordinatrice', en: 'a coordinator' },
    },
    {
      kind: 'number',
      name: 'hours',
      min: 0,
      max: 2000,
      decimals: 1,
      optional: true,
      label: { fr: 'Heures', en: 'Hours' },
      gap: 'heures de coordination',
    },
    {
      kind: 'choice',
      name: 'rhythm',
      optional: true,
      label: { fr: 'Période', en: 'Period' },
      gap: 'période',
      options: rhythmOptions,
    },
  ],
};

export const collegesQuestion: Question = {
  id: 'colleges',
  shows: 'answers',
  skippable: true,
  minutes: 2,
  label: { fr: 'Les membres se répartissent-ils en collèges ?', en: 'Are members grouped in colleges?' },
  hint: {
    fr: 'Associations, santé, collectivités… Un collège sert à équilibrer les voix. Aucune ligne : tous les membres sont sur le même plan.',
    en: 'Associations, health, authorities… A college balances voices. No line: all members stand on the same footing.',
  },
  example: {
    fr: 'Associations : Le Tilleul. Santé : l’hôpital.',
    en: 'Associations: Le Tilleul. Health: the hospital.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: mostParties,
      optional: true,
      label: { fr: 'Collèges', en: 'Colleges' },
      gap: 'collèges',
      columns: [
        { kind: 'party', name: 'party', label: { fr: 'Quel membre ?', en: 'Which member?' }, gap: 'membre' },
        { kind: 'text', name: 'college', max: 80, label: { fr: 'Collège', en: 'College' }, gap: 'collège' },
      ],
    },
  ],
};

/** A steering committee is not left to choose: members only say who sits and how it decides. */
export const steeringQuestion: Question = {
  ...governanceQuestion,
  hint: {
    fr: 'Le comité de pilotage fixe les priorités. Chercher l’accord de tous d’abord, et savoir comment trancher quand il manque.',
    en: 'The steering committee sets priorities. Seek everybody’s agreement first, and know how to decide when it is missing.',
  },
  example: {
    fr: 'Deux représentants par collège, deux fois par an, par consensus puis à la majorité.',
    en: 'Two representatives per college, twice a year, by consensus then by majority.',
  },
  fields: governanceQuestion.fields
    .filter(({ name }) => name !== 'exists')
    .map(({ when: _when, ...field }) =>
      field.kind === 'choice' && field.name === 'rule'
        ? {
            ...field,
            options: [
              ...field.options,
              {
                value: 'consensus-then-majority',
                label: {
                  fr: 'par consensus, à défaut à la majorité',
                  en: 'by consensus, failing that by majority',
                },
                wording:
                  'par consensus ou, à défaut, à la majorité des membres, une organisation comptant pour une voix',
              },
            ],
          }
        : field,
    ),
};

export const joiningQuestion: Question = {
  id: 'joining',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Qui peut rejoindre le réseau ?', en: 'Who may join the network?' },
  hint: {
    fr: 'Toute organisation qui partage l’objet, d’ordinaire. Elle signe un bulletin ; les autres ne re-signent pas.',
    en: 'Any organisation that shares the purpose, usually. It signs a form; the others do not sign again.',
  },
  example: {
    fr: 'Agir dans le Val d’Aure auprès des personnes concernées.',
    en: 'Working in the Val d’Aure with the people concerned.',
  },
  fields: [
    {
      kind: 'text',
      name: 'condition',
      max: 240,
      optional: true,
      label: { fr: 'À quelle condition ?', en: 'On what condition?' },
      example: { fr: 'agir dans le Val d’Aure', en: 'working in the Val d’Aure' },
    },
  ],
};
