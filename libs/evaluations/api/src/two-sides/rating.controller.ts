import { Body, Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { ByLink, type Limit, Public, TenantDb, Text, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateReview, type Seat } from './rate-review';
import { RaterAnswersView, RaterPageView } from './rater-page.view';
import { CurrentRater, RATING_LINK, type RatingHolder, RatingLinkDoor } from './rating-link';
import { RaterAnswersBody, ValidationBody } from './two-sides.bodies';
import { ValidateResult } from './validate-result';

class RatingTokenBody {
  @Text({ max: 100 }) token!: string;
}

const OPENINGS: Limit = { name: 'rating-open', max: 60, seconds: 900 };
// A day and not an hour: each one is a mail that somebody did not ask for, if the link is in the wrong hands.
const RENEWALS: Limit = { name: 'rating-renew', max: 5, seconds: 86_400 };
/** What one person may save in an hour: more is a machine. */
const ANSWERS: Limit = { name: 'rating-answers', max: 1_200, seconds: 3_600 };

const seatOf = (holder: RatingHolder): Seat => ({ author: holder, reviewId: holder.reviewId, raterId: holder.id });

/** The public door of whoever rates for the partner: a token in the body, never in an address. */
@ApiTags('rating')
@Public()
@Controller('api/v1/rating')
export class RatingDoorController {
  constructor(
    private readonly door: RatingLinkDoor,
    private readonly rating: RateReview,
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
  ) {}

  /** Opening a link shows the page and records nothing: mail scanners open links too. */
  @Post('open')
  @HttpCode(200)
  @ApiOkResponse({ type: RaterPageView })
  async openRatingLink(
    @Body() { token }: RatingTokenBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RaterPageView> {
    this.door.end(reply);
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.door.find(token);
    const page = await this.db.readInTenant(holder, async (tx) => {
      await this.door.assertAlive(tx, holder);
      return this.rating.view(tx, seatOf(holder));
    });
    this.door.set(reply, holder);
    return page;
  }

  /** A past link has a new one sent to the address known; whoever has been closed out gets nothing, and is not told. */
  @Post('renew')
  @HttpCode(202)
  @ApiAcceptedResponse()
  async renewRatingLink(@Body() { token }: RatingTokenBody, @Req() request: FastifyRequest): Promise<void> {
    await this.throttle.hit(OPENINGS, request.ip);
    const holder = await this.door.find(token);
    await this.throttle.hit(RENEWALS, holder.id);
    await this.rating.repeatLink(seatOf(holder));
  }
}

/** What the holder of an opened link may do; the address names the review that their page shows. */
@ApiTags('rating')
@ByLink(RATING_LINK)
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@Controller('api/v1/rating/:id')
export class RatingController {
  constructor(
    private readonly rating: RateReview,
    private readonly validation: ValidateResult,
    private readonly throttle: Throttle,
  ) {}

  @Get()
  @ApiOkResponse({ type: RaterPageView })
  readRatingPage(@CurrentRater() holder: RatingHolder): Promise<RaterPageView> {
    return this.rating.read(seatOf(holder));
  }

  @Post('actions/read')
  @HttpCode(204)
  async noteRatingOpened(@CurrentRater() holder: RatingHolder): Promise<void> {
    await this.throttle.hit(ANSWERS, holder.id);
    await this.rating.noteOpening(seatOf(holder));
  }

  @Put('answers')
  @HttpCode(200)
  @ApiOkResponse({ type: RaterAnswersView })
  async guestAnswerRating(
    @CurrentRater() holder: RatingHolder,
    @Body() body: RaterAnswersBody,
  ): Promise<RaterAnswersView> {
    await this.throttle.hit(ANSWERS, holder.id);
    return this.rating.answer(seatOf(holder), body);
  }

  @Post('actions/hand-in')
  @HttpCode(200)
  @ApiOkResponse({ type: RaterPageView })
  async guestHandInRating(@CurrentRater() holder: RatingHolder): Promise<RaterPageView> {
    await this.throttle.hit(ANSWERS, holder.id);
    return this.rating.handIn(seatOf(holder));
  }

  @Post('actions/validate')
  @HttpCode(200)
  @ApiOkResponse({ type: RaterPageView })
  async guestValidateResult(
    @CurrentRater() holder: RatingHolder,
    @Body() body: ValidationBody,
  ): Promise<RaterPageView> {
    await this.throttle.hit(ANSWERS, holder.id);
    await this.validation.theirs(seatOf(holder), body);
    return this.rating.read(seatOf(holder));
  }
}
