import { Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { FastifyReply } from 'fastify';
import { ReaderLanguage } from '../../reader-language';
import { EvidenceView, StrategyLanguageQuery } from '../strategy.views';
import { BundleEvidence } from './bundle-evidence';

const zip = { content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } } } as const;

@ApiTags('strategies')
@OrganisationController('strategies/:id/evidence')
export class EvidenceController {
  constructor(private readonly bundle: BundleEvidence) {}

  /** How many pieces, how heavy, and the first of them. */
  @Get()
  @Allow('strategy:lead')
  @ApiOkResponse({ type: EvidenceView })
  announceEvidence(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: StrategyLanguageQuery,
    @ReaderLanguage() reader: Language,
  ): Promise<EvidenceView> {
    return this.bundle.announce(actor, id, language ?? reader);
  }

  /** The bundle itself, streamed. */
  @Get('bundle')
  @Allow('strategy:lead')
  @ApiOkResponse(zip)
  async downloadEvidence(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: StrategyLanguageQuery,
    @ReaderLanguage() reader: Language,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { name, length, stream } = await this.bundle.open(actor, id, language ?? reader);
    await reply
      .type('application/zip')
      .header('content-length', length)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'no-store')
      .send(stream);
  }
}
