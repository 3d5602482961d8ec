import { type Question } from '../../template/convention-template';
import { amendedQuestion } from './amendment';

const gaps = new Map([
  ['number', 'numéro'],
  ['title', 'intitulé'],
  ['signedOn', 'date de signature'],
]);

/** AGR-06: asked once a framework was chosen, and the record fills it in. */
export const parentQuestion: Question = {
  ...amendedQuestion,
  skippable: true,
  late: true,
  // While one of them is typed again, the others keep the question on screen.
  when: { any: [...gaps.keys()].map((name) => ({ path: `parent.${name}`, present: true })) },
  label: { fr: 'Quelle convention-cadre appliquez-vous ?', en: 'Which framework convention do you apply?' },
  hint: {
    fr: 'Reprise de la convention-cadre : relisez, et corrigez si elle dit autre chose. Videz tout pour ne plus l’appliquer.',
    en: 'Taken from the framework: read it, and correct it if it says otherwise. Empty everything to apply it no longer.',
  },
  example: {
    fr: 'La convention-cadre 2026-003, signée le 12 janvier 2026.',
    en: 'Framework convention 2026-003, signed on 12 January 2026.',
  },
  fields: amendedQuestion.fields.map((field) => ({
    ...field,
    ...(field.name === 'number'
      ? { label: { fr: 'Numéro de la convention-cadre', en: 'Number of the framework' } }
      : {}),
    gap: `${gaps.get(field.name) ?? ''} de la convention-cadre`,
  })),
};
