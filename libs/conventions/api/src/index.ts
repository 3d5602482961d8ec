export {
  ApprovalDirectory,
  type ApprovalsUnderWay,
  type AwaitedApproval,
  type SentBackText,
} from './approval/approval.directory';
export {
  ConventionDirectory,
  type DatedConvention,
  type OpenConvention,
  type ReviewRhythm,
} from './convention.directory';
export { ConventionsModule, conventionsRows } from './conventions.module';
export { FollowDays } from './calendar/follow-days';
export { SealConvention } from './sealing/seal-convention';
export { SigningSecrets } from './signing/signing-secrets';
export { WritingSecrets } from './negotiation/writing-secrets';
