import { EndedSteps } from './ended-steps';
import { FeelingRow } from './feeling.row';
import { FeelingStore } from './feeling.store';
import { FeelingPeople } from './feeling-people';
import { Feelings } from './feelings';
import { FeelingsController, GuestFeelingsController } from './feelings.controller';

/** How both sides lived each step that ended. */
export const stepFeelings = {
  rows: [FeelingRow],
  controllers: [FeelingsController, GuestFeelingsController],
  providers: [EndedSteps, FeelingPeople, Feelings, FeelingStore],
};
