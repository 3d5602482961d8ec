/** The official identifiers that are checked; others are free text with a country. */
export const identifierKinds = ['siren', 'siret', 'rna', 'finess', 'bce', 'be-unit', 'be-vat', 'fr-vat'] as const;

/** An official identifier that is checked. */
export type IdentifierKind = (typeof identifierKinds)[number];
