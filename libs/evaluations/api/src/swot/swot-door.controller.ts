import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Limit, Public, Throttle } from '@entente/platform/api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SwotSeats } from './swot-seat';
import { SwotCodeBody, SwotJoiningBody } from './swot.bodies';
import { SwotDoorView, SwotSessionView } from './swot.views';
import { TakePart } from './take-part';

// Thirty people of one room share one address, and each comes in once or twice.
const COMINGS: Limit = { name: 'swot-coming', max: 200, seconds: 900 };
/** Wrong codes of one address: six letters of twenty-eight leave no hope within these tries. */
const WRONG: Limit = { name: 'swot-wrong-code', max: 20, seconds: 900 };

/** The public door: whoever has the code of an open session comes in; nothing is told of any other. */
@ApiTags('swot')
@Public()
@Controller('api/v1/swot')
export class SwotDoorController {
  constructor(
    private readonly part: TakePart,
    private readonly seats: SwotSeats,
    private readonly throttle: Throttle,
  ) {}

  @Post('find')
  @HttpCode(200)
  @ApiOkResponse({ type: SwotDoorView })
  async findSwotSession(@Body() { code }: SwotCodeBody, @Req() request: FastifyRequest): Promise<SwotDoorView> {
    return this.part.door(await this.found(code, request));
  }

  @Post('join')
  @HttpCode(200)
  @ApiOkResponse({ type: SwotSessionView })
  async joinSwotSession(
    @Body() body: SwotJoiningBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SwotSessionView> {
    const { seat, view } = await this.part.join(await this.found(body.code, request), body);
    this.seats.set(reply, seat);
    return view;
  }

  private async found(code: string, { ip }: FastifyRequest) {
    await this.throttle.hit(COMINGS, ip);
    await this.throttle.hit(WRONG, ip);
    const place = await this.part.find(code);
    await this.throttle.clear(WRONG, ip);
    return place;
  }
}
