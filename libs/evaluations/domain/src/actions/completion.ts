import { type Day, daysBetween, type FieldFault, faultAt } from '@entente/platform/kernel';
import { checkText } from '../answers/check-text';
import { checkLink, type Evidence, evidenceLimits } from '../answers/evidence';
import { type ActionItem, type ActionState, isOpenAction } from '../review/action-item';
import { actionProblems } from './action-problems';
import type { ActionDecision, ActionFactType, PlannedAction } from './planned-action';
import type { SeriesWish } from './recurrence';

/** Somebody says that an action is done, with what shows it; then what a second person of ours made of it. */
export type Declaration = Evidence & {
  /** What it changed, kept for the next time if it is sent back. */
  readonly effect: string;
  /** A member of ours, or a contact of the partner who came by their link. */
  readonly by: string;
  readonly isOurs: boolean;
  readonly on: Day;
  readonly verified: { readonly by: string; readonly on: Day } | null;
  readonly sentBack: { readonly by: string; readonly on: Day; readonly reason: string } | null;
};

export const sentBackReasonLimit = 200;

/** What somebody gives with the change of an action: whether a proof is asked for, the proof, how it comes back. */
export type Closing = {
  readonly proofAsked: boolean;
  readonly proof: Evidence;
  readonly by: string;
  readonly isOurs: boolean;
  /** Left out, the series stays as it is. */
  readonly series?: SeriesWish;
};

export const noClosing: Closing = { proofAsked: false, proof: { text: '', link: '' }, by: '', isOurs: true };

type Settled = Pick<PlannedAction, 'state' | 'proofAsked' | 'declared' | 'closedOn'>;
type Before = Pick<PlannedAction, 'state' | 'proofAsked' | 'declared' | 'closedOn'>;

const isClaimedDone = ({ state }: Pick<ActionItem, 'state'>): boolean => state === 'done' || state === 'to-verify';

const isSameClaim = ({ declared }: Before, item: ActionItem, { proof }: Closing): boolean =>
  declared?.text === proof.text.trim() && declared.link === proof.link.trim() && declared.effect === item.effect.trim();

/** Already verified, or waiting for it with the very same words: nothing is declared anew. */
const stands = (before: Before | null, item: ActionItem, closing: Closing): boolean =>
  before !== null &&
  before.proofAsked &&
  (before.state === 'done' || (before.state === 'to-verify' && isSameClaim(before, item, closing)));

const declares = (before: Before | null, item: ActionItem, closing: Closing): boolean =>
  isClaimedDone(item) && closing.proofAsked && !stands(before, item, closing);

/** What is missing or wrong in a proof; a proof that was asked for is not given up in the move that closes. */
export const proofFaults = (before: Before | null, item: ActionItem, closing: Closing): readonly FieldFault[] => {
  const { text, link } = closing.proof;
  const isMissing = text.trim() === '' && link.trim() === '';
  const isLoosened = before?.proofAsked === true && !closing.proofAsked && isClaimedDone(item);
  return [
    ...(isLoosened ? [faultAt(['proofAsked'], 'proof-kept')] : []),
    ...(declares(before, item, closing) && isMissing ? [faultAt(['proof'], 'proof-needed')] : []),
    ...checkText(text, evidenceLimits.text, ['proof']),
    ...checkLink(link.trim(), ['proofLink']),
  ];
};

const closedOnOf = (before: Before | null, state: ActionState, today: Day): Day | null =>
  state === 'done' || state === 'abandoned' ? (before?.closedOn ?? today) : null;

const declaredAfter = (before: Before | null, state: ActionState): Declaration | null => {
  if (state === 'abandoned' || before === null) return null;
  if (state === 'done') return before.state === 'done' ? before.declared : null;
  // Taken up again once verified: the next declaration is another one.
  return before.declared?.verified ? null : before.declared;
};

/** What becomes of the state that somebody gives an action: done waits for a second person when a proof is asked. */
export const settleAction = (before: Before | null, item: ActionItem, closing: Closing, today: Day): Settled => {
  const { proofAsked, proof, by, isOurs } = closing;
  if (declares(before, item, closing)) {
    const given = { text: proof.text.trim(), link: proof.link.trim(), effect: item.effect.trim() };
    const declared = { ...given, by, isOurs, on: today, verified: null, sentBack: null };
    return { state: 'to-verify', proofAsked, declared, closedOn: null };
  }
  if (before && isClaimedDone(item) && proofAsked)
    return { state: before.state, proofAsked, declared: before.declared, closedOn: before.closedOn };
  const { state } = item;
  return { state, proofAsked, declared: declaredAfter(before, state), closedOn: closedOnOf(before, state, today) };
};

/** What the history tells of it, beyond the change of state. */
export const proofFacts = (before: PlannedAction, after: PlannedAction): ActionFactType[] => [
  ...(before.proofAsked === after.proofAsked
    ? []
    : ([after.proofAsked ? 'action-proof-asked' : 'action-proof-dropped'] as const)),
  ...(after.state === 'to-verify' && before.state === 'to-verify' && after.declared !== before.declared
    ? (['action-declared-done'] as const)
    : []),
];

/** A second person of ours: whoever declared it done does not judge their own word. */
export const mayJudge = ({ state, declared }: Pick<PlannedAction, 'state' | 'declared'>, memberId: string): boolean =>
  state === 'to-verify' && declared !== null && !(declared.isOurs && declared.by === memberId);

const judged = (before: PlannedAction, by: string): Declaration => {
  if (before.state !== 'to-verify' || before.declared === null) throw actionProblems['nothing-to-verify']();
  if (!mayJudge(before, by)) throw actionProblems['own-declaration']();
  return before.declared;
};

type By = { readonly by: string; readonly today: Day };

/** A second person confirms: the action is done, since the day it was declared so. */
export const confirmAction = (before: PlannedAction, { by, today }: By): ActionDecision => {
  const declared = judged(before, by);
  const verified = { by, on: today };
  const action: PlannedAction = {
    ...before,
    state: 'done',
    declared: { ...declared, verified },
    closedOn: declared.on,
  };
  return {
    action,
    facts: [{ type: 'action-verified', actionId: before.id, partnershipId: before.partnershipId }],
  };
};

/** A second person sends it back with a reason: it is under way again, its words are kept for the next time. */
export const sendActionBack = (before: PlannedAction, reason: string, { by, today }: By): ActionDecision => {
  const declared = judged(before, by);
  const faults = [
    ...(reason.trim() === '' ? [faultAt(['reason'], 'required')] : []),
    ...checkText(reason, sentBackReasonLimit, ['reason']),
  ];
  if (faults.length > 0) throw actionProblems.invalid({}, faults);
  const sentBack = { by, on: today, reason: reason.trim() };
  const action: PlannedAction = { ...before, state: 'under-way', effect: '', declared: { ...declared, sentBack } };
  return {
    action,
    facts: [{ type: 'action-sent-back', actionId: before.id, partnershipId: before.partnershipId }],
  };
};

export type ActionFigure = 'open' | 'late' | 'done' | 'abandoned';

/**
 * The one rule of every figure about actions. What waits for a second person is open: neither late, whatever its day,
 * nor done before somebody confirms it.
 */
export const countsAs = ({ state, dueOn }: Pick<ActionItem, 'state' | 'dueOn'>, today: Day): ActionFigure => {
  if (state === 'done' || state === 'abandoned') return state;
  return isOpenAction({ state }) && daysBetween(dueOn, today) > 0 ? 'late' : 'open';
};
