import { type Day } from '@entente/platform/kernel';
import { type DecisionCode } from '../content/joint-decisions';
import { type ActionItem } from './action-item';

/** People of our organisation are members, people of the partner are contacts. */
export type Attendee = { readonly kind: 'member' | 'contact'; readonly id: string };

export type ReviewMeeting = {
  readonly heldOn: Day;
  readonly attendees: readonly Attendee[];
  /** People supported or peers who came: a number, never a name. */
  readonly peopleSupported: number;
};

/** What both sides decided (REV-28, REV-29), and the actions that follow. */
export type Conclusion = {
  readonly decision: DecisionCode;
  readonly reason: string;
  /** The decision in people's own sentence, for the top of the report; a plain one stands in when empty. */
  readonly sentence: string;
  readonly meeting: ReviewMeeting;
  readonly nextReviewOn: Day | null;
  readonly actions: readonly ActionItem[];
};

export const conclusionLimits = {
  reason: 1000,
  sentence: 240,
  attendees: 40,
  actions: 20,
  peopleSupported: 1000,
} as const;

/** A partnership that stops has no next review; any other one has. */
export const needsNextReview = ({ decision }: Pick<Conclusion, 'decision'>): boolean => decision !== 'stop';
