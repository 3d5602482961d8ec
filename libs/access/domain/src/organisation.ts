import {
  checkChoice,
  checkDay,
  checkEmail,
  checkIdentifier,
  checkLink,
  checkPhone,
  checkPostalCode,
  checkText,
  checkTimeZone,
  type Country,
  countries,
  type FieldFault,
  faultsOf,
  type IdentifierKind,
  under,
  underEach,
  type Verdict,
} from '@entente/platform/kernel';

export type Address = {
  readonly street: string;
  readonly postalCode: string;
  readonly city: string;
  readonly country: Country;
};

/** Where the power to sign comes from: most disputes come from the wrong person signing (domain.md 4.4). */
export const entitlements = ['legal-representative', 'board-resolution', 'written-delegation', 'statutes'] as const;

export type Entitlement = (typeof entitlements)[number];

export type Representative = {
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly entitlement: Entitlement;
  readonly entitledOn: string | null;
};

export type OrganisationEstablishment = {
  readonly name: string;
  readonly address: Address;
  readonly siret: string;
  readonly finess: string;
};

/** The organisation's own identity, printed on conventions and sheets. */
export type OrganisationProfile = {
  readonly legalName: string;
  readonly acronym: string;
  readonly legalForm: string;
  readonly address: Address;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly siren: string;
  readonly rna: string;
  readonly bce: string;
  readonly representative: Representative;
  readonly timeZone: string;
  readonly establishments: readonly OrganisationEstablishment[];
};

/** A doubtful checksum passes here: the page warns, the organisation knows its own number. */
const checkNumberOf = (kind: IdentifierKind, value: string): Verdict => {
  if (value.trim() === '') return null;
  const check = checkIdentifier(kind, value);
  return check.outcome === 'blocked' ? check.fault : null;
};

export const addressFaults = (address: Address): FieldFault[] =>
  faultsOf({
    '/street': checkText(address.street, { required: true, max: 200 }),
    '/postalCode':
      checkText(address.postalCode, { required: true, max: 10 }) ??
      checkPostalCode(address.postalCode, address.country),
    '/city': checkText(address.city, { required: true, max: 100 }),
    '/country': checkChoice(address.country, countries, { required: true }),
  });

const representativeFaults = (representative: Representative): FieldFault[] =>
  faultsOf({
    '/name': checkText(representative.name, { required: true, max: 120 }),
    '/jobTitle': checkText(representative.jobTitle, { required: true, max: 120 }),
    '/email': checkEmail(representative.email),
    '/entitlement': checkChoice(representative.entitlement, entitlements, { required: true }),
    '/entitledOn': checkDay(representative.entitledOn, { required: representative.entitlement === 'board-resolution' }),
  });

const establishmentFaults = (establishment: OrganisationEstablishment): FieldFault[] => [
  ...faultsOf({
    '/name': checkText(establishment.name, { required: true, max: 200 }),
    '/siret': checkNumberOf('siret', establishment.siret),
    '/finess': checkNumberOf('finess', establishment.finess),
  }),
  ...under('/address', addressFaults(establishment.address)),
];

/** The settings that differ, by name: what the history keeps of a change. */
export const changedSettings = (before: OrganisationProfile, after: OrganisationProfile): string[] => {
  const previous = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after)
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(previous.get(name)))
    .map(([name]) => name);
};

/** All that is wrong with the organisation's settings, at once. */
export const organisationFaults = (profile: OrganisationProfile): FieldFault[] => [
  ...faultsOf({
    '/legalName': checkText(profile.legalName, { required: true, min: 2, max: 200 }),
    '/acronym': checkText(profile.acronym, { max: 30 }),
    '/legalForm': checkText(profile.legalForm, { max: 80 }),
    '/email': checkEmail(profile.email),
    '/phone': checkPhone(profile.phone),
    '/website': checkLink(profile.website),
    '/siren': checkNumberOf('siren', profile.siren),
    '/rna': checkNumberOf('rna', profile.rna),
    '/bce': checkNumberOf('bce', profile.bce),
    '/timeZone': checkTimeZone(profile.timeZone),
  }),
  ...under('/address', addressFaults(profile.address)),
  ...under('/representative', representativeFaults(profile.representative)),
  ...underEach('/establishments', profile.establishments, establishmentFaults),
];
