import { type Words } from '@entente/platform/kernel';

/** What became of an answer since the earlier review, as the report flags it. */
export const carriedWords = {
  unchanged: { fr: 'Inchangé depuis {year}', en: 'Unchanged since {year}' },
  modified: { fr: 'Modifié depuis {year}', en: 'Changed since {year}' },
  new: { fr: 'Nouvelle réponse', en: 'New answer' },
} as const satisfies Readonly<Record<string, Words>>;
