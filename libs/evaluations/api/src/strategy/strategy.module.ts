import { CloseStrategy } from './close-strategy';
import { BundleEvidence } from './evidence/bundle-evidence';
import { EvidenceController } from './evidence/evidence.controller';
import { GatherEvidence } from './evidence/gather-evidence';
import { FrameworkStore } from './frameworks/framework.store';
import { FrameworksController } from './frameworks/frameworks.controller';
import { WriteFrameworks } from './frameworks/write-frameworks';
import { ReadStrategies } from './read-strategies';
import { StrategiesController } from './strategies.controller';
import { StrategyPaper } from './strategy-paper';
import { StrategySurroundings } from './strategy-surroundings';
import { StrategyStore } from './strategy.store';
import { TakePriorities } from './take-priorities';
import { WriteStrategies } from './write-strategies';

export const strategyControllers = [StrategiesController, EvidenceController, FrameworksController];

export const strategyProviders = [
  BundleEvidence,
  CloseStrategy,
  FrameworkStore,
  GatherEvidence,
  ReadStrategies,
  StrategyPaper,
  StrategyStore,
  StrategySurroundings,
  TakePriorities,
  WriteFrameworks,
  WriteStrategies,
];
