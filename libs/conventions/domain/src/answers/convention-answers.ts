import { type Day } from '@entente/platform/kernel';
import { type ContributionUnit, type Rhythm } from '@entente/partners/domain';
import { type PartyChoice, type PartyKey } from '../parties/convention-party';
import { type RichText } from '../rich-text/rich-text';

/** How often something comes back; a convention promises nothing that happens only once. */
export const returningRhythms = ['week', 'month', 'quarter', 'year'] as const satisfies readonly Rhythm[];
export type ReturningRhythm = (typeof returningRhythms)[number];

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

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

export type SignatoryLine = {
  readonly party: PartyKey | null;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly authority: string;
};

export type ApprovalLine = { readonly party: PartyKey | null; readonly body: string; readonly heldOn: Day | null };

type Lines<Line> = { readonly lines: readonly Line[] };

/** One answer per question; an empty text, an empty list or null means « not answered yet ». */
export type ConventionAnswers = {
  readonly parties: { readonly title: string; readonly law: 'FR' | 'BE' };
  readonly finding: { readonly text: string };
  readonly history: {
    readonly known: 'new' | 'ongoing' | null;
    readonly sinceYear: number | null;
    readonly text: string;
  };
  readonly objectives: Lines<Objective>;
  readonly people: {
    readonly publics: readonly string[];
    readonly criteria: string;
    readonly yearlyCount: number | null;
  };
  readonly gains: { readonly host: string; readonly partner: string; readonly people: string };
  readonly limits: { readonly purpose: string; readonly limits: readonly string[] };
  readonly actions: Lines<Action>;
  readonly places: Lines<{ readonly name: string; readonly address: string }> & {
    readonly territories: readonly string[];
  };
  readonly schedule: Lines<Slot> & { readonly healthRounds: number | null; readonly totalRounds: number | null };
  readonly pair: {
    readonly host: string;
    readonly partner: string;
    readonly ifIncomplete: 'postpone' | 'host-alone' | 'agree' | null;
  };
  readonly announcement: { readonly by: PartyChoice | null; readonly how: string };
  readonly refusal: { readonly text: string };
  readonly room: { readonly place: string; readonly otherwise: string };
  readonly relay: { readonly by: PartyChoice | null; readonly withinDays: number | null; readonly how: string };
  readonly reinforcement: Lines<{ readonly period: string; readonly change: string }>;
  readonly safety: { readonly rules: RichText | null };
  readonly absence: {
    readonly noticeHours: number | null;
    readonly then: 'replace' | 'postpone' | 'host-alone' | null;
    readonly informs: string;
  };
  readonly roles: Lines<RoleLine>;
  readonly contributions: Lines<ContributionLine>;
  readonly staff: Lines<StaffLine>;
  readonly premises: {
    readonly provider: PartyKey | null;
    readonly what: string;
    readonly when: string;
    readonly cost: 'free' | 'paid' | null;
    readonly travel: PartyChoice | 'each' | null;
  };
  readonly supplies: Lines<{ readonly label: string; readonly party: PartyChoice | null }>;
  readonly money: Lines<MoneyLine> & { readonly flows: boolean | null; readonly settlement: string };
  readonly publicAid: { readonly given: boolean | null; readonly aided: PartyKey | null };
  readonly referents: Lines<ContactLine>;
  readonly capacity: {
    readonly answerDays: number | null;
    readonly party: PartyKey | null;
    readonly most: number | null;
    readonly rhythm: ReturningRhythm | null;
    readonly waiting: string;
    readonly priorities: string;
  };
  readonly meetings: { readonly rhythm: 'monthly' | 'two-monthly' | 'quarterly' | 'half-yearly' | null };
  readonly governance: {
    readonly exists: boolean | null;
    readonly members: string;
    readonly rhythm: 'quarterly' | 'half-yearly' | 'yearly' | null;
    readonly rule: 'consensus' | 'one-voice-each' | null;
    readonly copies: string;
  };
  readonly information: { readonly mode: 'none' | 'identified' | 'team' | null };
  readonly informationFlows: Lines<InformationFlow>;
  readonly files: {
    readonly role: 'separate' | 'joint' | 'processor' | null;
    readonly processor: PartyKey | null;
    readonly purpose: string;
    readonly content: string;
    readonly retention: string;
    readonly security: string;
    readonly contact: string;
  };
  readonly slip: { readonly used: boolean | null; readonly returnDays: number | null };
  readonly voice: { readonly informed: string; readonly heard: string };
  readonly emergencies: { readonly covered: boolean | null; readonly dischargeDays: number | null };
  readonly review: Lines<IndicatorLine> & { readonly months: 6 | 12 | 24 | null };
  readonly reporting: {
    readonly rhythm: 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | null;
    readonly threshold: number | null;
  };
  readonly term: {
    readonly startsOn: Day | null;
    readonly months: number | null;
    readonly renewal: 'none' | 'express' | 'tacit' | null;
    readonly renewalMonths: number | null;
    readonly mostRenewals: number | null;
    readonly renewalNotice: number | null;
    readonly endingNotice: number | null;
  };
  readonly signature: { readonly signatories: readonly SignatoryLine[]; readonly approvals: readonly ApprovalLine[] };
  readonly others: Lines<{ readonly name: string; readonly reason: string }>;
  readonly clauses: { readonly added: readonly string[]; readonly removed: readonly string[] };
  /** Questions answered by « Je ne sais pas encore ». */
  readonly unknown: readonly QuestionId[];
};

/** What is not a question of the flow, yet is kept with the answers. */
type Kept = 'clauses' | 'unknown';

export type QuestionId = Exclude<keyof ConventionAnswers, Kept>;

export const isUnknown = ({ unknown }: ConventionAnswers, question: QuestionId): boolean => unknown.includes(question);
