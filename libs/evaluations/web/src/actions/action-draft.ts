import { type ActionView, type NewActionBody, type ReviewActionBody } from '@entente/platform/api-client';
import { type ActionDraft, newAction } from '../conclusion/conclusion-draft';
import { givenProof } from './given-proof';

export type ActionForm = ActionDraft & {
  partnerId: string;
  proofAsked: boolean;
  proof: string;
  proofLink: string;
  comesBack: ActionView['comesBack'];
  comesBackUntil: string;
  /** What becomes of the series when this one is given up; empty until somebody says. */
  stopsSeries: '' | 'on' | 'stop';
};

type Given = 'proofAsked' | 'proof' | 'proofLink' | 'comesBack' | 'comesBackUntil' | 'stopsSeries';
type ActionBody = ReviewActionBody & Pick<NewActionBody, Given>;

export const emptyAction = (partnerId: string, dueOn: string): ActionForm => ({
  ...newAction({}),
  dueOn,
  partnerId,
  proofAsked: false,
  proof: '',
  proofLink: '',
  comesBack: 'never',
  comesBackUntil: '',
  stopsSeries: '',
});

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
  proofAsked: view.proofAsked,
  ...givenProof(view),
  partnerId: view.plan.partnerId ?? '',
  comesBack: view.comesBack,
  comesBackUntil: view.comesBackUntil ?? '',
  stopsSeries: '',
});

export const toActionBody = ({ partnerId: _partner, stopsSeries, ...form }: ActionForm): ActionBody => ({
  ...form,
  comesBackUntil: form.comesBackUntil || null,
  ...(stopsSeries ? { stopsSeries: stopsSeries === 'stop' } : {}),
  ownerOurs: form.ownerOurs || null,
  ownerTheirs: form.ownerTheirs || null,
});
