import { type Words } from '@entente/platform/kernel';

/** Bodies that approve conventions, as people name them, and as a sentence takes them. */
export const boardBodies: readonly { readonly label: Words; readonly of: string }[] = [
  { label: { fr: 'Conseil d’administration', en: 'Board of directors' }, of: 'du conseil d’administration' },
  { label: { fr: 'Bureau', en: 'Executive committee' }, of: 'du bureau' },
  { label: { fr: 'Assemblée générale', en: 'General assembly' }, of: 'de l’assemblée générale' },
  { label: { fr: 'Conseil de surveillance', en: 'Supervisory board' }, of: 'du conseil de surveillance' },
  { label: { fr: 'Directoire', en: 'Management board' }, of: 'du directoire' },
  { label: { fr: 'Conseil municipal', en: 'Municipal council' }, of: 'du conseil municipal' },
  { label: { fr: 'Conseil communautaire', en: 'Community council' }, of: 'du conseil communautaire' },
  { label: { fr: 'Conseil départemental', en: 'Departmental council' }, of: 'du conseil départemental' },
  { label: { fr: 'Commission permanente', en: 'Standing committee' }, of: 'de la commission permanente' },
];

/** « du conseil d’administration »; a body that is not in the list stands as it was written. */
export const bodyOf = (body: string): string => {
  const wanted = body.trim().toLocaleLowerCase('fr').replaceAll("'", '’');
  const known = boardBodies.find(({ label }) => label.fr.toLocaleLowerCase('fr') === wanted);
  return known?.of ?? `(${body.trim()})`;
};
