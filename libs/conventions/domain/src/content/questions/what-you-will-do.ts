import { type Question } from '../../template/convention-template';
import { othersField } from './others-field';

export const limitsQuestion: Question = {
  id: 'limits',
  shows: 'answers',
  skippable: true,
  minutes: 2,
  label: {
    fr: 'À quoi sert cette présence, et où s’arrête-t-elle ?',
    en: 'What is this presence for, and where does it stop?',
  },
  hint: {
    fr: 'Dire ce que l’équipe ne fait pas évite la plupart des malentendus.',
    en: 'Saying what the team does not do prevents most misunderstandings.',
  },
  example: {
    fr: 'Faire connaissance et proposer un premier avis. Ce n’est ni un service d’urgence, ni un suivi régulier.',
    en: 'Getting to know people and offering a first opinion. It is neither an emergency service nor regular treatment.',
  },
  fields: [
    {
      kind: 'text',
      name: 'purpose',
      max: 500,
      lines: 3,
      label: { fr: 'Cette présence sert à…', en: 'This presence serves to…' },
      gap: 'but de la présence',
    },
    {
      kind: 'texts',
      name: 'limits',
      max: 200,
      most: 8,
      label: { fr: 'Elle ne comprend pas…', en: 'It does not include…' },
      gap: 'limites de la présence',
      suggestions: [
        { fr: 'les situations d’urgence vitale', en: 'life-threatening emergencies' },
        { fr: 'le suivi régulier d’une personne', en: 'regular treatment of a person' },
        { fr: 'la recherche d’un hébergement', en: 'finding accommodation' },
        {
          fr: 'une intervention à la demande d’un tiers contre le souhait de la personne',
          en: 'acting at a third party’s request against the person’s wish',
        },
      ],
    },
  ],
};

export const actionsQuestion: Question = {
  id: 'actions',
  shows: 'answers',
  skippable: false,
  minutes: 4,
  label: { fr: 'Que ferez-vous concrètement ?', en: 'What exactly will you do?' },
  hint: {
    fr: 'Une ligne par action, avec ce qui suit : une rencontre sans suite déçoit plus qu’elle n’aide.',
    en: 'One line per action, with what comes next: a meeting without follow-up disappoints more than it helps.',
  },
  example: {
    fr: 'Maraude santé : un travailleur social et un infirmier vont ensemble à la rencontre des personnes, chaque semaine.',
    en: 'Health round: a social worker and a nurse go together to meet people, every week.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 8,
      label: { fr: 'Actions', en: 'Actions' },
      gap: 'actions',
      columns: [
        {
          kind: 'text',
          name: 'title',
          max: 120,
          style: 'name',
          label: { fr: 'Action', en: 'Action' },
          gap: 'nom de l’action',
        },
        {
          kind: 'text',
          name: 'description',
          max: 600,
          lines: 3,
          label: { fr: 'En quoi consiste-t-elle ?', en: 'What does it consist of?' },
          gap: 'description de l’action',
        },
        {
          kind: 'party',
          name: 'responsible',
          label: { fr: 'Qui en est responsable ?', en: 'Who is responsible?' },
          gap: 'partie responsable',
        },
        {
          kind: 'text',
          name: 'otherContribution',
          max: 240,
          label: { fr: 'Ce que fait l’autre partie', en: 'What the other side does' },
          gap: 'contribution de l’autre Partie',
        },
        { kind: 'text', name: 'rhythm', max: 120, label: { fr: 'À quel rythme ?', en: 'How often?' }, gap: 'rythme' },
        { kind: 'text', name: 'place', max: 160, style: 'name', label: { fr: 'Où ?', en: 'Where?' }, gap: 'lieu' },
        {
          kind: 'text',
          name: 'relay',
          max: 300,
          label: { fr: 'Et après, quelle suite ?', en: 'And then, what comes next?' },
          gap: 'suite donnée après l’action',
        },
      ],
      suggestions: [
        { label: { fr: 'Maraude commune', en: 'Joint round' }, row: { title: 'Maraude commune' } },
        { label: { fr: 'Permanence sur place', en: 'On-site session' }, row: { title: 'Permanence sur place' } },
        { label: { fr: 'Avis aux équipes', en: 'Advice to teams' }, row: { title: 'Avis aux équipes' } },
      ],
    },
  ],
};

