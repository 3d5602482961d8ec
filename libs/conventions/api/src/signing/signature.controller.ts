import { Body, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { checkCodes, type CheckCode } from '@entente/conventions/domain';
import { CalendarDay, httpProblems, IdPipe, Many, OneOf, Shown, Text } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import { sendPdf } from './send-pdf';
import { conventionFiles, type ConventionFile, ReadSignature } from './read-signature';
import { SendBody, SendForSignature } from './send-for-signature';
import { FrozenTextView, SignatureView } from './signing.view';
import { SteerSignature } from './steer-signature';

class DeadlineBody {
  @CalendarDay() deadline!: Day;
}

class ReasonBody {
  @Text({ max: 500, min: 0 }) reason!: string;
}

export class PreSignatureCheckView {
  @OneOf(checkCodes, 'CheckCode') code!: CheckCode;
  @OneOf(['blocking', 'warning'], 'CheckLevel') level!: 'blocking' | 'warning';
  @Shown({
    type: 'object',
    additionalProperties: true,
    description: '`{ question }` or `{ article }`: where to put it right.',
  })
  fix!: object;
  @Shown({ type: 'object', additionalProperties: true }) params!: object;
  @Shown({ type: String, nullable: true, description: 'The reason given for passing over a warning.' }) accepted!:
    string | null;
}

export class ChecksView {
  @Many(() => PreSignatureCheckView, { max: 60 }) checks!: PreSignatureCheckView[];
}

@ApiTags('signature')
@OrganisationController('conventions/:id')
export class SignatureController {
  constructor(
    private readonly send: SendForSignature,
    private readonly read: ReadSignature,
    private readonly steer: SteerSignature,
  ) {}

  @Get('checks')
  @Allow('conventions:read')
  @ApiOkResponse({ type: ChecksView })
  async readConventionChecks(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<ChecksView> {
    const checks = await this.send.checks(actor, id);
    return {
      checks: checks.map(({ code, level, fix, params, accepted }) => ({
        code,
        level,
        fix,
        params: params ?? {},
        accepted,
      })),
    };
  }

  @Post('actions/send')
  @HttpCode(200)
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async sendConvention(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: SendBody,
  ): Promise<SignatureView> {
    await this.send.execute(actor, id, body);
    return this.read.execute(actor, id);
  }

  @Post('actions/withdraw')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Allow('conventions:cancel')
  withdrawConvention(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    return this.steer.withdraw(actor, id, reason);
  }

  @Post('actions/cancel')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Allow('conventions:cancel')
  cancelConvention(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { reason }: ReasonBody,
  ): Promise<void> {
    return this.steer.cancel(actor, id, reason);
  }

  @Post('actions/reopen')
  @HttpCode(204)
  @ApiNoContentResponse()
  @Allow('conventions:write')
  reopenConvention(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<void> {
    return this.steer.reopen(actor, id);
  }

  @Get('signature')
  @Allow('conventions:read')
  @ApiOkResponse({ type: SignatureView })
  readSignature(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<SignatureView> {
    return this.read.execute(actor, id);
  }

  @Get('signature/text')
  @Allow('conventions:read')
  @ApiOkResponse({ type: FrozenTextView })
  readFrozenText(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<FrozenTextView> {
    return this.read.text(actor, id);
  }

  @Put('signature/deadline')
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async extendSignature(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() { deadline }: DeadlineBody,
  ): Promise<SignatureView> {
    await this.steer.extend(actor, id, deadline);
    return this.read.execute(actor, id);
  }

  @Post('signature/actions/replay')
  @HttpCode(200)
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async replaySealing(@CurrentActor() actor: Member, @Param('id', IdPipe) id: string): Promise<SignatureView> {
    await this.steer.replay(actor, id);
    return this.read.execute(actor, id);
  }

  @Get('files/:kind')
  @Allow('documents:download')
  @ApiProduces('application/pdf')
  async readConventionFile(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('kind') kind: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!conventionFiles.includes(kind as ConventionFile)) throw httpProblems['not-found']();
    await sendPdf(reply, await this.read.file(actor, id, kind as ConventionFile));
  }
}
