/** What a free text may give away about a person supported. */
export const personalDataKinds = [
  'national-number',
  'birth-date',
  'named-person',
  'mobile-phone',
  'diagnosis',
] as const;

/** One thing a free text may give away about a person supported. */
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** A stretch of a free text that looks like personal data: characters `start` to `end`, excluded. */
export type PersonalDataHint = { readonly kind: PersonalDataKind; readonly start: number; readonly end: number };
