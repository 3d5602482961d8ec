/** Where a signature request stands; it has its own life beside the convention's. */
export const requestStatuses = [
  'draft',
  'sent',
  'partially-signed',
  'completed',
  'sealing',
  'sealed',
  'declined',
  'expired',
  'cancelled',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

export const requestActions = [
  'send',
  'view',
  'issue-code',
  'check-code',
  'renew-codes',
  'consent',
  'sign',
  'refuse',
  'remind',
  'stop-reminders',
  'return-mail',
  'correct-address',
  'renew-link',
  'extend',
  'expire',
  'cancel',
  'seal-revision',
  'start-sealing',
  'seal',
  'fail',
  'replay',
] as const;
export type RequestAction = (typeof requestActions)[number];

const open: readonly RequestStatus[] = ['sent', 'partially-signed'];

/** The only place that says what is possible from where. */
export const requestAllowedFrom: Readonly<Record<RequestAction, readonly RequestStatus[]>> = {
  send: ['draft'],
  view: open,
  'issue-code': open,
  'check-code': open,
  'renew-codes': open,
  consent: open,
  sign: open,
  refuse: open,
  remind: open,
  'stop-reminders': open,
  'return-mail': open,
  'correct-address': open,
  'renew-link': open,
  extend: open,
  expire: open,
  cancel: open,
  // Signatures are set in the document one by one as they come, the last one after completion.
  'seal-revision': ['partially-signed', 'completed', 'sealing'],
  'start-sealing': ['completed'],
  seal: ['sealing'],
  fail: ['partially-signed', 'completed', 'sealing'],
  // What failed waits in its place: the queue tries again by itself, and so may the sender.
  replay: ['partially-signed', 'completed', 'sealing'],
};

export const isRequestActionPossible = (action: RequestAction, status: RequestStatus): boolean =>
  requestAllowedFrom[action].includes(status);

export const possibleRequestActions = (status: RequestStatus): readonly RequestAction[] =>
  requestActions.filter((action) => isRequestActionPossible(action, status));

/** Nothing can happen any more. */
export const isOver = (status: RequestStatus): boolean => possibleRequestActions(status).length === 0;
