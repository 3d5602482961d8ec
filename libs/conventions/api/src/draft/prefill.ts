import type { OrganisationIdentity } from '@entente/access/api';
import { entitlementWords } from '@entente/access/domain';
import { type ConventionParties, type ConventionParty, emptyParty } from '@entente/conventions/domain';
import type { PartnerKnown } from '@entente/partners/api';
import { holderOn, type OfficialNumber } from '@entente/partners/domain';
import { type Day, formatDay, parseDay } from '@entente/platform/kernel';

type AddressParts = { readonly street: string; readonly postalCode: string; readonly city: string };

const inOneLine = ({ street, postalCode, city }: AddressParts): string =>
  [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');

const numberOf = (numbers: readonly OfficialNumber[], kind: OfficialNumber['kind']): string =>
  numbers.find((number) => number.kind === kind)?.value ?? '';

/** Our side, from the organisation's own settings. */
const hostParty = ({ profile }: OrganisationIdentity): ConventionParty => {
  const { representative, establishments } = profile;
  const resolved = representative.entitledOn ? ` du ${formatDay(parseDay(representative.entitledOn), 'fr')}` : '';
  return {
    ...emptyParty('host'),
    legalName: profile.legalName,
    shortName: profile.acronym || profile.legalName.replace(/^association\s+/i, ''),
    legalForm: profile.legalForm,
    address: inOneLine(profile.address),
    siret: establishments[0]?.siret ?? '',
    rna: profile.rna,
    finess: establishments.find(({ finess }) => finess)?.finess ?? '',
    bce: profile.bce,
    representative: {
      name: representative.name,
      title: representative.jobTitle,
      authority: `${entitlementWords[representative.entitlement].fr.toLowerCase()}${resolved}`,
    },
  };
};

/** Their side, from the partner's card; who represents them is their référent until somebody says otherwise. */
const partnerParty = ({ partner, partnership, contacts }: PartnerKnown, today: Day): ConventionParty => {
  const referent = holderOn(partnership.tenures, 'theirs', 'referent', today);
  const contact = contacts.find(({ id }) => id === referent?.personId);
  return {
    ...emptyParty('partner'),
    legalName: partner.managedBy || partner.name,
    shortName: partner.acronym || partner.name,
    address: inOneLine(partner.address),
    siret: numberOf(partner.numbers, 'siret'),
    rna: numberOf(partner.numbers, 'rna'),
    finess: numberOf(partner.numbers, 'finess'),
    bce: numberOf(partner.numbers, 'bce'),
    representative: { name: contact?.name ?? '', title: contact?.functions.at(-1)?.title ?? '', authority: '' },
  };
};

export const prefilledParties = (
  organisation: OrganisationIdentity,
  known: PartnerKnown,
  today: Day,
): ConventionParties => [hostParty(organisation), partnerParty(known, today)];
