import { type PartnerId } from '@entente/partners/domain';

const partyRanks = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32,
  33, 34, 35, 36, 37, 38, 39,
] as const;

/**
 * The parties of a convention: the organisation that keeps the record, its partner, then the partners added to them. A
 * key names its party for as long as the convention lives: removing one leaves a hole.
 */
export type PartyKey = 'host' | 'partner' | `partner-${(typeof partyRanks)[number]}`;
export const partyKeys: readonly PartyKey[] = [
  'host',
  'partner',
  ...partyRanks.map((rank) => `partner-${rank}` as const),
];

export const fewestParties = 2;
export const mostParties = partyKeys.length;

/** One party, or all of them together. */
export type PartyChoice = PartyKey | 'both';

/** What a side is in law: it decides what may be said about people (CSP R. 1110-2; CASF L. 312-1). */
export const partyStatuses = ['health', 'social-care', 'authority', 'other'] as const;
export type PartyStatus = (typeof partyStatuses)[number];

export type Representative = {
  readonly name: string;
  /** « directrice », « président du conseil d’administration ». */
  readonly title: string;
  /** What entitles this person to sign: « délibération du conseil d’administration du 9 novembre 2026 ». */
  readonly authority: string;
};

/** A side as it stands in the convention: a copy taken from the record, then frozen with the text. */
export type ConventionParty = {
  readonly key: PartyKey;
  readonly legalName: string;
  /** With its article when it has one, as it reads inside a sentence: « Le Tilleul », « l’hôpital ». */
  readonly shortName: string;
  readonly legalForm: string;
  readonly address: string;
  readonly siren: string;
  readonly siret: string;
  readonly rna: string;
  readonly finess: string;
  readonly bce: string;
  readonly status: PartyStatus | null;
  readonly representative: Representative;
  /** Follows the name in the preamble: « accompagne des personnes sans abri dans le Val d’Aure ». */
  readonly presentation: string;
  readonly insured: boolean | null;
  /** The party's own rule: its board must approve before anybody signs. */
  readonly boardMustApprove: boolean;
  /** Its record, for a party beyond the first two that was chosen among the partners. */
  readonly partnerId?: PartnerId;
};

/** Two parties or more, the host first, its partner next. */
export type ConventionParties = readonly [
  host: ConventionParty,
  partner: ConventionParty,
  ...others: readonly ConventionParty[],
];

export const emptyParty = (key: PartyKey): ConventionParty => ({
  key,
  legalName: '',
  shortName: '',
  legalForm: '',
  address: '',
  siren: '',
  siret: '',
  rna: '',
  finess: '',
  bce: '',
  status: null,
  representative: { name: '', title: '', authority: '' },
  presentation: '',
  insured: null,
  boardMustApprove: false,
});

/** A party by its key; nobody yet for one that has left, so that whatever still names it shows as a gap. */
export const partyOf = (parties: ConventionParties, key: PartyKey): ConventionParty =>
  parties.find((party) => party.key === key) ?? emptyParty(key);

export const isPartyKey = (value: unknown): value is PartyKey => partyKeys.some((key) => key === value);

const ordinals = ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième'];

/** What stands in place of the name that the party of this rank does not have yet. */
export const partyGap = (rank: number, count: number): string => {
  if (count === 2 && rank === 1) return 'nom de la seconde Partie';
  return `nom de la ${ordinals[rank] ?? `${rank + 1}e`} Partie`;
};

/** More than two: the text says « les autres Parties » where it said « l’autre Partie ». */
export const isMultilateral = ({ length }: readonly ConventionParty[]): boolean => length > 2;

/** CSP R. 1110-2: health professionals, and non-health staff of bodies listed in CASF L. 312-1, may exchange. */
export const mayExchangeSecrets = ({ status }: ConventionParty): boolean =>
  status === 'health' || status === 'social-care';
