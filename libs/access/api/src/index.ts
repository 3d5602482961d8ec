export { AccessModule, accessRows } from './access.module';
export { chosenPasswordHash } from './account/password-choice';
export { DEMONSTRATION_PASSWORD } from './demonstration/demonstration-password';
export {
  type Created,
  CreateOrganisation,
  type Founder,
  type NewOrganisation,
  slugOf,
} from './first-run/create-organisation';
export { EnrolMember } from './first-run/enrol-member';
export { History, HistoryEntryView, HistoryView, type LinkActor, type LinkActors } from './history/history';
export { type MailRecipient, MailRecipients } from './members/mail-recipients';
export {
  type MemberIdentity,
  OrganisationDirectory,
  type OrganisationIdentity,
} from './organisation/organisation.directory';
export { AddressBody } from './organisation/organisation.view';
export { CurrentActor, type Member, type SignedIn } from './security/actor';
export { Allow, OrganisationController } from './security/allow';
export { hashPassword } from './security/passwords';
export { isSame, newToken, tokenHash } from './security/tokens';
