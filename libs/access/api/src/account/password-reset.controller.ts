import { Body, Controller, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { type Limit, Public, Throttle } from '@entente/platform/api';
import type { FastifyRequest } from 'fastify';
import { PasswordResetBody, PasswordResetRequestBody, RequestPasswordReset, ResetPassword } from './password-reset';

const PER_ADDRESS: Limit = { name: 'reset-use', max: 20, seconds: 900 };

@ApiTags('account')
@Public()
@Controller('api/v1/password-reset')
export class PasswordResetController {
  constructor(
    private readonly requestReset: RequestPasswordReset,
    private readonly reset: ResetPassword,
    private readonly throttle: Throttle,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiAcceptedResponse()
  requestPasswordReset(@Body() body: PasswordResetRequestBody, @Req() request: FastifyRequest): Promise<void> {
    return this.requestReset.execute(body, request.ip);
  }

  @Put()
  @HttpCode(204)
  @ApiNoContentResponse()
  async resetPassword(@Body() body: PasswordResetBody, @Req() request: FastifyRequest): Promise<void> {
    await this.throttle.hit(PER_ADDRESS, request.ip);
    await this.reset.execute(body);
  }
}
