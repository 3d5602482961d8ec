import { AnswerApproval } from './answer-approval';
import { ApprovalDesk } from './approval-desk';
import { ApprovalDirectory } from './approval.directory';
import { ApprovalLetters, ApprovalLetterSources } from './approval-letters';
import { ApprovalPost } from './approval-post';
import { ApprovalStore } from './approval.store';
import { ApprovalAround, ChangeApproval } from './change-approval';
import { DelegationStore } from './delegation.store';
import { Delegations } from './delegations';
import { EmailApproval } from './email-approval';
import { ReadApproval } from './read-approval';
import { RecordBoard } from './record-board';
import { SteerApproval } from './steer-approval';
import { DraftStandings } from './draft-standings';

/** What reading and approving a draft takes. */
export const approvalProviders = [
  AnswerApproval,
  ApprovalAround,
  ApprovalDesk,
  ApprovalDirectory,
  ApprovalLetters,
  ApprovalLetterSources,
  ApprovalPost,
  ApprovalStore,
  ChangeApproval,
  DelegationStore,
  Delegations,
  DraftStandings,
  EmailApproval,
  ReadApproval,
  RecordBoard,
  SteerApproval,
];
