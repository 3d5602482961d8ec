import { presenceRows } from './presence/presence.providers';
import { ApprovalCircuitRow, DelegationRow } from './approval/approval.rows';
import { modelRows } from './models/models.providers';
import {
  ConventionEditionRow,
  NegotiationLinkRow,
  NegotiationRow,
  ProposalRow,
  ThreadRow,
} from './negotiation/negotiation.rows';
import { ConventionPartyRow } from './persistence/convention-party.row';
import { NumberingRow } from './numbering/numbering.row';
import { ConventionRow } from './persistence/convention.row';
import { ConventionSnapshotRow } from './persistence/convention-snapshot.row';
import {
  JournalEventRow,
  OrganisationSealRow,
  SealingOutputRow,
  SignatureRequestRow,
  SigningLinkRow,
} from './signing/signing.rows';
import { PaperFileRow } from './takeover/paper-file.row';

/** Every table of conventions. */
import { ConventionFileRow } from './pieces/convention-file.row';
import { ConventionRuleRow } from './rules/convention-rule.row';

export const conventionsRows = [
  ConventionFileRow,
  ConventionRuleRow,
  ...modelRows,
  NumberingRow,
  ApprovalCircuitRow,
  ConventionEditionRow,
  ConventionPartyRow,
  ConventionRow,
  ConventionSnapshotRow,
  DelegationRow,
  JournalEventRow,
  NegotiationLinkRow,
  NegotiationRow,
  OrganisationSealRow,
  PaperFileRow,
  ...presenceRows,
  ProposalRow,
  SealingOutputRow,
  SignatureRequestRow,
  SigningLinkRow,
  ThreadRow,
];
