import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Limit, Public, Throttle } from '@entente/platform/api';
import type { FastifyRequest } from 'fastify';
import { FeedbackCodeBody, FeedbackSendingBody } from './feedback.bodies';
import { FeedbackDoorView, FeedbackTakenView } from './feedback.views';
import { TakeSheets } from './take-sheets';

// A tablet in a waiting room, or the network of a day centre: many people, one address.
const COMINGS: Limit = { name: 'feedback-coming', max: 300, seconds: 900 };
const SENDINGS: Limit = { name: 'feedback-sending', max: 100, seconds: 900 };

/**
 * The public door of a campaign: no account, no cookie. Addresses serve to count what comes in a quarter of an hour,
 * as keyed hashes that nothing binds to an answer.
 */
@ApiTags('feedback')
@Public()
@Controller('api/v1/feedback')
export class FeedbackDoorController {
  constructor(
    private readonly sheets: TakeSheets,
    private readonly throttle: Throttle,
  ) {}

  @Post('find')
  @HttpCode(200)
  @ApiOkResponse({ type: FeedbackDoorView })
  async findFeedback(@Body() { code }: FeedbackCodeBody, @Req() { ip }: FastifyRequest): Promise<FeedbackDoorView> {
    await this.throttle.hit(COMINGS, ip);
    return this.sheets.door(await this.sheets.find(code));
  }

  @Post('send')
  @HttpCode(200)
  @ApiOkResponse({ type: FeedbackTakenView })
  async sendFeedback(
    @Body() { code, ...sheet }: FeedbackSendingBody,
    @Req() { ip }: FastifyRequest,
  ): Promise<FeedbackTakenView> {
    await this.throttle.hit(SENDINGS, ip);
    await this.sheets.fromPhone(await this.sheets.find(code), sheet);
    return { taken: true };
  }
}
