import { checkIdentifier, cleanIdentifier, type IdentifierKind, splitGluedIdentifiers } from '@entente/partners/domain';

/** What somebody typed first: a name, or a number that may be of several kinds, the likeliest first. */
export type Recognised =
  | { readonly as: 'name'; readonly name: string }
  | { readonly as: 'number'; readonly kinds: readonly IdentifierKind[]; readonly value: string }
  | { readonly as: 'glued'; readonly finess: string; readonly siret: string };

const candidates: readonly IdentifierKind[] = ['siret', 'siren', 'finess', 'rna', 'bce', 'be-unit'];

// A name holds letters; a number holds mostly digits, whatever people put between them.
const looksLikeNumber = (text: string): boolean => {
  const bare = text.replace(/[\s.\-–/]/g, '').replace(/^(?:siren|siret|rna|finess|bce|kbo)\s*:?/i, '');
  const digits = bare.replace(/\D/g, '').length;
  return digits >= 6 && digits / bare.length >= 0.7;
};

const order = { ok: 0, doubtful: 1, blocked: 2 } as const;

// SIREN and FINESS have one key: a SIREN does not begin by 0, the departments 01 to 09 do.
const startsLikeFiness = ({ kind, value }: { readonly kind: IdentifierKind; readonly value: string }): boolean =>
  kind === 'finess' && value.startsWith('0');

/** Reads what was typed first. */
export const recognise = (text: string): Recognised => {
  if (!looksLikeNumber(text)) return { as: 'name', name: text.trim() };
  const glued = splitGluedIdentifiers(text);
  if (glued) return { as: 'glued', ...glued };
  const checks = candidates.map((kind) => ({ kind, ...checkIdentifier(kind, text) }));
  const possible = checks
    .filter(({ outcome }) => outcome !== 'blocked')
    .sort((a, b) => order[a.outcome] - order[b.outcome] || Number(startsLikeFiness(b)) - Number(startsLikeFiness(a)))
    .map(({ kind }) => kind);
  const value = cleanIdentifier('siret', text);
  const nearest: IdentifierKind = value.length > 10 ? 'siret' : 'siren';
  return { as: 'number', kinds: possible.length > 0 ? possible : [nearest], value };
};
