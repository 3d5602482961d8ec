import type { MigrationInterface } from 'typeorm';
import { CreatePlatform } from '../migrations/20261121-1000-create-platform';
import { CreateAccess } from '../migrations/20261121-1010-create-access';
import { CreatePartners } from '../migrations/20261121-1020-create-partners';
import { CreateIdentitySheets } from '../migrations/20261121-1030-create-identity-sheets';
import { CreateConventions } from '../migrations/20261121-1040-create-conventions';
import { CreateSignatures } from '../migrations/20261121-1050-create-signatures';
import { CreateEvaluations } from '../migrations/20261121-1070-create-evaluations';
import { RemoveDemonstration } from '../migrations/20261121-1080-remove-demonstration';
import { TellDemonstrations } from '../migrations/20261121-1090-tell-demonstrations';
import { PinSearchPath } from '../migrations/20261121-1100-pin-search-path';
import { CreateNegotiations } from '../migrations/20261122-1000-create-negotiations';
import { TakeOverConventions } from '../migrations/20261122-1100-take-over-conventions';
import { CreateConventionParties } from '../migrations/20261122-1200-create-convention-parties';
import { CreateApprovals } from '../migrations/20261122-1300-create-approvals';
import { CreateEntitledPeople } from '../migrations/20261122-1310-create-entitled-people';
import { CreateNumbering } from '../migrations/20261122-1400-create-numbering';
import { CreateModels } from '../migrations/20261122-1500-create-models';
import { LinkConventions } from '../migrations/20261122-1600-link-conventions';
import { AnnexFiles } from '../migrations/20261122-1700-annex-files';
import { CreateIndicators } from '../migrations/20261122-2000-create-indicators';
import { CreateOwnGrids } from '../migrations/20261122-2310-create-own-grids';
import { CreatePlannedActions } from '../migrations/20261122-2200-create-planned-actions';
import { CreatePresence } from '../migrations/20261122-1800-create-presence';
import { CreateRaters } from '../migrations/20261122-1900-create-raters';
import { CreateFeedback } from '../migrations/20261122-2300-create-feedback';
import { CreateSwotSessions } from '../migrations/20261122-2100-create-swot-sessions';
import { CreateReviewCampaigns } from '../migrations/20261122-2320-create-review-campaigns';
import { LetPartnersFollowActions } from '../migrations/20261123-1010-let-partners-follow-actions';
import { AdaptReviewQuestions } from '../migrations/20261123-1500-adapt-review-questions';
import { AdaptStrategyQuestions } from '../migrations/20261123-1900-adapt-strategy-questions';
import { CreateStrategy } from '../migrations/20261122-2330-create-strategy';
import { CreateIndicatorRequests } from '../migrations/20261123-1300-create-indicator-requests';
import { KeepEvidence } from '../migrations/20261123-1610-keep-evidence';
import { AssignSections } from '../migrations/20261123-1810-assign-sections';
import { KeepCarriedAnswers } from '../migrations/20261123-1800-keep-carried-answers';
import { VerifyActions } from '../migrations/20261123-1710-verify-actions';
import { AdaptIndicators } from '../migrations/20261123-2010-adapt-indicators';
import { RecurActions } from '../migrations/20261123-2210-recur-actions';
import { AdaptFeedbackQuestions } from '../migrations/20261124-0800-adapt-feedback-questions';
import { CreateFeelings } from '../migrations/20261124-0900-create-feelings';

/** In order; a bundle has no files to look for, so each is named. */
export const migrations: (new () => MigrationInterface)[] = [
  CreatePlatform,
  CreateAccess,
  CreatePartners,
  CreateIdentitySheets,
  CreateConventions,
  CreateSignatures,
  CreateEvaluations,
  RemoveDemonstration,
  TellDemonstrations,
  PinSearchPath,
  CreateNegotiations,
  TakeOverConventions,
  CreateConventionParties,
  CreateApprovals,
  CreateEntitledPeople,
  CreateNumbering,
  CreateModels,
  LinkConventions,
  AnnexFiles,
  CreatePresence,
  CreateRaters,
  CreateIndicators,
  CreateSwotSessions,
  CreatePlannedActions,
  CreateFeedback,
  CreateOwnGrids,
  CreateReviewCampaigns,
  CreateStrategy,
  LetPartnersFollowActions,
  CreateIndicatorRequests,
  AdaptReviewQuestions,
  KeepEvidence,
  VerifyActions,
  KeepCarriedAnswers,
  AssignSections,
  AdaptStrategyQuestions,
  AdaptIndicators,
  RecurActions,
  AdaptFeedbackQuestions,
  CreateFeelings,
];
