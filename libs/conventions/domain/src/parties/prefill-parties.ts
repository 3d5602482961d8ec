import { type Entitlement, type OrganisationProfile } from '@entente/access/domain';
import { fold, formatDay, type IdentifierKind, isDay } from '@entente/platform/kernel';
import { type Partner, structureTypes, termOf } from '@entente/partners/domain';
import { type ConventionParties, type ConventionParty, emptyParty, type PartyStatus } from './convention-party';

const sources: Readonly<Record<Entitlement, string>> = {
  'legal-representative': 'représentant légal',
  'board-resolution': 'délibération du conseil',
  'written-delegation': 'délégation écrite de signature',
  statutes: 'statuts',
};

/** What entitles somebody to sign, as a convention says it: « délibération du conseil du 9 novembre 2026 ». */
export const authorityOf = ({ entitlement, entitledOn }: OrganisationProfile['representative']): string =>
  entitledOn !== null && isDay(entitledOn)
    ? `${sources[entitlement]} du ${formatDay(entitledOn, 'fr')}`
    : sources[entitlement];

const articles: readonly (readonly [article: string, nouns: string])[] = [
  [
    'le ',
    'caarud ccas centre chrs cmp conseil csapa departement dispositif foyer groupement ministere reseau service siao syndicat',
  ],
  ['la ', 'caisse commune communaute croix fondation maison mairie metropole mutuelle pass permanence region ville'],
  ['l’', 'agence association empp epsm equipe etablissement hopital institut office union unite'],
];

const LONGEST = 80;

const hangingWords = /(?:\s+(?:de|du|des|d[’']|la|le|les|l[’']|et|à|au|aux|en|pour|sur))+$/iu;

/**
 * As many whole words as a short name may hold, ending on one that can end a name: a name that is too long to save would
 * keep the whole draft from it.
 */
const shortened = (name: string): string =>
  name.length <= LONGEST
    ? name
    : name
        .slice(0, LONGEST + 1)
        .replace(/\s+\S*$/, '')
        .replace(hangingWords, '')
        .slice(0, LONGEST);

/** A name after the article that its noun calls for; as it stands when that noun is not known. */
export const withArticle = (name: string): string => {
  const [noun = ''] = fold(name).split(' ');
  const article = articles.find(([, nouns]) => nouns.split(' ').includes(noun))?.[0];
  return article === undefined ? name : article + name;
};

/** How a name reads inside a sentence: « Le Tilleul », « le Centre hospitalier de Clairval ». */
export const shortNameFor = (legalName: string): string => {
  return shortened(withArticle(legalName.trim().replace(/^association (?=(?:le|la|les|l[’'])\s?\p{L})/iu, '')));
};

type PostalAddress = { readonly street: string; readonly postalCode: string; readonly city: string };

const oneLine = ({ street, postalCode, city }: PostalAddress): string =>
  [street.trim(), `${postalCode} ${city}`.trim()].filter((part) => part !== '').join(', ');

const bySector: Readonly<Record<string, PartyStatus>> = {
  health: 'health',
  'medico-social': 'social-care',
  'public-body': 'authority',
};

/** What a type of structure tells of its status in law; null where it does not decide, and somebody must say. */
export const statusOfStructure = (structureType: string): PartyStatus | null => {
  const sector = termOf(structureTypes, structureType)?.sector;
  return sector === undefined ? null : (bySector[sector] ?? null);
};

const ourParty = (organisation: OrganisationProfile): ConventionParty => {
  const { representative } = organisation;
  return {
    ...emptyParty('host'),
    legalName: organisation.legalName,
    shortName: shortNameFor(organisation.legalName),
    legalForm: organisation.legalForm,
    address: oneLine(organisation.address),
    siren: organisation.siren,
    rna: organisation.rna,
    bce: organisation.bce,
    representative: {
      name: representative.name,
      title: representative.jobTitle,
      authority: authorityOf(representative),
    },
  };
};

const numberOf = ({ numbers }: Partner, kind: IdentifierKind): string =>
  numbers.find((number) => number.kind === kind)?.value ?? '';

// The party that signs is the body that runs the place, when there is one: a mobile team signs nothing.
const theirParty = (partner: Partner): ConventionParty => {
  const legalName = partner.managedBy.trim() === '' ? partner.name : partner.managedBy;
  return {
    ...emptyParty('partner'),
    legalName,
    shortName: shortNameFor(legalName),
    address: oneLine(partner.address),
    siren: numberOf(partner, 'siren'),
    siret: numberOf(partner, 'siret'),
    rna: numberOf(partner, 'rna'),
    finess: numberOf(partner, 'finess'),
    bce: numberOf(partner, 'bce'),
    status: statusOfStructure(partner.structureType),
  };
};

/** The two sides as far as the record knows them; what is missing shows in the text. */
export const prefillParties = (organisation: OrganisationProfile, partner: Partner): ConventionParties => [
  ourParty(organisation),
  theirParty(partner),
];
