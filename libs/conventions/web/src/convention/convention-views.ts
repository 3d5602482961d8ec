import { type Type } from '@angular/core';
import { type ConventionStatus } from '@entente/conventions/domain';

/** Loads the component of `/o/:org/conventions/:id` for one status; its input `convention` is a `ConventionView`. */
export type ConventionViewLoader = () => Promise<Type<unknown>>;

const draft: ConventionViewLoader = () => import('../draft/draft-page').then(({ DraftPage }) => DraftPage);
const plain: ConventionViewLoader = () => import('./plain-page').then(({ PlainPage }) => PlainPage);

/** What a convention shows, by where it stands: signing adds its own pages here. */
export const conventionViews: Readonly<Record<ConventionStatus, ConventionViewLoader>> = {
  draft,
  'ready-to-sign': plain,
  'in-signature': plain,
  signed: plain,
  'in-force': plain,
  suspended: plain,
  ended: plain,
  terminated: plain,
  replaced: plain,
  declined: plain,
  cancelled: plain,
};