export const placesQuestion: Question = {
  id: 'places',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Où cela se passe-t-il ?', en: 'Where does it happen?' },
  hint: {
    fr: 'Les territoires couverts, puis les lieux. Un campement se désigne par le secteur, jamais par qui y vit.',
    en: 'The areas covered, then the places. A camp is named by its sector, never by who lives there.',
  },
  example: {
    fr: 'Le Val d’Aure ; accueil de jour, 12, rue des Tanneurs.',
    en: 'Val d’Aure; day centre, 12 rue des Tanneurs.',
  },
  fields: [
    {
      kind: 'texts',
      name: 'territories',
      max: 120,
      most: 12,
      style: 'name',
      label: { fr: 'Territoires', en: 'Areas' },
      gap: 'territoires',
    },
    {
      kind: 'rows',
      name: 'lines',
      most: 12,
      label: { fr: 'Lieux', en: 'Places' },
      gap: 'lieux des actions',
      columns: [
        { kind: 'text', name: 'name', max: 160, label: { fr: 'Lieu', en: 'Place' }, gap: 'lieu' },
        {
          kind: 'text',
          name: 'address',
          max: 240,
          style: 'name',
          optional: true,
          label: { fr: 'Adresse ou secteur', en: 'Address or sector' },
        },
      ],
    },
  ],
};

const days = [
  ['monday', 'lundi', 'Monday'],
  ['tuesday', 'mardi', 'Tuesday'],
  ['wednesday', 'mercredi', 'Wednesday'],
  ['thursday', 'jeudi', 'Thursday'],
  ['friday', 'vendredi', 'Friday'],
  ['saturday', 'samedi', 'Saturday'],
  ['sunday', 'dimanche', 'Sunday'],
] as const;

export const scheduleQuestion: Question = {
  id: 'schedule',
  shows: 'answers',
  skippable: true,
  minutes: 2,
  label: { fr: 'Quels jours, à quelle heure, à quel rythme ?', en: 'Which days, at what time, how often?' },
  hint: {
    fr: 'Un rendez-vous régulier se retient. Dites aussi quelle part des maraudes est consacrée à la santé.',
    en: 'A regular time is remembered. Say also what share of the rounds is devoted to health.',
  },
  example: {
    fr: 'Le jeudi, de 14 h à 17 h, chaque semaine ; une maraude sur cinq.',
    en: 'Thursdays, 2 to 5 pm, every week; one round in five.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 14,
      label: { fr: 'Créneaux', en: 'Slots' },
      gap: 'jours et horaires',
      columns: [
        {
          kind: 'choice',
          name: 'day',
          label: { fr: 'Jour', en: 'Day' },
          gap: 'jour',
          options: days.map(([value, fr, en]) => ({ value, label: { fr, en } })),
        },
        { kind: 'time', name: 'from', label: { fr: 'De', en: 'From' }, gap: 'heure de début' },
        { kind: 'time', name: 'to', label: { fr: 'À', en: 'To' }, gap: 'heure de fin' },
        {
          kind: 'text',
          name: 'frequency',
          max: 80,
          label: { fr: 'Rythme', en: 'Rhythm' },
          gap: 'rythme',
          suggestions: [
            { fr: 'chaque semaine', en: 'every week' },
            { fr: 'une semaine sur deux', en: 'every other week' },
            { fr: 'une fois par mois', en: 'once a month' },
          ],
        },
        {
          kind: 'text',
          name: 'place',
          max: 160,
          style: 'name',
          optional: true,
          label: { fr: 'Lieu ou tournée', en: 'Place or round' },
        },
      ],
    },
    {
      kind: 'number',
      name: 'healthRounds',
      min: 1,
      max: 100,
      optional: true,
      label: { fr: 'Maraudes communes', en: 'Joint rounds' },
      hint: { fr: 'Combien…', en: 'How many…' },
    },
    {
      kind: 'number',
      name: 'totalRounds',
      min: 1,
      max: 100,
      optional: true,
      label: { fr: '… sur combien de maraudes ?', en: '… out of how many rounds?' },
    },
  ],
};

