import { Body, Delete, Get, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { httpProblems } from '@entente/platform/api';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, type Member } from '../security/actor';
import { Allow, OrganisationController as Organisation } from '../security/allow';
import { Logo } from './logo';
import { OrganisationBody, OrganisationView } from './organisation.view';
import { ReviseOrganisation } from './revise-organisation';

type WithFile = FastifyRequest & { file: () => Promise<MultipartFile | undefined> };

@ApiTags('organisation')
@Organisation('organisation')
export class OrganisationController {
  constructor(
    private readonly organisation: ReviseOrganisation,
    private readonly logo: Logo,
  ) {}

  @Get()
  @Allow('organisation:read')
  @ApiOkResponse({ type: OrganisationView })
  readOrganisation(@CurrentActor() actor: Member): Promise<OrganisationView> {
    return this.organisation.read(actor);
  }

  @Put()
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OrganisationView })
  reviseOrganisation(@CurrentActor() actor: Member, @Body() body: OrganisationBody): Promise<OrganisationView> {
    return this.organisation.execute(actor, body);
  }

  @Put('logo')
  @Allow('organisation:edit')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { logo: { type: 'string', format: 'binary' } }, required: ['logo'] },
  })
  @ApiOkResponse({ type: OrganisationView })
  async replaceLogo(@CurrentActor() actor: Member, @Req() request: FastifyRequest): Promise<OrganisationView> {
    if (!request.isMultipart()) throw httpProblems.malformed();
    const file = await (request as WithFile).file();
    if (!file) throw httpProblems['invalid-request']({}, [{ pointer: '/logo', code: 'required' }]);
    return this.logo.replace(actor, await file.toBuffer());
  }

  @Delete('logo')
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OrganisationView })
  removeLogo(@CurrentActor() actor: Member): Promise<OrganisationView> {
    return this.logo.remove(actor);
  }

  @Get('logo')
  @Allow('organisation:read')
  @ApiOkResponse({ content: { 'image/png': { schema: { type: 'string', format: 'binary' } } } })
  async readLogo(@CurrentActor() actor: Member, @Res() reply: FastifyReply): Promise<void> {
    await reply.type('image/png').send(await this.logo.read(actor));
  }
}
