import { type Words } from '../../words';
import { type IdentifierKind, identifierKinds } from '../identifier-kinds';
import { identifierRules } from '../identifier-rules';

/** Names of the official identifiers, as forms show them. */
export const identifierLabels: Readonly<Record<IdentifierKind, Words>> = {
  siren: { fr: 'SIREN', en: 'SIREN (French legal unit)' },
  siret: { fr: 'SIRET', en: 'SIRET (French establishment)' },
  rna: { fr: 'Numéro RNA', en: 'RNA (French register of associations)' },
  finess: { fr: 'Numéro FINESS', en: 'FINESS (French health and social establishments)' },
  bce: { fr: 'Numéro BCE', en: 'BCE / KBO (Belgian enterprise number)' },
  'be-unit': { fr: 'Numéro d’unité d’établissement', en: 'Belgian establishment unit number' },
  'be-vat': { fr: 'Numéro de TVA belge', en: 'Belgian VAT number' },
  'fr-vat': { fr: 'Numéro de TVA français', en: 'French VAT number' },
};

const named: Readonly<Record<IdentifierKind, Words>> = {
  siren: { fr: 'Un SIREN', en: 'A SIREN' },
  siret: { fr: 'Un SIRET', en: 'A SIRET' },
  rna: { fr: 'Un numéro RNA', en: 'An RNA number' },
  finess: { fr: 'Un numéro FINESS', en: 'A FINESS number' },
  bce: { fr: 'Un numéro BCE', en: 'A BCE number' },
  'be-unit': { fr: 'Un numéro d’unité d’établissement', en: 'A Belgian unit number' },
  'be-vat': { fr: 'Un numéro de TVA belge', en: 'A Belgian VAT number' },
  'fr-vat': { fr: 'Un numéro de TVA français', en: 'A French VAT number' },
};

const wordsOf = (kind: IdentifierKind): [string, Words][] => {
  const { digitsOnly, length, example } = identifierRules[kind];
  const { fr, en } = named[kind];
  const [unitFr, unitEn] = digitsOnly ? ['chiffres', 'digits'] : ['caractères', 'characters'];
  const size = { fr: `${fr} a ${length} ${unitFr}.`, en: `${en} has ${length} ${unitEn}.` };
  const allowed = digitsOnly ? ['des chiffres', 'digits'] : ['des chiffres et des lettres', 'digits and letters'];
  return [
    [`${kind}-too-short`, { fr: `${size.fr} Il en manque {missing}.`, en: `${size.en} {missing} missing.` }],
    [`${kind}-too-long`, { fr: `${size.fr} Il y en a {extra} de trop.`, en: `${size.en} {extra} too many.` }],
    [`${kind}-characters`, { fr: `${fr} ne contient que ${allowed[0]}.`, en: `${en} only holds ${allowed[1]}.` }],
    [`${kind}-shape`, { fr: `${fr} s’écrit comme ${example}.`, en: `${en} looks like ${example}.` }],
    [
      `${kind}-checksum`,
      {
        fr: 'La clé de ce numéro n’est pas bonne : un chiffre est sans doute faux. Corrigez-le, ou gardez-le en disant pourquoi.',
        en: 'The check digits do not match: a digit is probably wrong. Correct it, or keep it and say why.',
      },
    ],
  ];
};

/** What to tell somebody about an identifier. Length and characters block; a checksum only warns. */
export const identifierFaultWords: Readonly<Record<string, Words>> = Object.fromEntries(
  identifierKinds.flatMap(wordsOf),
);
