import { can, type Permission } from '@entente/access/domain';
import { possibleActions, type ReviewAction, type ReviewStatus } from '@entente/evaluations/domain';
import { relationTo } from '@entente/partners/api';
import type { Tenure } from '@entente/partners/domain';
import type { Member } from '@entente/access/api';

const permissions: Readonly<Record<ReviewAction, Permission>> = {
  replan: 'reviews:rate',
  start: 'reviews:rate',
  answer: 'reviews:rate',
  conclude: 'reviews:close',
  close: 'reviews:close',
  reopen: 'reviews:reopen',
  cancel: 'reviews:close',
};

type InState = { readonly status: ReviewStatus };

/** Going back from a conclusion that is not closed yet corrects one's own work; a closed report was read by others. */
export const permissionFor = (action: ReviewAction, { status }: InState): Permission =>
  action === 'reopen' && status === 'concluded' ? 'reviews:close' : permissions[action];

/** What this person may do to this review now. */
export const allowedReviewActions = (viewer: Member, tenures: readonly Tenure[], review: InState): ReviewAction[] =>
  possibleActions(review).filter((action) =>
    can(viewer.roles, permissionFor(action, review), relationTo(tenures, viewer)),
  );
