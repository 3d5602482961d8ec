/**
 * Where a convention stands (domain catalogue, 3.2.1). Co-writing and approval circuits will add their statuses between
 * `draft` and `ready-to-sign`.
 */
export const conventionStatuses = [
  'draft',
  'ready-to-sign',
  'in-signature',
  'signed',
  'in-force',
  'suspended',
  'ended',
  'terminated',
  'replaced',
  'declined',
  'cancelled',
] as const;
export type ConventionStatus = (typeof conventionStatuses)[number];

export const conventionActions = [
  'revise',
  'delete',
  'send',
  'complete',
  'decline',
  'expire',
  'withdraw',
  'reopen',
  'cancel',
  'enter-into-force',
  'suspend',
  'resume',
  'oppose-renewal',
  'renew',
  'end',
  'terminate',
  'replace',
] as const;
export type ConventionAction = (typeof conventionActions)[number];

/** The only place that says what is possible from where. */
export const conventionAllowedFrom: Readonly<Record<ConventionAction, readonly ConventionStatus[]>> = {
  revise: ['draft'],
  delete: ['draft'],
  send: ['draft', 'ready-to-sign'],
  complete: ['in-signature'],
  decline: ['in-signature'],
  expire: ['in-signature'],
  withdraw: ['in-signature'],
  reopen: ['ready-to-sign', 'declined'],
  cancel: ['ready-to-sign', 'in-signature', 'declined'],
  'enter-into-force': ['signed'],
  suspend: ['in-force'],
  resume: ['suspended'],
  'oppose-renewal': ['in-force', 'suspended'],
  renew: ['in-force', 'suspended'],
  end: ['in-force', 'suspended'],
  terminate: ['signed', 'in-force', 'suspended'],
  replace: ['in-force', 'suspended', 'ended'],
};

/** Actions after which the convention stands where it stood, or is gone. */
type StayingAction = 'delete' | 'oppose-renewal' | 'renew';

/** Where each action leads. */
export const conventionLeadsTo: Readonly<Record<Exclude<ConventionAction, StayingAction>, ConventionStatus>> = {
  revise: 'draft',
  send: 'in-signature',
  complete: 'signed',
  decline: 'declined',
  // Nothing was refused: the same text may be sent again, or reopened.
  expire: 'ready-to-sign',
  withdraw: 'draft',
  reopen: 'draft',
  cancel: 'cancelled',
  'enter-into-force': 'in-force',
  suspend: 'suspended',
  resume: 'in-force',
  end: 'ended',
  terminate: 'terminated',
  replace: 'replaced',
};

export const isConventionActionPossible = (action: ConventionAction, status: ConventionStatus): boolean =>
  conventionAllowedFrom[action].includes(status);

export const possibleConventionActions = (status: ConventionStatus): readonly ConventionAction[] =>
  conventionActions.filter((action) => isConventionActionPossible(action, status));
