import { type Question } from '../../template/convention-template';

export const entryQuestion: Question = {
  id: 'entry',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Par où entre-t-on, et pour qui est-ce ?', en: 'Where does one come in, and who is it for?' },
  hint: {
    fr: 'Un seul point d’entrée, connu de tous. Dire aussi qui ne relève pas de ce parcours évite des refus blessants.',
    en: 'One entry point, known to all. Saying who this pathway is not for spares people a hurtful refusal.',
  },
  example: {
    fr: 'Le secrétariat du centre, par téléphone, les lundis et jeudis matin.',
    en: 'The centre’s reception, by phone, on Monday and Thursday mornings.',
  },
  fields: [
    {
      kind: 'text',
      name: 'how',
      max: 240,
      lines: 2,
      label: { fr: 'Les demandes s’adressent à…', en: 'Requests go to…' },
      example: { fr: 'secrétariat du centre, par téléphone', en: 'the centre’s reception, by phone' },
      gap: 'point d’entrée',
    },
    {
      kind: 'text',
      name: 'when',
      max: 160,
      optional: true,
      label: { fr: 'À quels moments ?', en: 'At what times?' },
      gap: 'horaires du point d’entrée',
    },
    {
      kind: 'texts',
      name: 'criteria',
      max: 200,
      most: 8,
      style: 'title',
      label: { fr: 'Pour les personnes qui…', en: 'For people who…' },
      gap: 'critères d’orientation',
      suggestions: [
        { fr: 'souhaitent cette rencontre', en: 'wish for this meeting' },
        { fr: 'n’ont pas de médecin qui les suit', en: 'have no doctor following them' },
        { fr: 'sont accueillies par l’une des équipes', en: 'are received by one of the teams' },
      ],
    },
    {
      kind: 'texts',
      name: 'exclusions',
      max: 200,
      most: 8,
      optional: true,
      label: { fr: 'Ne relèvent pas de ce parcours…', en: 'This pathway is not for…' },
      gap: 'situations qui n’en relèvent pas',
      suggestions: [
        { fr: 'les urgences vitales', en: 'life-threatening emergencies' },
        { fr: 'les personnes déjà suivies ailleurs', en: 'people already followed elsewhere' },
      ],
    },
  ],
};

export const pathwayQuestion: Question = {
  id: 'pathway',
  shows: 'answers',
  skippable: false,
  minutes: 3,
  label: { fr: 'Quelles sont les étapes, et sous quel délai ?', en: 'What are the steps, and how fast?' },
  hint: {
    fr: 'De la demande à la première rencontre. Un délai tenu vaut mieux qu’un délai court.',
    en: 'From the request to the first meeting. A delay that is kept is better than a short one.',
  },
  example: {
    fr: 'Réponse à la demande : le centre, sous 5 jours. Premier rendez-vous : le centre, sous 21 jours.',
    en: 'Answer to the request: the centre, within 5 days. First appointment: the centre, within 21 days.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 10,
      label: { fr: 'Étapes', en: 'Steps' },
      gap: 'étapes du parcours',
      columns: [
        { kind: 'text', name: 'step', max: 160, style: 'name', label: { fr: 'Étape', en: 'Step' }, gap: 'étape' },
        {
          kind: 'party',
          name: 'by',
          both: true,
          label: { fr: 'Qui s’en charge ?', en: 'Who does it?' },
          gap: 'partie',
        },
        {
          kind: 'number',
          name: 'withinDays',
          min: 1,
          max: 365,
          label: { fr: 'Au plus tard sous', en: 'At the latest within' },
          unit: { fr: 'jours', en: 'days' },
          gap: 'délai',
        },
      ],
      suggestions: [
        {
          label: { fr: 'Préparer la demande', en: 'Preparing the request' },
          row: { step: 'Préparer la demande avec la personne', by: 'host' },
        },
        {
          label: { fr: 'Répondre à la demande', en: 'Answering the request' },
          row: { step: 'Répondre à la demande', by: 'partner' },
        },
        {
          label: { fr: 'Premier rendez-vous', en: 'First appointment' },
          row: { step: 'Premier rendez-vous', by: 'partner' },
        },
      ],
    },
  ],
};

export const firstVisitQuestion: Question = {
  id: 'firstVisit',
  shows: 'answers',
  skippable: false,
  minutes: 2,
  label: { fr: 'Comment se passe la première rencontre ?', en: 'How does the first meeting go?' },
  hint: {
    fr: 'Un rendez-vous manqué n’est pas un refus : dire d’avance ce qui se passe alors.',
    en: 'A missed appointment is not a refusal: say beforehand what happens then.',
  },
  example: {
    fr: 'Un travailleur social y va avec la personne ; en cas d’absence, un nouveau rendez-vous est proposé sous 15 jours.',
    en: 'A social worker goes along; if the person does not come, another appointment is offered within 15 days.',
  },
  fields: [
    {
      kind: 'party',
      name: 'accompaniedBy',
      both: true,
      label: { fr: 'Qui accompagne la personne ?', en: 'Who goes along with the person?' },
      gap: 'partie qui accompagne',
    },
    {
      kind: 'text',
      name: 'ifMissed',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Si la personne ne vient pas', en: 'If the person does not come' },
      gap: 'conduite à tenir en cas d’absence',
    },
    {
      kind: 'text',
      name: 'back',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: {
        fr: 'Comment les nouvelles reviennent, avec son accord',
        en: 'How news comes back, with their agreement',
      },
      gap: 'retour d’information',
    },
  ],
};

export const planBQuestion: Question = {
  id: 'planB',
  shows: 'answers',
  skippable: false,
  minutes: 1,
  label: { fr: 'Et quand la réponse est non ?', en: 'And when the answer is no?' },
  hint: {
    fr: 'Personne ne repart sans une autre piste. Les demandes sans suite se comptent, par motif, jamais par nom.',
    en: 'Nobody leaves without another lead. Requests that lead nowhere are counted, by reason, never by name.',
  },
  example: {
    fr: 'Le centre indique une autre adresse et en prévient le référent.',
    en: 'The centre suggests another address and tells the lead.',
  },
  fields: [
    {
      kind: 'text',
      name: 'text',
      max: 300,
      lines: 2,
      style: 'sentences',
      label: { fr: 'Ce qui est proposé alors', en: 'What is offered then' },
      gap: 'autre piste proposée',
    },
    {
      kind: 'party',
      name: 'countedBy',
      both: true,
      label: { fr: 'Qui compte les demandes sans suite ?', en: 'Who counts the requests that lead nowhere?' },
      gap: 'partie qui compte les demandes sans suite',
    },
  ],
};
