import { type Language, type Words } from '@entente/platform/kernel';

export const ratingWords = {
  place: { fr: 'Critère {rank} sur {count}', en: 'Criterion {rank} of {count}' },
  saved: { fr: '{judgement}, enregistré.', en: '{judgement}, saved.' },
  earlier: { fr: 'En {year} : {judgement}.', en: 'In {year}: {judgement}.' },
  cleared: { fr: 'Note effacée.', en: 'Rating cleared.' },
  whyNotApplicable: { fr: 'Sans objet. Dites pourquoi.', en: 'Not applicable. Say why.' },
  criticalNotApplicable: {
    fr: 'Ce critère est essentiel : il ne peut pas être sans objet.',
    en: 'This criterion is critical: it cannot be not applicable.',
  },
  firstCriterion: { fr: 'C’est le premier critère.', en: 'This is the first criterion.' },
  lastCriterion: { fr: 'C’est le dernier critère.', en: 'This is the last criterion.' },
} as const satisfies Readonly<Record<string, Words>>;

const sameInBoth = (...keys: readonly string[]): Readonly<Record<Language, readonly string[]>> => ({
  fr: keys,
  en: keys,
});

/** The keys of the rating page, for the help panel and the line at the bottom. */
export const ratingKeyHelp: readonly RatingKeyHelp[] = [
  { keys: sameInBoth('0', '1', '2', '3'), does: { fr: 'noter', en: 'rate' } },
  { keys: sameInBoth('S'), does: { fr: 'sans objet', en: 'not applicable' } },
  { keys: sameInBoth('C'), does: { fr: 'commenter', en: 'comment' } },
  { keys: sameInBoth('→'), does: { fr: 'suivant', en: 'next' } },
  { keys: sameInBoth('←'), does: { fr: 'précédent', en: 'previous' } },
  { keys: { fr: ['Échap'], en: ['Esc'] }, does: { fr: 'quitter le commentaire', en: 'leave the comment' } },
  { keys: sameInBoth('?'), does: { fr: 'toutes les touches', en: 'all keys' } },
];

export type RatingKeyHelp = { readonly keys: Readonly<Record<Language, readonly string[]>>; readonly does: Words };
