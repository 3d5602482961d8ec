import { type ActionView, type ReviewActionBody } from '@entente/platform/api-client';
import { type ActionDraft, newAction } from '../conclusion/conclusion-draft';

export type ActionForm = ActionDraft & { partnerId: string };

export const emptyAction = (partnerId: string, dueOn: string): ActionForm => ({ ...newAction({}), dueOn, partnerId });

/** The action as its form holds it: an empty text where the contract says null. */
export const toActionForm = (view: ActionView): ActionForm => ({
  action: view.action,
  origin: view.origin,
  expectedResult: view.expectedResult,
  priority: view.priority,
  ownerOurs: view.ownerOurs ?? '',
  ownerTheirs: view.ownerTheirs ?? '',
  dueOn: view.dueOn,
  hours: view.hours,
  budgetCents: view.budgetCents,
  successSign: view.successSign,
  state: view.state,
  abandonedReason: view.abandonedReason,
  obstacles: view.obstacles,
  visibleToPartner: view.visibleToPartner,
  effect: view.effect,
  partnerId: view.plan.partnerId,
});

export const toActionBody = ({ partnerId: _partner, ...form }: ActionForm): ReviewActionBody => ({
  ...form,
  ownerOurs: form.ownerOurs || null,
  ownerTheirs: form.ownerTheirs || null,
});
