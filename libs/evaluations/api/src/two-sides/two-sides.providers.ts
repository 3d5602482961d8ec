import { EmailRaters, RaterCases } from './email-raters';
import { GapsController } from './gaps.controller';
import { InviteRater } from './invite-rater';
import { MyRatingController } from './my-rating.controller';
import { RateReview } from './rate-review';
import { RateTogether } from './rate-together';
import { RaterActors } from './rater-actors';
import { RaterActs } from './rater-acts';
import { RaterLinks } from './rater-links';
import { RaterPost } from './rater-post';
import { RatersStore } from './raters.store';
import { RatingLinkDoor } from './rating-link';
import { RatingController, RatingDoorController } from './rating.controller';
import { ReadSides } from './read-sides';
import { SidesController } from './sides.controller';
import { SidesDesk, SidesRows } from './sides-desk';
import { SidesStore } from './sides.store';
import { RaterAnswerRow, RaterLinkRow, RaterRow, SidesRow } from './two-sides.rows';
import { ValidateResult } from './validate-result';

/** Everything by which both sides rate a review. */
export const twoSides = {
  rows: [RaterRow, RaterAnswerRow, RaterLinkRow, SidesRow],
  controllers: [GapsController, MyRatingController, RatingDoorController, RatingController, SidesController],
  providers: [
    EmailRaters,
    InviteRater,
    RateReview,
    RateTogether,
    RaterActors,
    RaterActs,
    RaterCases,
    RaterLinks,
    RaterPost,
    RatersStore,
    RatingLinkDoor,
    ReadSides,
    SidesDesk,
    SidesRows,
    SidesStore,
    ValidateResult,
  ],
};
