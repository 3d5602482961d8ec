import { addDays, type Day, type FieldFault, faultAt, isDay } from '@entente/platform/kernel';
import { checkText } from '../answers/check-answer';
import { type ActionItem, actionLimits, isOpenAction } from '../review/action-item';
import { actionProblems } from './action-problems';
import { type Closing, proofFaults, settleAction } from './completion';
import { type ActionDecision, type ActionFact, movedTo, type PlannedAction } from './planned-action';

/** What somebody of the partner says of an action that their side carries. */
export type PartnerUpdate = Pick<ActionItem, 'state' | 'effect' | 'abandonedReason'> & {
  /** Where it stands, in their words; replaces what they wrote before. */
  readonly progress: string;
  /** The day they ask for instead; null to keep the one agreed. */
  readonly proposedDueOn: Day | null;
  readonly proposalReason: string;
  /** What shows that it is done, when the action asks for it. */
  readonly proof?: string;
  readonly proofLink?: string;
};

type By = { readonly by: string; readonly today: Day };

export const partnerUpdateLimits = { progress: 300, proposalReason: 200 } as const;

/** A closed action stays on the partner's page for so long, days. */
export const closedShownDays = 30;

/** An action that the partner may see by a link: its side carries it, and we did not keep it to ourselves. */
export const isSharedWithPartner = (action: Pick<PlannedAction, 'ownerTheirs' | 'visibleToPartner'>): boolean =>
  action.ownerTheirs !== null && action.visibleToPartner;

/** Whether a proposed day still waits for our answer. */
export const awaitsAnswer = ({ proposal }: Pick<PlannedAction, 'proposal'>): boolean =>
  proposal !== null && proposal.declinedOn === null;

const isBlank = (text: string): boolean => text.trim() === '';

const proposalFaults = (before: PlannedAction, update: PartnerUpdate, today: Day): readonly FieldFault[] => {
  const { proposedDueOn: day, proposalReason } = update;
  if (day === null || day === before.proposal?.dueOn) return [];
  if (!isDay(day)) return [faultAt(['proposedDueOn'], 'day')];
  return [
    ...(day < today ? [faultAt(['proposedDueOn'], 'day-passed')] : []),
    ...(isBlank(proposalReason) ? [faultAt(['proposalReason'], 'proposal-reason')] : []),
  ];
};

const faultsOf = (
  before: PlannedAction,
  update: PartnerUpdate,
  closing: Closing,
  today: Day,
): readonly FieldFault[] => [
  ...(update.state === 'to-verify' ? [faultAt(['state'], 'choice')] : []),
  ...proofFaults(before, { ...before, ...update }, closing),
  ...(update.state === 'done' && isBlank(update.effect) ? [faultAt(['effect'], 'effect-on-close')] : []),
  ...(update.state === 'abandoned' && isBlank(update.abandonedReason)
    ? [faultAt(['abandonedReason'], 'abandoned-reason')]
    : []),
  ...(isOpenAction(update) ? proposalFaults(before, update, today) : []),
  ...checkText(update.effect, actionLimits.effect, ['effect']),
  ...checkText(update.abandonedReason, actionLimits.abandonedReason, ['abandonedReason']),
  ...checkText(update.progress, partnerUpdateLimits.progress, ['progress']),
  ...checkText(update.proposalReason, partnerUpdateLimits.proposalReason, ['proposalReason']),
];

const progressAfter = (before: PlannedAction, words: string, { by, today }: By): PlannedAction['progress'] => {
  if (words === (before.progress?.words ?? '')) return before.progress;
  return words === '' ? null : { words, by, on: today };
};

const proposalAfter = (before: PlannedAction, update: PartnerUpdate, { by, today }: By): PlannedAction['proposal'] => {
  const { proposedDueOn: dueOn, proposalReason } = update;
  if (!isOpenAction(update)) return null;
  if (dueOn === null) return before.proposal?.declinedOn ? before.proposal : null;
  if (dueOn === before.dueOn) return null;
  if (dueOn === before.proposal?.dueOn) return before.proposal;
  return { dueOn, reason: proposalReason.trim(), by, on: today, declinedOn: null };
};

const changedTypes = (before: PlannedAction, after: PlannedAction): ActionFact['type'][] => [
  ...(after.progress !== before.progress ? ['action-progress-told' as const] : []),
  ...(after.proposal !== before.proposal && after.proposal !== null ? ['action-day-proposed' as const] : []),
  ...(after.proposal === null && awaitsAnswer(before) && isOpenAction(after)
    ? ['action-proposal-withdrawn' as const]
    : []),
  ...(after.state !== before.state ? [movedTo(before.state, after.state)] : []),
];

const closingOf = (before: PlannedAction, { proof = '', proofLink = '' }: PartnerUpdate, { by }: By): Closing => ({
  proofAsked: before.proofAsked,
  proof: { text: proof, link: proofLink },
  by,
  isOurs: false,
});

/**
 * Somebody of the partner says where an action stands, by their personal link. The day itself is ours to change: they
 * propose one, with a reason. What is closed stays closed: taking it up again is talked over.
 */
export const updateByPartner = (before: PlannedAction, update: PartnerUpdate, by: By): ActionDecision => {
  if (!isSharedWithPartner(before)) throw actionProblems['not-found']();
  if (!isOpenAction(before)) throw actionProblems.closed();
  const closing = closingOf(before, update, by);
  const faults = faultsOf(before, update, closing, by.today);
  if (faults.length > 0) throw actionProblems.invalid({}, faults);
  const { state } = update;
  const action: PlannedAction = {
    ...before,
    effect: state === 'done' ? update.effect.trim() : '',
    abandonedReason: state === 'abandoned' ? update.abandonedReason.trim() : '',
    progress: progressAfter(before, update.progress.trim(), by),
    proposal: proposalAfter(before, update, by),
    ...settleAction(before, { ...before, ...update }, closing, by.today),
  };
  const about = { actionId: before.id, partnershipId: before.partnershipId };
  return { action, facts: changedTypes(before, action).map((type) => ({ type, ...about })) };
};

/** We answer the day that the partner proposed: kept as the new day, a postponement like another, or declined. */
export const answerProposal = (before: PlannedAction, accepted: boolean, today: Day): ActionDecision => {
  const { proposal } = before;
  if (proposal === null || !awaitsAnswer(before)) throw actionProblems['no-proposal']();
  const about = { actionId: before.id, partnershipId: before.partnershipId };
  if (!accepted) {
    const action = { ...before, proposal: { ...proposal, declinedOn: today } };
    return { action, facts: [{ type: 'action-day-declined', ...about }] };
  }
  const isLater = proposal.dueOn > before.dueOn;
  const postponements = before.postponements + (isLater ? 1 : 0);
  const action = { ...before, dueOn: proposal.dueOn, proposal: null, postponements };
  const accepting: ActionFact = { type: 'action-day-accepted', ...about };
  const putOff: ActionFact = { type: 'action-postponed', ...about, postponements };
  return { action, facts: isLater ? [accepting, putOff] : [accepting] };
};

/** The first day whose closed actions the partner still sees. */
export const closedShownSince = (today: Day): Day => addDays(today, -closedShownDays);