export const pairQuestion: Question = {
  id: 'pair',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Qui sort, au minimum ?', en: 'Who goes out, at the very least?' },
  hint: {
    fr: 'Le plus souvent un travailleur social et un soignant : chacun voit ce que l’autre ne voit pas.',
    en: 'Most often a social worker and a health worker: each sees what the other does not.',
  },
  example: { fr: 'Un travailleur social et un infirmier.', en: 'A social worker and a nurse.' },
  fields: [
    {
      kind: 'text',
      name: 'host',
      max: 120,
      label: { fr: 'De notre côté', en: 'On our side' },
      example: { fr: 'un travailleur social', en: 'a social worker' },
      gap: 'membre du binôme',
    },
    {
      kind: 'text',
      name: 'partner',
      max: 120,
      label: { fr: 'Côté partenaire', en: 'On the partner’s side' },
      example: { fr: 'un infirmier', en: 'a nurse' },
      gap: 'membre du binôme',
    },
    othersField({
      label: { fr: 'Du côté de chaque autre partie', en: 'On the side of each other party' },
      each: { fr: 'Qui, au minimum ?', en: 'Who, at the very least?' },
      gap: 'membre de l’équipe',
      max: 120,
    }),
    {
      kind: 'choice',
      name: 'ifIncomplete',
      label: { fr: 'Si le binôme n’est pas complet', en: 'If the pair is incomplete' },
      gap: 'conduite à tenir si le binôme est incomplet',
      options: [
        { value: 'postpone', label: { fr: 'la sortie est reportée', en: 'the outing is postponed' } },
        {
          value: 'host-alone',
          label: { fr: 'nous sortons, sans intervention de soin', en: 'we go out, without care' },
          wording: 'la sortie peut avoir lieu, sans intervention de soin',
        },
        {
          value: 'agree',
          label: { fr: 'les référents décident ensemble', en: 'the leads decide together' },
          wording: 'les référents décident ensemble de la conduite à tenir',
        },
      ],
    },
  ],
};

export const announcementQuestion: Question = {
  id: 'announcement',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Qui annonce la visite, et comment ?', en: 'Who announces the visit, and how?' },
  hint: {
    fr: 'Personne n’aime voir arriver des inconnus chez soi, même quand chez soi est une tente.',
    en: 'Nobody likes strangers turning up at home, even when home is a tent.',
  },
  example: {
    fr: 'Le Tilleul, de vive voix lors de la maraude précédente.',
    en: 'Le Tilleul, in person during the previous round.',
  },
  fields: [
    {
      kind: 'party',
      name: 'by',
      both: true,
      label: { fr: 'Qui l’annonce ?', en: 'Who announces it?' },
      gap: 'partie qui annonce la visite',
    },
    {
      kind: 'text',
      name: 'how',
      max: 240,
      lines: 2,
      label: { fr: 'Comment et quand ?', en: 'How and when?' },
      gap: 'manière d’annoncer la visite',
    },
  ],
};

export const refusalQuestion: Question = {
  id: 'refusal',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Comment une personne dit-elle non ?', en: 'How does a person say no?' },
  hint: {
    fr: 'Dire non doit être facile, sans explication et sans conséquence.',
    en: 'Saying no must be easy, without explanation and without consequence.',
  },
  example: {
    fr: 'Un mot ou un geste suffit ; le binôme s’éloigne et repasse seulement si la personne le souhaite.',
    en: 'A word or a sign is enough; the pair moves away and comes back only if the person wishes.',
  },
  fields: [
    {
      kind: 'text',
      name: 'text',
      max: 400,
      lines: 3,
      style: 'sentences',
      label: { fr: 'Comment refuser', en: 'How to refuse' },
      gap: 'manière de refuser',
    },
  ],
};

