import { type Fault } from '../fields/fault';
import { type IdentifierKind } from './identifier-kinds';
import { identifierRules } from './identifier-rules';

/** What a check says: right; blocked by its length or characters; or doubtful, kept only with a reason. */
export type IdentifierCheck =
  | { readonly outcome: 'ok'; readonly value: string }
  | { readonly outcome: 'blocked'; readonly value: string; readonly fault: Fault }
  | { readonly outcome: 'doubtful'; readonly value: string; readonly warning: Fault };

/** Drops what people put between digits, of any kind of space or dash, and gives old Belgian numbers their leading 0. */
export const cleanIdentifier = (kind: IdentifierKind, text: string): string => {
  const bare = text
    .normalize('NFKC')
    .replace(/[\s.\-–—_/·'’\u200b\ufeff]/g, '')
    .toUpperCase();
  const number = bare.replace(/^(?:SIREN|SIRET|RNA|FINESS|BCE|KBO|TVA|VAT):?/, '');
  if (kind === 'bce') return belgianNumber(number.replace(/^BE/, ''));
  if (kind === 'be-vat') return `BE${belgianNumber(number.replace(/^BE/, ''))}`;
  return number;
};

const belgianNumber = (digits: string): string => (/^\d{9}$/.test(digits) ? `0${digits}` : digits);

const shapeFault = (kind: IdentifierKind, value: string): Fault | null => {
  const { characters, length, shape, start } = identifierRules[kind];
  if (!characters.test(value)) return { code: `${kind}-characters` };
  if (start && !start.test(value)) return { code: `${kind}-shape` };
  if (value.length < length) return { code: `${kind}-too-short`, params: { missing: length - value.length } };
  if (value.length > length) return { code: `${kind}-too-long`, params: { extra: value.length - length } };
  return shape.test(value) ? null : { code: `${kind}-shape` };
};

/** Checks what somebody typed: a wrong length or character blocks, a wrong checksum can be kept with a reason (domain.md 5.1). */
export const checkIdentifier = (kind: IdentifierKind, text: string): IdentifierCheck => {
  const value = cleanIdentifier(kind, text);
  const fault = shapeFault(kind, value);
  if (fault) return { outcome: 'blocked', value, fault };
  if (identifierRules[kind].passes(value)) return { outcome: 'ok', value };
  return { outcome: 'doubtful', value, warning: { code: `${kind}-checksum` } };
};

/** The number as people read it: « 775 672 272 32333 », « 0314.595.348 ». */
export const formatIdentifier = (kind: IdentifierKind, text: string): string => {
  const value = cleanIdentifier(kind, text);
  const { groups, separator, length } = identifierRules[kind];
  if (value.length !== length) return value;
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, size) => sum + size, 0));
  return starts.map((start, index) => value.slice(start, start + (groups[index] ?? 0))).join(separator);
};

/** The legal unit of a SIRET. */
export const sirenOf = (siret: string): string => cleanIdentifier('siret', siret).slice(0, 9);

/** Splits a FINESS glued to a SIRET, as spreadsheets hold them (23 characters), whichever comes first. */
export const splitGluedIdentifiers = (text: string): { finess: string; siret: string } | null => {
  const glued = cleanIdentifier('finess', text);
  if (glued.length !== 23) return null;
  const orders = [
    { finess: glued.slice(0, 9), siret: glued.slice(9) },
    { finess: glued.slice(14), siret: glued.slice(0, 14) },
  ];
  const right = orders.find(
    ({ finess, siret }) =>
      checkIdentifier('finess', finess).outcome === 'ok' && checkIdentifier('siret', siret).outcome === 'ok',
  );
  return right ?? null;
};
