import { Body, Controller, Get, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { indicatorsSchema } from '@entente/evaluations/domain';
import { Public } from '@entente/platform/api';
import type { FastifyReply } from 'fastify';
import {
  ImportIndicatorsBody,
  IndicatorsContentView,
  IndicatorsDraftBody,
  OwnIndicatorsView,
  PublishIndicatorsBody,
} from './catalogue.views';
import { WriteCatalogue } from './write-catalogue';

const anObject = { schema: { type: 'object', additionalProperties: true } };

/** The indicators that an organisation adapts: one catalogue, for all its partnerships. */
@ApiTags('indicator-catalogue')
@OrganisationController('indicator-catalogue')
export class CatalogueController {
  constructor(private readonly catalogue: WriteCatalogue) {}

  @Get()
  @Allow('reviews:read')
  @ApiOkResponse({ type: OwnIndicatorsView })
  readOwnIndicators(@CurrentActor() actor: Member): Promise<OwnIndicatorsView> {
    return this.catalogue.read(actor);
  }

  /** Autosave: what is missing is kept as it is; publishing says what is. */
  @Put()
  @Allow('reviews:rate')
  @ApiOkResponse({ type: OwnIndicatorsView })
  reviseOwnIndicators(@CurrentActor() actor: Member, @Body() body: IndicatorsDraftBody): Promise<OwnIndicatorsView> {
    return this.catalogue.revise(actor, body);
  }

  @Get('versions/:version')
  @Allow('reviews:read')
  @ApiOkResponse({ type: IndicatorsContentView })
  readOwnIndicatorsVersion(
    @CurrentActor() actor: Member,
    @Param('version') version: string,
  ): Promise<IndicatorsContentView> {
    return this.catalogue.version(actor, /^\d{1,6}$/.test(version) ? Number(version) : 0);
  }

  @Get('export.json')
  @Allow('documents:download')
  @ApiOkResponse({ content: { 'application/json': anObject } })
  async exportOwnIndicators(@CurrentActor() actor: Member, @Res() reply: FastifyReply): Promise<void> {
    const file = await this.catalogue.export(actor);
    await reply
      .type('application/json; charset=utf-8')
      .header('content-disposition', 'attachment; filename="indicateurs.json"')
      .header('x-content-type-options', 'nosniff')
      .send(`${JSON.stringify(file, null, 2)}\n`);
  }

  /** Takes the place of what is being written; refused whole, with every fault. */
  @Post('actions/import')
  @HttpCode(200)
  @Allow('reviews:rate')
  @ApiOkResponse({ type: OwnIndicatorsView })
  importOwnIndicators(@CurrentActor() actor: Member, @Body() body: ImportIndicatorsBody): Promise<OwnIndicatorsView> {
    return this.catalogue.import(actor, body);
  }

  @Post('actions/publish')
  @HttpCode(200)
  @Allow('organisation:edit')
  @ApiOkResponse({ type: OwnIndicatorsView })
  publishOwnIndicators(@CurrentActor() actor: Member, @Body() body: PublishIndicatorsBody): Promise<OwnIndicatorsView> {
    return this.catalogue.publish(actor, body);
  }
}

let written: string | null = null;

/** What a file must look like, for whoever writes one. */
@ApiTags('indicator-catalogue')
@Public()
@Controller('api/v1/schemas')
export class IndicatorsSchemaController {
  @Get('indicators-1.json')
  @ApiOkResponse({ content: { 'application/schema+json': anObject } })
  async readIndicatorsSchema(@Res() reply: FastifyReply): Promise<void> {
    await reply.type('application/schema+json; charset=utf-8').send((written ??= JSON.stringify(indicatorsSchema())));
  }
}
