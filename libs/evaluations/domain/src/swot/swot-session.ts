import { type Brand, type Day } from '@entente/platform/kernel';
import { type SwotMode, type SwotStep } from './swot-steps';

export type SwotId = Brand<string, 'SwotId'>;

export const quadrants = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type Quadrant = (typeof quadrants)[number];

export const swotParties = ['ours', 'theirs'] as const;
export type SwotParty = (typeof swotParties)[number];

/** F×O amplify, F×M protect, f×O repair, f×M stop or reduce. */
export const crossingKinds = ['amplify', 'protect', 'repair', 'stop'] as const;
export type CrossingKind = (typeof crossingKinds)[number];

export const swotStatuses = ['open', 'closed', 'cancelled'] as const;
export type SwotStatus = (typeof swotStatuses)[number];

/** Hidden until shared; held when it seems to speak of a person; sent back to be written again. */
export const noteStatuses = ['hidden', 'held', 'returned', 'shared'] as const;
export type NoteStatus = (typeof noteStatuses)[number];

export const swotLimits = {
  participants: 60,
  name: 40,
  note: 140,
  notesPerQuadrant: 3,
  dots: 3,
  cluster: 80,
  crossing: 240,
  crossings: 24,
  action: 160,
  owner: 80,
  indicator: 160,
  actionsMin: 3,
  actionsMax: 5,
  informs: 200,
  extraMinutes: 60,
  undo: 20,
  paperNotes: 80,
} as const;

/** Who takes part: a side and, unless they would rather not, a name to show. */
export type Participant = {
  readonly id: string;
  readonly rank: number;
  readonly party: SwotParty;
  readonly name: string;
  readonly anonymous: boolean;
};

export type SwotNote = {
  readonly id: string;
  readonly rank: number;
  readonly quadrant: Quadrant;
  readonly text: string;
  /** Null for what was copied from the paper board. */
  readonly authorId: string | null;
  readonly status: NoteStatus;
};

export type SwotCluster = {
  readonly id: string;
  readonly quadrant: Quadrant;
  readonly name: string;
  readonly noteIds: readonly string[];
};

export type SwotCrossing = {
  readonly id: string;
  readonly rank: number;
  readonly kind: CrossingKind;
  readonly text: string;
  /** The card from between us, and the one from around us. */
  readonly inside: string | null;
  readonly outside: string | null;
};

export type SwotAction = {
  readonly id: string;
  readonly text: string;
  readonly ownerOurs: string;
  readonly ownerTheirs: string;
  readonly dueOn: Day | null;
  readonly indicator: string;
  /** The card or the crossing that it answers. */
  readonly from: string | null;
};

export type SwotApproval = { readonly name: string; readonly at: string };

/** A session, whole. Its version counts what facilitators did: two of them never undo each other unseen. */
export type SwotState = {
  readonly mode: SwotMode;
  readonly status: SwotStatus;
  readonly step: SwotStep;
  readonly stepStartedAt: string;
  readonly addedMinutes: number;
  /** Since when the time of the step stands still; absent from sessions older than pauses. */
  readonly pausedAt?: string | null;
  readonly version: number;
  readonly nextRank: number;
  readonly participants: readonly Participant[];
  readonly notes: readonly SwotNote[];
  readonly clusters: readonly SwotCluster[];
  /** The groupings before the last ones, the newest last. */
  readonly undo: readonly (readonly SwotCluster[])[];
  readonly dots: Readonly<Record<string, readonly string[]>>;
  readonly moods: Readonly<Record<string, number>>;
  readonly crossings: readonly SwotCrossing[];
  readonly actions: readonly SwotAction[];
  readonly nextOn: Day | null;
  readonly informs: string;
  readonly closedOn: Day | null;
  readonly approvals: Readonly<Partial<Record<SwotParty, SwotApproval>>>;
};

/** A session as it begins. */
export const openSwot = (mode: SwotMode, at: Date): SwotState => ({
  mode,
  status: 'open',
  step: 'prepare',
  stepStartedAt: at.toISOString(),
  addedMinutes: 0,
  pausedAt: null,
  version: 1,
  nextRank: 1,
  participants: [],
  notes: [],
  clusters: [],
  undo: [],
  dots: {},
  moods: {},
  crossings: [],
  actions: [],
  nextOn: null,
  informs: '',
  closedOn: null,
  approvals: {},
});
