import type { MemberIdentity, OrganisationIdentity } from '@entente/access/api';
import { entitlementWords } from '@entente/access/domain';
import {
  type ContributionLine,
  type ConventionAnswers,
  type ConventionParties,
  type ConventionParty,
  type ConventionTemplate,
  emptyParty,
  type PartyProposal,
  prefillAnswers,
  prefilledContribution,
  shortNameFor,
  statusOfStructure,
  withArticle,
} from '@entente/conventions/domain';
import type { PartnerKnown } from '@entente/partners/api';
import { type Contact, holderOn, type OfficialNumber, type Tenure } from '@entente/partners/domain';
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
    shortName: profile.acronym ? withArticle(profile.acronym) : shortNameFor(profile.legalName),
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
    shortName: partner.acronym ? withArticle(partner.acronym) : shortNameFor(partner.name),
    address: inOneLine(partner.address),
    siret: numberOf(partner.numbers, 'siret'),
    rna: numberOf(partner.numbers, 'rna'),
    finess: numberOf(partner.numbers, 'finess'),
    bce: numberOf(partner.numbers, 'bce'),
    status: statusOfStructure(partner.structureType),
    representative: { name: contact?.name ?? '', title: contact?.functions.at(-1)?.title ?? '', authority: '' },
  };
};

/** A partner who joins a convention, with what its record knows. */
export const partyProposal = (known: PartnerKnown, today: Day): PartyProposal => {
  const { key: _key, ...party } = partnerParty(known, today);
  const { partner, partnership, contacts } = known;
  return {
    party: { ...party, partnerId: partner.id },
    gain: partnership.gains.theirs,
    contributions: partnership.contributions
      .filter(({ direction }) => direction === 'receives')
      .map((contribution) => ownLine(prefilledContribution(contribution))),
    contacts: partnership.tenures
      .filter(({ side, until }) => side === 'theirs' && (until === null || until > today))
      .flatMap(({ personId, role }) => {
        const contact = contacts.find(({ id }) => id === personId);
        return contact ? [{ role, ...personOfContact(contact) }] : [];
      }),
  };
};

const ownLine = ({ party: _party, ...line }: ContributionLine): Omit<ContributionLine, 'party'> => line;

const prefilledParties = (organisation: OrganisationIdentity, known: PartnerKnown, today: Day): ConventionParties => [
  hostParty(organisation),
  partnerParty(known, today),
];

type Person = {
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly slots: string;
};

const personOfContact = ({ name, phone, email, availability, functions }: Contact): Person => ({
  name,
  title: functions.at(-1)?.title ?? '',
  phone,
  email,
  slots: availability,
});

export type DraftSources = {
  readonly organisation: OrganisationIdentity;
  readonly known: PartnerKnown;
  readonly members: ReadonlyMap<string, MemberIdentity>;
};

const personOf = ({ side, personId }: Tenure, { known, members }: DraftSources): Person | null => {
  if (side === 'ours') {
    const member = members.get(personId);
    return member ? { name: member.name, title: member.jobTitle, phone: '', email: member.email, slots: '' } : null;
  }
  const contact = known.contacts.find(({ id }) => id === personId);
  return contact ? personOfContact(contact) : null;
};

/** A draft begins with all that the record knows: nothing is asked twice. */
export const prefilledDraft = (
  template: ConventionTemplate,
  sources: DraftSources,
  today: Day,
): { parties: ConventionParties; answers: ConventionAnswers } => {
  const { organisation, known } = sources;
  const parties = prefilledParties(organisation, known, today);
  const contacts = known.partnership.tenures
    .filter(({ until }) => until === null || until > today)
    .flatMap((tenure) => {
      const person = personOf(tenure, sources);
      return person
        ? [{ party: tenure.side === 'ours' ? ('host' as const) : ('partner' as const), role: tenure.role, ...person }]
        : [];
    });
  const hostEmail = organisation.profile.representative.email;
  return { parties, answers: prefillAnswers(template, { ...known, parties, contacts, hostEmail }) };
};
