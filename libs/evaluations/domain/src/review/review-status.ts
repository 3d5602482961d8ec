import { type Words } from '@entente/platform/kernel';

export const reviewStatuses = ['planned', 'rating', 'concluded', 'closed', 'cancelled'] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

export const reviewActions = ['replan', 'start', 'answer', 'conclude', 'close', 'reopen', 'cancel'] as const;
export type ReviewAction = (typeof reviewActions)[number];

const possibleFrom: Readonly<Record<ReviewAction, readonly ReviewStatus[]>> = {
  replan: ['planned', 'rating'],
  start: ['planned'],
  answer: ['rating'],
  conclude: ['rating', 'concluded'],
  close: ['concluded'],
  reopen: ['concluded', 'closed'],
  cancel: ['planned', 'rating'],
};

export const isPossible = (action: ReviewAction, { status }: { readonly status: ReviewStatus }): boolean =>
  possibleFrom[action].includes(status);

export const possibleActions = (review: { readonly status: ReviewStatus }): readonly ReviewAction[] =>
  reviewActions.filter((action) => isPossible(action, review));

export const reviewStatusLabels: Readonly<Record<ReviewStatus, Words>> = {
  planned: { fr: 'Prêt à noter', en: 'Ready to rate' },
  rating: { fr: 'En cours de notation', en: 'Rating in progress' },
  concluded: { fr: 'Conclu', en: 'Concluded' },
  closed: { fr: 'Clos', en: 'Closed' },
  cancelled: { fr: 'Annulé', en: 'Cancelled' },
};
