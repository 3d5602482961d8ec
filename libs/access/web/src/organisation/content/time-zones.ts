import { type Words } from '@entente/platform/kernel';

/** Time zones of France, its overseas territories, and Belgium. */
export const timeZones: readonly { readonly id: string; readonly words: Words }[] = [
  { id: 'Europe/Paris', words: { fr: 'Paris', en: 'Paris' } },
  { id: 'Europe/Brussels', words: { fr: 'Bruxelles', en: 'Brussels' } },
  { id: 'America/Guadeloupe', words: { fr: 'Guadeloupe', en: 'Guadeloupe' } },
  { id: 'America/Martinique', words: { fr: 'Martinique', en: 'Martinique' } },
  { id: 'America/Cayenne', words: { fr: 'Guyane', en: 'French Guiana' } },
  { id: 'America/Miquelon', words: { fr: 'Saint-Pierre-et-Miquelon', en: 'Saint Pierre and Miquelon' } },
  { id: 'Indian/Reunion', words: { fr: 'La Réunion', en: 'Réunion' } },
  { id: 'Indian/Mayotte', words: { fr: 'Mayotte', en: 'Mayotte' } },
  { id: 'Pacific/Noumea', words: { fr: 'Nouvelle-Calédonie', en: 'New Caledonia' } },
  { id: 'Pacific/Tahiti', words: { fr: 'Polynésie (Tahiti)', en: 'Polynesia (Tahiti)' } },
  { id: 'Pacific/Wallis', words: { fr: 'Wallis-et-Futuna', en: 'Wallis and Futuna' } },
];
