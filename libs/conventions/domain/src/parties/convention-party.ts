/** The two sides of a convention: the organisation that keeps the record, and its partner. */
export const partyKeys = ['host', 'partner'] as const;
export type PartyKey = (typeof partyKeys)[number];

/** One side, or both together. */
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
};

export type ConventionParties = readonly [host: ConventionParty, partner: ConventionParty];

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

export const partyOf = ([host, partner]: ConventionParties, key: PartyKey): ConventionParty =>
  key === 'host' ? host : partner;

/** CSP R. 1110-2: health professionals, and non-health staff of bodies listed in CASF L. 312-1, may exchange. */
export const mayExchangeSecrets = ({ status }: ConventionParty): boolean =>
  status === 'health' || status === 'social-care';
