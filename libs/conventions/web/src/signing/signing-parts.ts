import { type Type } from '@angular/core';

/** What the page shows beyond its first part; each is fetched when it is reached. */
export const signingParts = {
  autre: () => import('./not-mine').then(({ NotMine }): Type<unknown> => NotMine),
  texte: () => import('./text-step').then(({ TextStep }): Type<unknown> => TextStep),
  signer: () => import('./sign-step').then(({ SignStep }): Type<unknown> => SignStep),
  refuser: () => import('./refuse-step').then(({ RefuseStep }): Type<unknown> => RefuseStep),
  signed: () => import('./signed-state').then(({ SignedState }): Type<unknown> => SignedState),
  closed: () => import('./closed-state').then(({ ClosedState }): Type<unknown> => ClosedState),
  dead: () => import('./dead-link-state').then(({ DeadLinkState }): Type<unknown> => DeadLinkState),
} as const;

export type SigningPart = keyof typeof signingParts;
