import { type Day } from '@entente/platform/kernel';
import { type PartyChoice, type PartyKey } from '../parties/convention-party';
import { type RichText } from '../rich-text/rich-text';
import {
  type AccessLine,
  type Action,
  type AmendedArticle,
  type ApprovalLine,
  type ContactLine,
  type ContributionLine,
  type ImmersionPair,
  type IndicatorLine,
  type InformationFlow,
  type LentItem,
  type MoneyLine,
  type Objective,
  type PartyText,
  type PathwayStep,
  type ReturningRhythm,
  type RoleLine,
  type SignatoryLine,
  type Slot,
  type StaffLine,
  type WorkingGroup,
} from './answer-lines';

export * from './answer-lines';

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
  readonly gains: {
    readonly host: string;
    readonly partner: string;
    readonly people: string;
    readonly others: readonly PartyText[];
  };
  readonly limits: { readonly purpose: string; readonly limits: readonly string[] };
  readonly actions: Lines<Action>;
  readonly places: Lines<{ readonly name: string; readonly address: string }> & {
    readonly territories: readonly string[];
    /** How one comes to each place (AX-K). */
    readonly access: readonly AccessLine[];
  };
  readonly schedule: Lines<Slot> & { readonly healthRounds: number | null; readonly totalRounds: number | null };
  readonly pair: {
    readonly host: string;
    readonly partner: string;
    readonly others: readonly PartyText[];
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
  readonly implementing: { readonly subjects: readonly string[] };
  readonly entry: {
    readonly how: string;
    readonly when: string;
    readonly criteria: readonly string[];
    readonly exclusions: readonly string[];
  };
  readonly pathway: Lines<PathwayStep>;
  readonly firstVisit: {
    readonly accompaniedBy: PartyChoice | null;
    readonly ifMissed: string;
    readonly back: string;
  };
  readonly planB: { readonly text: string; readonly countedBy: PartyChoice | null };
  readonly values: { readonly shared: readonly string[] };
  readonly pledges: { readonly common: readonly string[]; readonly outside: readonly string[] };
  readonly groups: Lines<WorkingGroup>;
  readonly hosting: {
    readonly lead: PartyKey | null;
    readonly coordinator: string;
    readonly hours: number | null;
    readonly rhythm: ReturningRhythm | null;
  };
  readonly colleges: Lines<{ readonly party: PartyKey | null; readonly college: string }>;
  readonly joining: { readonly condition: string };
  readonly loan: {
    readonly kind: 'premises' | 'staff' | 'public-agent' | null;
    readonly lender: PartyKey | null;
    readonly purpose: string;
  };
  readonly lentPlace: {
    readonly what: string;
    readonly address: string;
    readonly when: string;
    readonly keys: string;
    readonly upkeep: string;
    readonly ownerAllows: 'yes' | 'awaited' | null;
  };
  readonly inventory: Lines<LentItem>;
  readonly lentStaff: {
    /** Asked of an employee only: the law wants their identity in the agreement. */
    readonly name: string;
    readonly qualification: string;
    readonly share: string;
    readonly tasks: string;
    readonly place: string;
    readonly hours: string;
    readonly supervisor: string;
    readonly agreed: 'yes' | 'awaited' | null;
  };
  readonly loanReturn: { readonly evaluation: string; readonly back: string };
  readonly immersion: Lines<ImmersionPair> & {
    readonly objectives: readonly string[];
    readonly programme: string;
    readonly travel: PartyChoice | 'each' | null;
  };
  readonly immersionBack: { readonly introducedOn: Day | null; readonly reportOn: Day | null; readonly how: string };
  /** The convention that this one amends, or applies, as the text cites it. */
  readonly parent: { readonly number: string; readonly title: string; readonly signedOn: Day | null };
  /** What an amendment changes: articles, and the last day when it gives another. */
  readonly amendment: Lines<AmendedArticle> & { readonly endsOn: Day | null };
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
    readonly rule: 'consensus' | 'one-voice-each' | 'consensus-then-majority' | null;
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
