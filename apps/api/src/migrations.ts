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
import { CreatePlannedActions } from '../migrations/20261122-2200-create-planned-actions';
import { CreatePresence } from '../migrations/20261122-1800-create-presence';
import { CreateRaters } from '../migrations/20261122-1900-create-raters';
import { CreateSwotSessions } from '../migrations/20261122-2100-create-swot-sessions';

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
];
