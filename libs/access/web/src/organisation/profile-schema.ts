import { applyEach, required, type SchemaPath, type SchemaPathTree, validate } from '@angular/forms/signals';
import { type Address } from '@entente/access/domain';
import {
  checkDay,
  checkEmail,
  checkIdentifier,
  checkLink,
  checkPhone,
  checkPostalCode,
  checkText,
  type Fault,
  type IdentifierKind,
  isBlank,
  type Verdict,
} from '@entente/platform/kernel';
import { type fr } from '../i18n/settings.fr';
import { type ProfileDraft } from './profile-draft';

/** The form's sentences in the reader's language: of a fault, and of each field that must not stay empty. */
export type ProfileWords = {
  readonly fault: (fault: Fault) => string;
  readonly missing: (field: keyof (typeof fr)['organisation']['missing']) => string;
};

/** The organisation's rules on the form's fields, so that each says on leaving it what saving would say. */
export const profileSchema =
  (words: ProfileWords) =>
  (path: SchemaPathTree<ProfileDraft>): void => {
    const check = rules(words);
    check.text(path.legalName, 200, 2);
    check.needed(path.legalName, 'legalName');
    check.text(path.acronym, 30);
    check.text(path.legalForm, 80);
    check.by(path.email, checkEmail);
    check.by(path.phone, checkPhone);
    check.by(path.website, checkLink);
    for (const kind of ['siren', 'rna', 'bce'] as const) check.number(path[kind], kind);
    address(path.address, check);
    representative(path.representative, check);
    applyEach(path.establishments, (each) => {
      check.needed(each.name, 'establishmentName');
      check.text(each.name, 200);
      check.number(each.siret, 'siret');
      check.number(each.finess, 'finess');
      address(each.address, check);
    });
  };

const address = (path: SchemaPathTree<Address>, check: Rules): void => {
  check.needed(path.street, 'street');
  check.text(path.street, 200);
  check.needed(path.postalCode, 'postalCode');
  validate(path.postalCode, ({ value, valueOf }) => check.fault(checkPostalCode(value(), valueOf(path.country))));
  check.needed(path.city, 'city');
  check.text(path.city, 100);
};

const representative = (path: SchemaPathTree<ProfileDraft['representative']>, check: Rules): void => {
  check.needed(path.name, 'repName');
  check.text(path.name, 120);
  check.needed(path.jobTitle, 'jobTitle');
  check.text(path.jobTitle, 120);
  check.by(path.email, checkEmail);
  required(path.entitlement);
  const isResolution = ({ valueOf }: { valueOf: (path: SchemaPath<string>) => string }) =>
    valueOf(path.entitlement) === 'board-resolution';
  required(path.entitledOn, { when: isResolution, message: () => check.missing('entitledOn') });
  check.by(path.entitledOn, checkDay);
};

type Rules = ReturnType<typeof rules>;

const rules = (words: ProfileWords) => {
  const fault = (verdict: Verdict) => (verdict ? { kind: verdict.code, message: words.fault(verdict) } : undefined);
  const by = (path: SchemaPath<string>, rule: (value: string) => Verdict): void => {
    validate(path, ({ value }) => fault(rule(value())));
  };
  return {
    fault,
    by,
    missing: words.missing,
    needed: (path: SchemaPath<string>, field: Parameters<ProfileWords['missing']>[0]) =>
      required(path, { message: () => words.missing(field) }),
    text: (path: SchemaPath<string>, max: number, min?: number) =>
      by(path, (value) => checkText(value, { max, ...(min ? { min } : {}) })),
    number: (path: SchemaPath<string>, kind: IdentifierKind) => by(path, (value) => blocked(kind, value)),
  };
};

// A doubtful checksum passes: the field warns, the organisation knows its own number.
const blocked = (kind: IdentifierKind, value: string): Verdict => {
  if (isBlank(value)) return null;
  const check = checkIdentifier(kind, value);
  return check.outcome === 'blocked' ? check.fault : null;
};
