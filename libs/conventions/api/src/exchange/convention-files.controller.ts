import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe, Public, Structured, Uuid } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import { ConventionView } from '../draft/convention.view';
import { ConventionFiles, servedSchema } from './convention-files';
import { sendFile } from './send-file';

export class ConventionFileBody {
  @Uuid() partnerId!: string;
  @Structured({ maxBytes: 700_000, description: 'A file of `export.json`; its `$schema` says what it must look like.' })
  file!: object;
}

const anObject = { schema: { type: 'object', additionalProperties: true } };

@ApiTags('exchange')
@OrganisationController('conventions')
export class ConventionFilesController {
  constructor(private readonly files: ConventionFiles) {}

  @Get(':id/export.json')
  @Allow('documents:download')
  @ApiOkResponse({ content: { 'application/json': anObject } })
  async exportConventionToJson(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendFile(reply, await this.files.export(actor, id));
  }

  @Post('import')
  @Allow('conventions:write')
  @ApiCreatedResponse({ type: ConventionView })
  importConvention(@CurrentActor() actor: Member, @Body() body: ConventionFileBody): Promise<ConventionView> {
    return this.files.import(actor, body.partnerId, body.file);
  }
}

@ApiTags('exchange')
@Public()
@Controller('api/v1/schemas')
export class ConventionSchemaController {
  @Get('convention-1.json')
  @ApiOkResponse({ content: { 'application/schema+json': anObject } })
  async readConventionSchema(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/schema+json; charset=utf-8').send(servedSchema());
  }
}
