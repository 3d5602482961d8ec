import { type Question } from '../../template/convention-template';

export const implementingQuestion: Question = {
  id: 'implementing',
  shows: 'answers',
  skippable: true,
  minutes: 1,
  label: {
    fr: 'Qu’écrirez-vous à part, dans une convention d’application ?',
    en: 'What will you write separately, in an implementing convention?',
  },
  hint: {
    fr: 'La convention-cadre pose les règles. Une présence sur place, un prêt de locaux, un parcours avec ses délais se décrivent à part, et changent sans la rouvrir.',
    en: 'The framework sets the rules. A presence on site, a loan of premises, a pathway with its delays are described apart, and change without reopening it.',
  },
  example: {
    fr: 'La permanence infirmière du jeudi ; le prêt de la salle de consultation.',
    en: 'The Thursday nurse’s session; the loan of the consulting room.',
  },
  fields: [
    {
      kind: 'texts',
      name: 'subjects',
      max: 200,
      most: 12,
      optional: true,
      label: { fr: 'Sujets d’une convention d’application', en: 'Subjects of an implementing convention' },
      gap: 'sujets renvoyés à une convention d’application',
      suggestions: [
        { fr: 'une permanence ou des maraudes communes', en: 'an on-site session or joint rounds' },
        { fr: 'une mise à disposition de locaux ou de personnel', en: 'a loan of premises or staff' },
        { fr: 'un parcours d’orientation avec ses délais', en: 'a referral pathway with its delays' },
        { fr: 'l’échange d’informations nominatives', en: 'the exchange of information about named people' },
      ],
    },
  ],
};