export const roomQuestion: Question = {
  id: 'room',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Où peut-on parler à l’abri des oreilles ?', en: 'Where can people talk in private?' },
  hint: {
    fr: 'Un lieu fermé quand il y en a un, sinon une façon de faire.',
    en: 'A closed room when there is one, otherwise a way of doing it.',
  },
  example: {
    fr: 'Le petit bureau de l’accueil de jour ; dehors, à l’écart du groupe.',
    en: 'The small office of the day centre; outdoors, away from the group.',
  },
  fields: [
    {
      kind: 'text',
      name: 'place',
      max: 200,
      label: { fr: 'Le lieu', en: 'The place' },
      gap: 'lieu d’entretien confidentiel',
    },
    {
      kind: 'text',
      name: 'otherwise',
      max: 200,
      optional: true,
      label: { fr: 'Quand il n’y a pas de lieu fermé', en: 'When there is no closed room' },
    },
  ],
};

export const relayQuestion: Question = {
  id: 'relay',
  shows: 'answers',
  skippable: false,
  minutes: 1,
  label: { fr: 'Que se passe-t-il après le premier contact ?', en: 'What happens after the first contact?' },
  hint: {
    fr: 'Le relais est ce qui fait d’une rencontre un début.',
    en: 'The relay is what makes a meeting a beginning.',
  },
  example: {
    fr: 'L’équipe mobile propose un rendez-vous sous 9 jours ; un travailleur social accompagne si la personne le veut.',
    en: 'The mobile team offers an appointment within 9 days; a social worker goes along if the person wishes.',
  },
  fields: [
    {
      kind: 'party',
      name: 'by',
      both: true,
      label: { fr: 'Qui assure la suite ?', en: 'Who follows up?' },
      gap: 'partie qui assure la suite',
    },
    {
      kind: 'number',
      name: 'withinDays',
      min: 1,
      max: 180,
      label: { fr: 'Sous combien de jours ?', en: 'Within how many days?' },
      unit: { fr: 'jours', en: 'days' },
      gap: 'délai du relais',
    },
    {
      kind: 'text',
      name: 'how',
      max: 400,
      lines: 3,
      style: 'sentences',
      label: { fr: 'De quelle manière ?', en: 'In what way?' },
      gap: 'forme du relais',
    },
  ],
};

export const reinforcementQuestion: Question = {
  id: 'reinforcement',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Y a-t-il des périodes de renfort ?', en: 'Are there periods of reinforcement?' },
  hint: {
    fr: 'Grand froid, canicule, vacances. Aucune ligne : le rythme ne change pas.',
    en: 'Cold spell, heat wave, holidays. No line: the rhythm stays the same.',
  },
  example: {
    fr: 'Du 1er décembre au 31 mars : une maraude de plus par semaine.',
    en: 'From 1 December to 31 March: one more round a week.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 6,
      optional: true,
      label: { fr: 'Périodes', en: 'Periods' },
      columns: [
        { kind: 'text', name: 'period', max: 120, label: { fr: 'Quand', en: 'When' }, gap: 'période' },
        { kind: 'text', name: 'change', max: 200, label: { fr: 'Ce qui change', en: 'What changes' }, gap: 'renfort' },
      ],
    },
  ],
};

export const safetyQuestion: Question = {
  id: 'safety',
  shows: 'answers',
  skippable: true,
  minutes: 2,
  label: { fr: 'Quelles règles de sécurité ?', en: 'Which safety rules?' },
  hint: {
    fr: 'Celles que tout le monde connaît par cœur : à deux, joignables, et libres de repartir.',
    en: 'Those everybody knows by heart: in twos, reachable, and free to leave.',
  },
  example: {
    fr: 'Jamais seul ; téléphone chargé ; l’un des deux décide de partir, l’autre suit.',
    en: 'Never alone; phone charged; when one decides to leave, the other follows.',
  },
  fields: [
    { kind: 'rich', name: 'rules', label: { fr: 'Règles de sécurité', en: 'Safety rules' }, gap: 'règles de sécurité' },
  ],
};

