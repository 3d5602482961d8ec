import { articleChanges } from '../../answers/answer-lines';
import { type Question } from '../../template/convention-template';
import { type Option } from '../../template/field';

const changeLabels: Readonly<Record<(typeof articleChanges)[number], Option['label']>> = {
  replace: { fr: 'remplacé', en: 'replaced' },
  add: { fr: 'ajouté', en: 'added' },
  remove: { fr: 'supprimé', en: 'removed' },
};

/** Which convention is amended, as the text cites it; the record fills it in. */
export const amendedQuestion: Question = {
  id: 'parent',
  shows: 'answers',
  skippable: false,
  minutes: 1,
  label: { fr: 'Quelle convention cet avenant modifie-t-il ?', en: 'Which convention does this amendment change?' },
  hint: {
    fr: 'Repris de la convention : relisez, et corrigez si le papier signé dit autre chose.',
    en: 'Taken from the convention: read it, and correct it if the signed paper says otherwise.',
  },
  example: {
    fr: 'La convention 2026-014, signée le 12 janvier 2026.',
    en: 'Convention 2026-014, signed on 12 January 2026.',
  },
  fields: [
    {
      kind: 'text',
      name: 'number',
      max: 60,
      style: 'name',
      label: { fr: 'Numéro de la convention', en: 'Number of the convention' },
      gap: 'numéro de la convention modifiée',
    },
    {
      kind: 'text',
      name: 'title',
      max: 200,
      style: 'name',
      label: { fr: 'Intitulé', en: 'Title' },
      gap: 'intitulé de la convention modifiée',
    },
    {
      kind: 'day',
      name: 'signedOn',
      label: { fr: 'Signée le', en: 'Signed on' },
      gap: 'date de signature de la convention modifiée',
    },
  ],
};

export const amendmentQuestion: Question = {
  id: 'amendment',
  shows: 'answers',
  skippable: false,
  minutes: 5,
  label: { fr: 'Que change cet avenant ?', en: 'What does this amendment change?' },
  hint: {
    fr: 'Un article à la fois : l’ancien texte se lit au-dessus du nouveau. Ce que vous ne touchez pas reste tel quel.',
    en: 'One article at a time: the old wording stands above the new one. What you leave alone stays as it is.',
  },
  example: {
    fr: 'L’article « Réunions » : tous les deux mois au lieu de chaque trimestre.',
    en: 'The article “Meetings”: every two months instead of every quarter.',
  },
  fields: [
    {
      kind: 'rows',
      name: 'lines',
      most: 40,
      optional: true,
      label: { fr: 'Articles', en: 'Articles' },
      gap: 'articles modifiés',
      columns: [
        { kind: 'text', name: 'article', max: 80, optional: true, hidden: true, label: { fr: 'Repère', en: 'Mark' } },
        {
          kind: 'text',
          name: 'heading',
          max: 200,
          style: 'name',
          fixedBy: 'article',
          label: { fr: 'Numéro et titre de l’article', en: 'Number and title of the article' },
          gap: 'article',
        },
        {
          kind: 'choice',
          name: 'change',
          label: { fr: 'Cet article est', en: 'This article is' },
          gap: 'ce que l’avenant fait de cet article',
          options: articleChanges.map((value) => ({ value, label: changeLabels[value] })),
        },
        {
          kind: 'rich',
          name: 'before',
          fixedBy: 'article',
          when: { field: 'change', is: ['replace', 'remove'] },
          label: { fr: 'Ancien texte', en: 'Old wording' },
          gap: 'ancien texte de l’article',
        },
        {
          kind: 'rich',
          name: 'after',
          when: { field: 'change', is: ['replace', 'add'] },
          label: { fr: 'Nouveau texte', en: 'New wording' },
          gap: 'nouveau texte de l’article',
        },
      ],
    },
    {
      kind: 'day',
      name: 'endsOn',
      optional: true,
      label: { fr: 'Nouvelle date de fin de la convention', en: 'New last day of the convention' },
      hint: {
        fr: 'Seulement si l’avenant prolonge ou raccourcit la convention.',
        en: 'Only if the amendment makes the convention longer or shorter.',
      },
    },
  ],
};
