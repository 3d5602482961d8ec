import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { accessFaultWords } from '@entente/access/domain';
import { addFaultWords } from '@entente/platform/api';
import { edgeFaultWords } from './access-problems';
import { AccountController, SessionController } from './account/session.controller';
import { OwnSessions } from './account/own-sessions';
import { EmailPasswordReset, RequestPasswordReset, ResetPassword } from './account/password-reset';
import { PasswordResetController } from './account/password-reset.controller';
import { ReadSession } from './account/read-session';
import { ReviseAccount } from './account/revise-account';
import { SignIn } from './account/sign-in';
import { DemonstrationController } from './demonstration/demonstration.controller';
import { OutboxController } from './demonstration/outbox.controller';
import { RemoveDemonstration } from './demonstration/remove-demonstration';
import { RemoveDemonstrationController } from './demonstration/remove-demonstration.controller';
import { CreateOrganisation } from './first-run/create-organisation';
import { EnrolMember } from './first-run/enrol-member';
import { FirstRunController } from './first-run/first-run.controller';
import { FirstRunDoors } from './first-run/first-run-doors';
import { History } from './history/history';
import { AcceptInvitation } from './members/accept-invitation';
import { EmailInvitation, Invitations } from './members/invitations';
import { MailRecipients } from './members/mail-recipients';
import { ManageMembers } from './members/manage-members';
import { MemberStore } from './members/member.store';
import { InvitationsController, MembersController } from './members/members.controller';
import { Logo } from './organisation/logo';
import { OrganisationController } from './organisation/organisation.controller';
import { OrganisationDirectory } from './organisation/organisation.directory';
import { ReviseOrganisation } from './organisation/revise-organisation';
import { AccountRow } from './persistence/account.row';
import { InvitationRow } from './persistence/invitation.row';
import { MemberRow } from './persistence/member.row';
import { OrganisationRow } from './persistence/organisation.row';
import { PasswordResetRow } from './persistence/password-reset.row';
import { SessionRow } from './persistence/session.row';
import { RightsController } from './rights.controller';
import { SessionCookies } from './security/cookies';
import { SecurityGuard } from './security/security.guard';
import { Sessions } from './security/sessions';

export const accessRows = [AccountRow, InvitationRow, MemberRow, OrganisationRow, PasswordResetRow, SessionRow];

addFaultWords(accessFaultWords);
addFaultWords(edgeFaultWords);

@Module({
  controllers: [
    AccountController,
    DemonstrationController,
    FirstRunController,
    InvitationsController,
    MembersController,
    OrganisationController,
    OutboxController,
    PasswordResetController,
    RemoveDemonstrationController,
    RightsController,
    SessionController,
  ],
  providers: [
    { provide: APP_GUARD, useClass: SecurityGuard },
    AcceptInvitation,
    CreateOrganisation,
    EmailInvitation,
    EmailPasswordReset,
    EnrolMember,
    FirstRunDoors,
    History,
    Invitations,
    Logo,
    MailRecipients,
    ManageMembers,
    MemberStore,
    OrganisationDirectory,
    OwnSessions,
    ReadSession,
    RemoveDemonstration,
    RequestPasswordReset,
    ResetPassword,
    ReviseAccount,
    ReviseOrganisation,
    SessionCookies,
    Sessions,
    SignIn,
  ],
  exports: [CreateOrganisation, EnrolMember, History, MailRecipients, OrganisationDirectory, Sessions],
})
export class AccessModule {}
