import type { Limit } from '@entente/platform/api';

/** What one member may have sent to people of partners in an hour: more is a machine. */
export const LINK_MAILS: Limit = { name: 'action-link-mails', max: 60, seconds: 3_600 };
