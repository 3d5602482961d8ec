import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { ByLink, IdPipe } from '@entente/platform/api';
import { CurrentWriter, type WritingHolder } from '../negotiation/writing-holder';
import { WRITING_LINK } from '../negotiation/writing-link';
import { NotePresence } from './note-presence';
import { BeatBody, GuestBeatBody, PresenceView } from './presence.view';

/** Who else reads and writes a draft, from our side. */
@ApiTags('presence')
@OrganisationController('conventions/:id/presence')
export class PresenceController {
  constructor(private readonly presence: NotePresence) {}

  @Post()
  @HttpCode(200)
  @Allow('conventions:read')
  @ApiOkResponse({ type: PresenceView })
  notePresence(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Body() body: BeatBody,
  ): Promise<PresenceView> {
    return this.presence.execute(actor, id, body);
  }
}

/** The same for somebody of the partner. */
@ApiTags('presence')
@ByLink(WRITING_LINK)
@ApiParam({ name: 'id', type: String, format: 'uuid' })
@Controller('api/v1/writing/:id/presence')
export class GuestPresenceController {
  constructor(private readonly presence: NotePresence) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: PresenceView })
  noteGuestPresence(@CurrentWriter() holder: WritingHolder, @Body() body: GuestBeatBody): Promise<PresenceView> {
    return this.presence.execute(holder, holder.conventionId, { ...body, door: 'table' });
  }
}
