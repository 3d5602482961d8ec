import { type Type } from '@angular/core';
import { type ConventionStatus } from '@entente/conventions/domain';
import { type ConventionView } from '@entente/platform/api-client';

/** Loads the component of `/o/:org/conventions/:id` for one status; its input `convention` is a `ConventionView`. */
export type ConventionViewLoader = () => Promise<Type<unknown>>;

const draft: ConventionViewLoader = () => import('../draft/draft-page').then(({ DraftPage }) => DraftPage);
const sent: ConventionViewLoader = () =>
  import('../signature/signature-page').then(({ SignaturePage }) => SignaturePage);

const takenOver: ConventionViewLoader = () =>
  import('../takeover/taken-over-page').then(({ TakenOverPage }) => TakenOverPage);

/** What a convention shows, by where it stands: a draft is written, what was sent is followed. */
export const conventionViews: Readonly<Record<ConventionStatus, ConventionViewLoader>> = {
  draft,
  'ready-to-sign': sent,
  'in-signature': sent,
  signed: sent,
  'in-force': sent,
  suspended: sent,
  ended: sent,
  terminated: sent,
  replaced: sent,
  declined: sent,
  cancelled: sent,
};

/** One born elsewhere shows its file wherever it stands. */
export const viewOf = (convention: Pick<ConventionView, 'status' | 'takenOver'>): ConventionViewLoader =>
  convention.takenOver ? takenOver : conventionViews[convention.status];
