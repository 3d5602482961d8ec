import {
  checkChoice,
  checkChoices,
  checkCount,
  checkDay,
  checkEmail,
  checkIdentifier,
  checkLink,
  checkNumber,
  checkPhone,
  checkPostalCode,
  checkText,
  cleanIdentifier,
  countries,
  type Country,
  type Day,
  type FieldFault,
  faultsOf,
  type IdentifierKind,
  identifierKinds,
  isBlank,
  under,
  underEach,
} from '@entente/platform/kernel';
import { needs } from '../content/needs';
import { publics } from '../content/publics';
import { structureTypes } from '../content/structure-types';
import { codesOf } from '../taxonomy/term';

export type PartnerAddress = {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: Country;
};

/** An official number; `keptBecause` says why one whose key is doubtful was kept. */
export type OfficialNumber = { readonly kind: IdentifierKind; readonly value: string; readonly keptBecause: string };

export type PartnerEstablishment = {
  readonly name: string;
  readonly address: PartnerAddress;
  readonly numbers: readonly OfficialNumber[];
};

/** What people write on a partner's card. */
export type PartnerForm = {
  readonly name: string;
  readonly acronym: string;
  /** The body that runs it: the hospital of a mobile team, the association of a centre. */
  readonly managedBy: string;
  readonly structureType: string;
  readonly address: PartnerAddress;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly numbers: readonly OfficialNumber[];
  readonly establishments: readonly PartnerEstablishment[];
  readonly publics: readonly string[];
  readonly needs: readonly string[];
  /** Where it acts; the competent authority may cover another territory (domain.md 5.3). */
  readonly territories: readonly string[];
  readonly authority: string;
  readonly admission: string;
  readonly howToRefer: string;
  readonly usualDelayDays: number | null;
  readonly internalNote: string;
  readonly verifiedOn: Day | null;
};

const blankAddress = ({ street, postalCode, city }: PartnerAddress): boolean =>
  [street, postalCode, city].every(isBlank);

const addressFaults = (address: PartnerAddress): FieldFault[] =>
  faultsOf({
    '/street': checkText(address.street, { max: 200 }),
    '/postalCode': checkPostalCode(address.postalCode, address.country),
    '/city': checkText(address.city, { max: 100, required: !blankAddress(address) }),
    '/country': checkChoice(address.country, countries, { required: true }),
  });

/** A blocked number is to be corrected; a doubtful one asks for a reason. */
export const officialNumberFaults = ({ kind, value, keptBecause }: OfficialNumber): FieldFault[] => {
  if (!identifierKinds.includes(kind)) return [{ pointer: '/kind', code: 'not-a-choice' }];
  if (isBlank(value)) return [{ pointer: '/value', code: 'required' }];

  const check = checkIdentifier(kind, value);
  const reasonMissing = check.outcome === 'doubtful' && isBlank(keptBecause);
  return faultsOf({
    '/value': check.outcome === 'blocked' ? check.fault : null,
    '/keptBecause': reasonMissing ? check.warning : checkText(keptBecause, { max: 200 }),
  });
};

const numberKey = ({ kind, value }: OfficialNumber): string => `${kind} ${cleanIdentifier(kind, value)}`;

const numbersFaults = (numbers: readonly OfficialNumber[]): FieldFault[] => [
  ...underEach('', numbers, (number, index) =>
    numbers.findIndex((other) => numberKey(other) === numberKey(number)) < index
      ? [{ pointer: '/value', code: 'repeated' }]
      : officialNumberFaults(number),
  ),
  ...faultsOf({ '': checkCount(numbers, 20) }),
];

const establishmentFaults = (establishment: PartnerEstablishment): FieldFault[] => [
  ...faultsOf({ '/name': checkText(establishment.name, { required: true, max: 200 }) }),
  ...under('/address', addressFaults(establishment.address)),
  ...under('/numbers', numbersFaults(establishment.numbers)),
];

const territoryFaults = (territories: readonly string[]): FieldFault[] => [
  ...faultsOf({ '': checkCount(territories, 30) }),
  ...underEach('', territories, (name) => faultsOf({ '': checkText(name, { required: true, max: 100 }) })),
];

/** All that is wrong with a partner's card, at once, each fault at its place. */
export const partnerFaults = (form: PartnerForm): FieldFault[] => [
  ...faultsOf({
    '/name': checkText(form.name, { required: true, min: 2, max: 200 }),
    '/acronym': checkText(form.acronym, { max: 30 }),
    '/managedBy': checkText(form.managedBy, { max: 200 }),
    '/structureType': checkChoice(form.structureType, codesOf(structureTypes), { required: true }),
    '/email': checkEmail(form.email),
    '/phone': checkPhone(form.phone),
    '/website': checkLink(form.website),
    '/publics': checkChoices(form.publics, codesOf(publics)),
    '/needs': checkChoices(form.needs, codesOf(needs)),
    '/authority': checkText(form.authority, { max: 200 }),
    '/admission': checkText(form.admission, { max: 800 }),
    '/howToRefer': checkText(form.howToRefer, { max: 800 }),
    '/usualDelayDays': checkNumber(form.usualDelayDays, { min: 0, max: 730 }),
    '/internalNote': checkText(form.internalNote, { max: 4000 }),
    '/verifiedOn': checkDay(form.verifiedOn),
    '/establishments': checkCount(form.establishments, 50),
  }),
  ...under('/address', addressFaults(form.address)),
  ...under('/numbers', numbersFaults(form.numbers)),
  ...under('/territories', territoryFaults(form.territories)),
  ...underEach('/establishments', form.establishments, establishmentFaults),
];

const tidyNumbers = (numbers: readonly OfficialNumber[]): OfficialNumber[] =>
  numbers.map(({ kind, value, keptBecause }) => ({
    kind,
    value: cleanIdentifier(kind, value),
    keptBecause: checkIdentifier(kind, value).outcome === 'ok' ? '' : keptBecause.trim(),
  }));

const tidyAddress = ({ street, postalCode, city, country }: PartnerAddress): PartnerAddress => ({
  street: street.trim(),
  postalCode: postalCode.trim(),
  city: city.trim(),
  country,
});

/** The card without stray spaces, its numbers as registers write them. */
export const tidyPartner = (form: PartnerForm): PartnerForm => ({
  ...form,
  name: form.name.trim(),
  acronym: form.acronym.trim(),
  managedBy: form.managedBy.trim(),
  address: tidyAddress(form.address),
  email: form.email.trim(),
  phone: form.phone.trim(),
  website: form.website.trim(),
  numbers: tidyNumbers(form.numbers),
  establishments: form.establishments.map(({ name, address, numbers }) => ({
    name: name.trim(),
    address: tidyAddress(address),
    numbers: tidyNumbers(numbers),
  })),
  territories: form.territories.map((name) => name.trim()),
});