export const absenceQuestion: Question = {
  id: 'absence',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Et si le professionnel est absent ?', en: 'What if the professional is away?' },
  hint: {
    fr: 'Des personnes attendent : mieux vaut le savoir la veille.',
    en: 'People are waiting: better to know the day before.',
  },
  example: {
    fr: 'Prévenir 24 heures avant ; la séance est reportée ; Le Tilleul l’affiche.',
    en: 'Give 24 hours’ notice; the session is postponed; Le Tilleul puts up a notice.',
  },
  fields: [
    {
      kind: 'number',
      name: 'noticeHours',
      min: 1,
      max: 720,
      label: { fr: 'Prévenir combien d’heures avant ?', en: 'How many hours’ notice?' },
      unit: { fr: 'heures', en: 'hours' },
      gap: 'délai de prévenance',
    },
    {
      kind: 'choice',
      name: 'then',
      label: { fr: 'Que devient la séance ?', en: 'What becomes of the session?' },
      gap: 'conduite à tenir en cas d’absence',
      options: [
        {
          value: 'replace',
          label: { fr: 'un collègue remplace', en: 'a colleague stands in' },
          wording: 'un collègue remplace le professionnel attendu',
        },
        { value: 'postpone', label: { fr: 'la séance est reportée', en: 'the session is postponed' } },
        {
          value: 'host-alone',
          label: { fr: 'elle a lieu, sans intervention de soin', en: 'it takes place, without care' },
          wording: 'la séance a lieu, sans intervention de soin',
        },
      ],
    },
    {
      kind: 'text',
      name: 'informs',
      max: 200,
      style: 'sentences',
      optional: true,
      label: { fr: 'Comment les personnes sont-elles prévenues ?', en: 'How are people told?' },
    },
  ],
};

const roleColumns = [
  ['situation', 'Situation', 'Situation', 'situation'],
  ['welcomes', 'Qui accueille', 'Who welcomes', 'qui accueille'],
  ['assesses', 'Qui évalue', 'Who assesses', 'qui évalue'],
  ['acts', 'Qui agit', 'Who acts', 'qui agit'],
  ['informs', 'Qui informe', 'Who informs', 'qui informe'],
  ['follows', 'Qui assure la suite', 'Who follows up', 'qui assure la suite'],
] as const;

export const rolesQuestion: Question = {
  id: 'roles',
  shows: 'answers',
  skippable: true,
  minutes: 3,
  label: { fr: 'Qui fait quoi, du premier contact à la suite ?', en: 'Who does what, from first contact onwards?' },
  hint: { fr: 'Par type de situation, jamais par personne.', en: 'By kind of situation, never by person.' },
  example: {
    fr: 'Premier contact : accueille, l’équipe de maraude ; évalue, l’infirmier ; suite, l’équipe mobile.',
    en: 'First contact: welcomed by the outreach team; assessed by the nurse; followed up by the mobile team.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 12,
      label: { fr: 'Situations', en: 'Situations' },
      gap: 'répartition des rôles',
      columns: roleColumns.map(([name, fr, en, gap]) => ({
        kind: 'text' as const,
        name,
        max: 120,
        style: 'name' as const,
        label: { fr, en },
        gap,
      })),
      suggestions: [
        { label: { fr: 'Premier contact', en: 'First contact' }, row: { situation: 'Premier contact' } },
        { label: { fr: 'Demande de soins', en: 'Request for care' }, row: { situation: 'Demande de soins' } },
        {
          label: { fr: 'Crise sans urgence vitale', en: 'Crisis, not life-threatening' },
          row: { situation: 'Crise sans urgence vitale' },
        },
        {
          label: { fr: 'Sortie d’hospitalisation', en: 'Discharge from hospital' },
          row: { situation: 'Sortie d’hospitalisation' },
        },
      ],
    },
  ],
};
