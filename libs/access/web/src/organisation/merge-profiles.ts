import { type ProfileDraft } from './profile-draft';

/** Every field of the profile, by its pointer; establishments are compared as one. */
export const profileFields = [
  '/legalName',
  '/acronym',
  '/legalForm',
  '/email',
  '/phone',
  '/website',
  '/address/street',
  '/address/postalCode',
  '/address/city',
  '/address/country',
  '/siren',
  '/rna',
  '/bce',
  '/representative/name',
  '/representative/jobTitle',
  '/representative/email',
  '/representative/entitlement',
  '/representative/entitledOn',
  '/timeZone',
  '/establishments',
] as const;

export type ProfileField = (typeof profileFields)[number];

/** What two people changed at once, and the text with everything else put together. */
export type Merge = { readonly merged: ProfileDraft; readonly conflicts: readonly ProfileField[] };

const read = (profile: ProfileDraft, field: ProfileField): unknown =>
  field
    .slice(1)
    .split('/')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : ''),
      profile,
    );

/** The profile with one field taken from another. */
export const withField = (into: ProfileDraft, field: ProfileField, from: ProfileDraft): ProfileDraft => {
  const [group, leaf] = field.slice(1).split('/');
  const value = read(from, field);
  if (group === 'address') return { ...into, address: { ...into.address, [leaf ?? '']: value } };
  if (group === 'representative') return { ...into, representative: { ...into.representative, [leaf ?? '']: value } };
  return { ...into, [group ?? '']: value };
};

/** The words of a field, to show two versions side by side. */
export const wordsOfField = (profile: ProfileDraft, field: ProfileField): string => {
  if (field !== '/establishments') return String(read(profile, field));
  return profile.establishments
    .map(({ name, address, siret, finess }) =>
      [name, address.street, `${address.postalCode} ${address.city}`.trim(), siret, finess].filter(Boolean).join(', '),
    )
    .join('\n');
};

const isSame = (a: ProfileDraft, b: ProfileDraft, field: ProfileField): boolean =>
  JSON.stringify(read(a, field)) === JSON.stringify(read(b, field));

/** Puts two changes of the same text together; what both changed differently is left to the person. */
export const mergeProfiles = (base: ProfileDraft, mine: ProfileDraft, theirs: ProfileDraft): Merge => {
  const theirChanges = profileFields.filter((field) => !isSame(base, theirs, field) && !isSame(mine, theirs, field));
  const conflicts = theirChanges.filter((field) => !isSame(base, mine, field));
  const merged = theirChanges
    .filter((field) => !conflicts.includes(field))
    .reduce((into, field) => withField(into, field, theirs), mine);
  return { merged, conflicts };
};
