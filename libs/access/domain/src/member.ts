import { type Brand } from '@entente/platform/kernel';
import { type Role } from './roles';

export type TenantId = Brand<string, 'TenantId'>;
export type MemberId = Brand<string, 'MemberId'>;
export type AccountId = Brand<string, 'AccountId'>;

export const memberStatuses = ['invited', 'active', 'deactivated'] as const;

export type MemberStatus = (typeof memberStatuses)[number];

/** A person of one organisation. The account (e-mail, password) is global; the member belongs to the organisation. */
export type Member = {
  readonly id: MemberId;
  readonly email: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly roles: readonly Role[];
  readonly status: MemberStatus;
  readonly invitedAt: Date | null;
  readonly invitationExpiresAt: Date | null;
  /** When the person first came in; null until the invitation is accepted. */
  readonly joinedAt: Date | null;
};

export const memberActions = ['accept', 'renew-invitation', 'change-roles', 'deactivate', 'reactivate'] as const;

export type MemberAction = (typeof memberActions)[number];

/** From which status each act is possible. */
export const memberActionFrom: Readonly<Record<MemberAction, readonly MemberStatus[]>> = {
  accept: ['invited'],
  'renew-invitation': ['invited'],
  'change-roles': ['invited', 'active'],
  deactivate: ['invited', 'active'],
  reactivate: ['deactivated'],
};

/** What somebody may do to a member now; the server answers it, the page shows the buttons. */
export const allowedMemberActions = ({ status }: Pick<Member, 'status'>): MemberAction[] =>
  memberActions.filter((action) => memberActionFrom[action].includes(status));

/** The only account manager who can still sign in. */
export const isLastAccountManager = (member: Member, team: readonly Member[]): boolean =>
  member.status === 'active' &&
  member.roles.includes('accountManager') &&
  !team.some(({ id, status, roles }) => id !== member.id && status === 'active' && roles.includes('accountManager'));
