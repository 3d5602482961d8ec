import { type Question } from '../../template/convention-template';

export const informationQuestion: Question = {
  id: 'information',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Devrez-vous parler de situations nominatives ?', en: 'Will you need to talk about named people?' },
  hint: {
    fr: 'Le plus simple est de n’échanger aucun nom : la personne parle elle-même, ou elle est présente. Sinon, la loi fixe qui peut dire quoi.',
    en: 'The simplest is to exchange no names: the person speaks, or is present. Otherwise the law sets who may say what.',
  },
  example: {
    fr: 'Non : l’infirmier rencontre la personne en notre présence, elle dit ce qu’elle veut.',
    en: 'No: the nurse meets the person with us, who says what they wish.',
  },
  fields: [
    {
      kind: 'choice',
      name: 'mode',
      label: { fr: 'Entre les deux côtés', en: 'Between the two sides' },
      gap: 'règle d’échange d’informations',
      options: [
        { value: 'none', label: { fr: 'aucun nom, seulement des nombres', en: 'no names, only numbers' } },
        {
          value: 'identified',
          label: {
            fr: 'un échange entre professionnels identifiés',
            en: 'an exchange between identified professionals',
          },
        },
        {
          value: 'team',
          label: {
            fr: 'une équipe de soins commune (CSP, art. L. 1110-12)',
            en: 'a joint care team (French public health code, L. 1110-12)',
          },
        },
      ],
    },
  ],
};

export const informationFlowsQuestion: Question = {
  id: 'informationFlows',
  shows: 'answers',
  skippable: false,
  // Where nothing may be passed on (18a, 18d), there is no table to fill in.
  when: { path: 'information.variant', is: ['b', 'c', 'e'] },
  minutes: 4,
  label: { fr: 'Qui peut dire quoi, à qui, et pourquoi ?', en: 'Who may say what, to whom, and why?' },
  hint: {
    fr: 'Une ligne par sorte d’information. Ce qui n’est pas dans le tableau ne se dit pas.',
    en: 'One line per kind of information. What is not in the table is not said.',
  },
  example: {
    fr: 'Date et lieu du rendez-vous ; de l’infirmier au travailleur social ; pour l’accompagner ; de vive voix, devant la personne.',
    en: 'Date and place of the appointment; from the nurse to the social worker; to go along; in person, in front of the person.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 15,
      label: { fr: 'Informations', en: 'Information' },
      gap: 'informations échangées',
      columns: [
        {
          kind: 'text',
          name: 'category',
          max: 160,
          style: 'name',
          label: { fr: 'Information', en: 'Information' },
          gap: 'information',
        },
        {
          kind: 'text',
          name: 'sender',
          max: 120,
          style: 'name',
          label: { fr: 'Qui la donne (métier)', en: 'Who gives it (profession)' },
          gap: 'émetteur',
        },
        {
          kind: 'text',
          name: 'recipient',
          max: 120,
          style: 'name',
          label: { fr: 'À qui (métier)', en: 'To whom (profession)' },
          gap: 'destinataire',
        },
        {
          kind: 'text',
          name: 'purpose',
          max: 200,
          style: 'name',
          label: { fr: 'À quoi cela sert à la personne', en: 'What it is for, for the person' },
          gap: 'utilité pour la personne',
        },
        {
          kind: 'text',
          name: 'ground',
          max: 160,
          style: 'name',
          label: { fr: 'Fondement', en: 'Legal ground' },
          gap: 'fondement',
          suggestions: [
            { fr: 'CSP, art. L. 1110-4 II', en: 'CSP, art. L. 1110-4 II' },
            { fr: 'CSP, art. L. 1110-12', en: 'CSP, art. L. 1110-12' },
          ],
        },
        {
          kind: 'text',
          name: 'channel',
          max: 160,
          style: 'name',
          label: { fr: 'Par quel moyen', en: 'By what means' },
          gap: 'moyen',
          suggestions: [
            { fr: 'De vive voix, en présence de la personne', en: 'In person, with the person present' },
            { fr: 'Messagerie sécurisée de santé', en: 'Secure health mail' },
          ],
        },
        {
          kind: 'text',
          name: 'informed',
          max: 160,
          style: 'name',
          label: { fr: 'Comment la personne est prévenue', en: 'How the person is told' },
          gap: 'information de la personne',
        },
        {
          kind: 'text',
          name: 'agreement',
          max: 160,
          style: 'name',
          label: { fr: 'Comment son accord ou son refus est gardé', en: 'How agreement or refusal is kept' },
          gap: 'trace de l’accord',
        },
        {
          kind: 'text',
          name: 'retention',
          max: 160,
          style: 'name',
          label: { fr: 'Combien de temps chacun la garde', en: 'How long each side keeps it' },
          gap: 'durée de conservation',
        },
      ],
    },
  ],
};

const joint = { field: 'role', is: ['joint', 'processor'] } as const;

