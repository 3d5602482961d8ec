import { Body, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import type { SignatoryId } from '@entente/conventions/domain';
import { Email, Flag, IdPipe, type Limit, Throttle } from '@entente/platform/api';
import { ReadSignature } from './read-signature';
import { SignatureView } from './signing.view';
import { SteerSignature } from './steer-signature';

class CorrectedAddressBody {
  @Email() email!: string;
}

class RemindersBody {
  @Flag() stopped!: boolean;
}

// Each of these acts is a mail to somebody outside: nobody has that many to send by hand.
const MAILS: Limit = { name: 'signing-mails', max: 60, seconds: 3_600 };

@ApiTags('signature')
@OrganisationController('conventions/:id/signature/signatories/:signatoryId')
export class SignatoriesController {
  constructor(
    private readonly read: ReadSignature,
    private readonly steer: SteerSignature,
    private readonly throttle: Throttle,
  ) {}

  @Post('actions/remind')
  @HttpCode(200)
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async remindSignatory(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('signatoryId', IdPipe) signatoryId: string,
  ): Promise<SignatureView> {
    await this.throttle.hit(MAILS, actor.id);
    await this.steer.remind(actor, id, signatoryId as SignatoryId);
    return this.read.execute(actor, id);
  }

  @Put('reminders')
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async setSignatoryReminders(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('signatoryId', IdPipe) signatoryId: string,
    @Body() { stopped }: RemindersBody,
  ): Promise<SignatureView> {
    await this.steer.setReminders(actor, id, signatoryId as SignatoryId, stopped);
    return this.read.execute(actor, id);
  }

  @Put('address')
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async correctSignatoryAddress(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('signatoryId', IdPipe) signatoryId: string,
    @Body() { email }: CorrectedAddressBody,
  ): Promise<SignatureView> {
    await this.throttle.hit(MAILS, actor.id);
    await this.steer.correctAddress(actor, id, signatoryId as SignatoryId, email);
    return this.read.execute(actor, id);
  }

  @Post('actions/renew-link')
  @HttpCode(200)
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async renewSignatoryLink(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('signatoryId', IdPipe) signatoryId: string,
  ): Promise<SignatureView> {
    await this.throttle.hit(MAILS, actor.id);
    await this.steer.renewLink(actor, id, signatoryId as SignatoryId);
    return this.read.execute(actor, id);
  }

  @Post('actions/renew-codes')
  @HttpCode(200)
  @Allow('conventions:send')
  @ApiOkResponse({ type: SignatureView })
  async renewSignatoryCodes(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Param('signatoryId', IdPipe) signatoryId: string,
  ): Promise<SignatureView> {
    await this.steer.renewCodes(actor, id, signatoryId as SignatoryId);
    return this.read.execute(actor, id);
  }
}
