import { type ContributionUnit, type Rhythm } from '@entente/partners/domain';
import { type Day } from '@entente/platform/kernel';
import { type PartyChoice, type PartyKey } from '../parties/convention-party';
import { type RichText } from '../rich-text/rich-text';

/** How often something comes back; a convention promises nothing that happens only once. */
export const returningRhythms = ['week', 'month', 'quarter', 'year'] as const satisfies readonly Rhythm[];
export type ReturningRhythm = (typeof returningRhythms)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

/** What a party beyond the first two says or brings, between more than two. */
export type PartyText = { readonly party: PartyKey | null; readonly text: string };

export type Objective = {
  readonly change: string;
  readonly result: string;
  readonly dueOn: Day | null;
  readonly indicator: string;
};

export type Action = {
  readonly title: string;
  readonly description: string;
  readonly responsible: PartyKey | null;
  readonly otherContribution: string;
  readonly rhythm: string;
  readonly place: string;
  readonly relay: string;
};

export type Slot = {
  readonly day: Weekday | null;
  readonly from: string;
  readonly to: string;
  readonly frequency: string;
  readonly place: string;
};

export type ContributionLine = {
  readonly party: PartyKey | null;
  readonly label: string;
  readonly volume: number | null;
  readonly unit: ContributionUnit | null;
  readonly rhythm: Rhythm | null;
  /** What one session, call or trip is worth in hours, so that everything can be told in hours. */
  readonly hoursPerUnit: number | null;
};

export type StaffLine = {
  readonly party: PartyKey | null;
  readonly hours: number | null;
  readonly rhythm: ReturningRhythm | null;
  readonly roles: string;
};

/** Amounts are whole cents. */
export type MoneyLine = {
  readonly label: string;
  readonly amount: number | null;
  readonly payer: PartyKey | null;
  readonly funder: string;
};

export type ContactLine = {
  readonly party: PartyKey | null;
  readonly role: 'referent' | 'deputy' | null;
  readonly name: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly slots: string;
};

export type InformationFlow = {
  readonly category: string;
  readonly sender: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly ground: string;
  readonly channel: string;
  readonly informed: string;
  readonly agreement: string;
  readonly retention: string;
};

export type RoleLine = {
  readonly situation: string;
  readonly welcomes: string;
  readonly assesses: string;
  readonly acts: string;
  readonly informs: string;
  readonly follows: string;
};

export type IndicatorLine = {
  readonly code: string;
  readonly label: string;
  readonly target: string;
  readonly source: string;
  readonly countedBy: PartyChoice | null;
};

/** A working group of a network, and what it has done by the end of the year. */
export type WorkingGroup = {
  readonly subject: string;
  readonly lead: PartyKey | null;
  readonly deliverable: string;
};

/** One step of a shared referral pathway. */
export type PathwayStep = {
  readonly step: string;
  readonly by: PartyChoice | null;
  readonly withinDays: number | null;
};

/** One thing lent, and the state it is handed over in. */
export type LentItem = { readonly label: string; readonly count: number | null; readonly condition: string };

/** Two professionals who spend time in each other's team, told by their professions. */
export type ImmersionPair = {
  readonly guest: string;
  readonly from: PartyKey | null;
  readonly welcomedBy: string;
  readonly startsOn: Day | null;
  readonly days: number | null;
};

export type SignatoryLine = {
  readonly party: PartyKey | null;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly authority: string;
};

/** What a board decided; an outcome that nobody told counts as a yes. */
export type ApprovalLine = {
  readonly party: PartyKey | null;
  readonly body: string;
  readonly heldOn: Day | null;
  readonly outcome: 'approved' | 'refused' | 'postponed' | null;
  /** Number of the resolution, or where its extract is kept. */
  readonly reference: string;
};

export const articleChanges = ['replace', 'add', 'remove'] as const;
export type ArticleChange = (typeof articleChanges)[number];

/** What an amendment does to one article. */
export type AmendedArticle = {
  /** Which article of the text in force; empty for one that is added, or read on a paper. */
  readonly article: string;
  readonly change: ArticleChange | null;
  /** « Article 14. Référents ». */
  readonly heading: string;
  readonly before: RichText | null;
  readonly after: RichText | null;
};

/** How one comes to a place, and who is there. */
export type AccessLine = {
  readonly place: string;
  readonly address: string;
  readonly transport: string;
  readonly accessibility: string;
  readonly welcome: string;
};