export const filesQuestion: Question = {
  id: 'files',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Tiendrez-vous un fichier ensemble ?', en: 'Will you keep a file together?' },
  hint: {
    fr: 'Le plus souvent, non : chacun garde ses propres dossiers et en répond seul.',
    en: 'Most often not: each keeps its own records and answers for them alone.',
  },
  example: { fr: 'Chacun garde ses propres dossiers.', en: 'Each keeps its own records.' },
  fields: [
    {
      kind: 'choice',
      name: 'role',
      label: { fr: 'Fichiers', en: 'Files' },
      gap: 'responsabilité des traitements',
      options: [
        { value: 'separate', label: { fr: 'chacun les siens', en: 'each its own' } },
        {
          value: 'joint',
          label: { fr: 'un fichier décidé ensemble (RGPD, art. 26)', en: 'a file decided together (GDPR, art. 26)' },
        },
        {
          value: 'processor',
          label: {
            fr: 'l’un traite des données pour l’autre (RGPD, art. 28)',
            en: 'one handles data for the other (GDPR, art. 28)',
          },
        },
      ],
    },
    {
      kind: 'party',
      name: 'processor',
      when: { field: 'role', is: ['processor'] },
      label: { fr: 'Qui traite pour l’autre ?', en: 'Who handles data for the other?' },
      gap: 'sous-traitant',
    },
    {
      kind: 'text',
      name: 'purpose',
      max: 300,
      style: 'name',
      when: joint,
      label: { fr: 'À quoi sert ce fichier ?', en: 'What is the file for?' },
      gap: 'finalité',
    },
    {
      kind: 'text',
      name: 'content',
      max: 300,
      style: 'name',
      when: joint,
      label: { fr: 'Que contient-il ?', en: 'What does it hold?' },
      gap: 'données',
    },
    {
      kind: 'text',
      name: 'retention',
      max: 160,
      style: 'name',
      when: joint,
      label: { fr: 'Combien de temps ?', en: 'For how long?' },
      gap: 'durée de conservation',
    },
    {
      kind: 'text',
      name: 'security',
      max: 300,
      style: 'name',
      when: joint,
      label: { fr: 'Comment est-il protégé ?', en: 'How is it protected?' },
      gap: 'mesures de sécurité',
    },
    {
      kind: 'text',
      name: 'contact',
      max: 160,
      style: 'name',
      when: joint,
      label: { fr: 'À qui s’adresser ?', en: 'Whom to contact?' },
      gap: 'point de contact',
    },
  ],
};

export const slipQuestion: Question = {
  id: 'slip',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: { fr: 'Utiliserez-vous une fiche-navette ?', en: 'Will you use a referral slip?' },
  hint: {
    fr: 'Une feuille remplie avec la personne, qu’elle remet elle-même. Entente imprime le modèle vierge et n’en garde aucune.',
    en: 'A sheet filled in with the person, who hands it over. Entente prints the blank model and keeps none.',
  },
  example: { fr: 'Oui, retour sous 10 jours.', en: 'Yes, answer within 10 days.' },
  fields: [
    {
      kind: 'flag',
      name: 'used',
      label: { fr: 'Nous utiliserons une fiche-navette', en: 'We will use a referral slip' },
      gap: 'fiche-navette',
    },
    {
      kind: 'number',
      name: 'returnDays',
      min: 1,
      max: 90,
      when: { field: 'used', is: [true] },
      label: { fr: 'Réponse sous', en: 'Answer within' },
      unit: { fr: 'jours', en: 'days' },
      gap: 'délai de retour',
    },
  ],
};

export const voiceQuestion: Question = {
  id: 'voice',
  shows: 'answers',
  skippable: false,
  minutes: 1,
  label: {
    fr: 'Comment les personnes seront-elles informées et entendues ?',
    en: 'How will people be informed and heard?',
  },
  hint: {
    fr: 'Une feuille simple est jointe à la convention (annexe I). Dites comment elle est donnée.',
    en: 'A plain sheet comes with the convention (annex I). Say how it is handed over.',
  },
  example: {
    fr: 'La feuille est lue avec la personne ; un temps d’échange chaque automne.',
    en: 'The sheet is read with the person; a discussion every autumn.',
  },
  fields: [
    {
      kind: 'text',
      name: 'informed',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Comment elles sont informées', en: 'How they are informed' },
      gap: 'manière d’informer les personnes',
    },
    {
      kind: 'text',
      name: 'heard',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Comment leur avis est recueilli', en: 'How their opinion is gathered' },
      gap: 'manière de recueillir leur avis',
    },
  ],
};

export const emergenciesQuestion: Question = {
  id: 'emergencies',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: {
    fr: 'Que se passe-t-il en urgence, à l’hôpital, à la sortie ?',
    en: 'What happens in an emergency, in hospital, at discharge?',
  },
  hint: { fr: 'La sortie se prépare avant la sortie.', en: 'Discharge is prepared before discharge.' },
  example: {
    fr: 'Prévenir au moins 5 jours avant la sortie, quand c’est possible.',
    en: 'At least 5 days’ notice before discharge, when possible.',
  },
  fields: [
    {
      kind: 'flag',
      name: 'covered',
      label: {
        fr: 'La convention prévoit les hospitalisations et les sorties',
        en: 'The convention covers hospital stays and discharge',
      },
      gap: 'hospitalisations et sorties',
    },
    {
      kind: 'number',
      name: 'dischargeDays',
      min: 1,
      max: 60,
      when: { field: 'covered', is: [true] },
      label: { fr: 'Prévenir avant la sortie', en: 'Notice before discharge' },
      unit: { fr: 'jours', en: 'days' },
      gap: 'délai de prévenance avant la sortie',
    },
  ],
};
