import {
  checkEmail,
  checkText,
  type FieldFault,
  faultsOf,
  normaliseEmail,
  type Verdict,
} from '@entente/platform/kernel';
import { type AccessFact } from './access-facts';
import { accessProblems } from './access-problems';
import { isLastAccountManager, type Member, type MemberAction, memberActionFrom, type MemberId } from './member';
import { isRole, type Role, roles as allRoles } from './roles';

/** The next state and what happened. */
export type MemberDecision = { readonly member: Member; readonly facts: readonly AccessFact[] };

export const invitationDays = 7;

export type Invitation = {
  readonly id: MemberId;
  readonly email: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly roles: readonly Role[];
};

const expiry = (now: Date): Date => new Date(now.getTime() + invitationDays * 86_400_000);

const checkRoles = (roles: readonly string[]): Verdict => {
  if (roles.length === 0) return { code: 'required' };
  return roles.every(isRole) ? null : { code: 'not-a-choice' };
};

// Roles read the same whatever the order in which they were ticked.
const inOrder = (roles: readonly Role[]): Role[] => allRoles.filter((role) => roles.includes(role));

/** All that is wrong with an invitation, at once. */
export const invitationFaults = (invitation: Omit<Invitation, 'id'>): FieldFault[] =>
  faultsOf({
    '/email': checkEmail(invitation.email, { required: true }),
    '/name': checkText(invitation.name, { required: true, max: 120 }),
    '/jobTitle': checkText(invitation.jobTitle, { max: 120 }),
    '/roles': checkRoles(invitation.roles),
  });

const refusalFrom = {
  accept: accessProblems['not-invited'],
  'renew-invitation': accessProblems['not-invited'],
  'change-roles': accessProblems['not-active'],
  deactivate: accessProblems['not-active'],
  reactivate: accessProblems['not-deactivated'],
} as const satisfies Readonly<Record<MemberAction, unknown>>;

const assertPossible = ({ status }: Member, action: MemberAction): void => {
  if (!memberActionFrom[action].includes(status)) throw refusalFrom[action]({ status });
};

const assertNotLast = (member: Member, team: readonly Member[]): void => {
  if (isLastAccountManager(member, team)) throw accessProblems['last-account-manager']();
};

/** Invites somebody; an address invited or active already is refused, a deactivated one is reopened instead. */
export const inviteMember = (team: readonly Member[], invitation: Invitation, now: Date): MemberDecision => {
  const faults = invitationFaults(invitation);
  if (faults.length > 0) throw accessProblems['invalid-member']({}, faults);

  const email = normaliseEmail(invitation.email);
  if (team.some((member) => normaliseEmail(member.email) === email)) throw accessProblems['already-member']();

  const roles = inOrder(invitation.roles);
  return {
    member: {
      id: invitation.id,
      email,
      name: invitation.name.trim(),
      jobTitle: invitation.jobTitle.trim(),
      roles,
      status: 'invited',
      invitedAt: now,
      invitationExpiresAt: expiry(now),
      joinedAt: null,
    },
    facts: [{ type: 'member-invited', memberId: invitation.id, roles }],
  };
};

/** Gives an invitation its days again. */
export const renewInvitation = (member: Member, now: Date): MemberDecision => {
  assertPossible(member, 'renew-invitation');
  return {
    member: { ...member, invitedAt: now, invitationExpiresAt: expiry(now) },
    facts: [{ type: 'invitation-renewed', memberId: member.id }],
  };
};

/** The invited person comes in, while the invitation lasts. */
export const acceptInvitation = (member: Member, now: Date): MemberDecision => {
  assertPossible(member, 'accept');
  if (member.invitationExpiresAt && member.invitationExpiresAt <= now) throw accessProblems['link-expired']();

  return {
    member: { ...member, status: 'active', invitationExpiresAt: null, joinedAt: now },
    facts: [{ type: 'invitation-accepted', memberId: member.id }],
  };
};

/** Changes what somebody may do; the last account manager keeps that role. */
export const changeMemberRoles = (member: Member, roles: readonly Role[], team: readonly Member[]): MemberDecision => {
  assertPossible(member, 'change-roles');
  const faults = faultsOf({ '/roles': checkRoles(roles) });
  if (faults.length > 0) throw accessProblems['invalid-member']({}, faults);
  if (!roles.includes('accountManager')) assertNotLast(member, team);

  const to = inOrder(roles);
  if (to.join() === inOrder(member.roles).join()) return { member, facts: [] };
  return {
    member: { ...member, roles: to },
    facts: [{ type: 'member-roles-changed', memberId: member.id, from: member.roles, to }],
  };
};

/** Closes somebody's access; what they did stays, the last account manager too. */
export const deactivateMember = (member: Member, team: readonly Member[]): MemberDecision => {
  assertPossible(member, 'deactivate');
  assertNotLast(member, team);

  return {
    member: { ...member, status: 'deactivated', invitationExpiresAt: null },
    facts: [{ type: 'member-deactivated', memberId: member.id }],
  };
};

/** Opens a closed access again; who had never come in is invited anew, for nobody becomes active without accepting. */
export const reactivateMember = (member: Member, now: Date): MemberDecision => {
  assertPossible(member, 'reactivate');
  const reopened: Member = member.joinedAt
    ? { ...member, status: 'active' }
    : { ...member, status: 'invited', invitedAt: now, invitationExpiresAt: expiry(now) };
  return { member: reopened, facts: [{ type: 'member-reactivated', memberId: member.id }] };
};
