import { Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow, CurrentActor, type Member, OrganisationController } from '@entente/access/api';
import { yearReport } from '@entente/evaluations/domain';
import { IdPipe } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ReaderLanguage } from '../reader-language';
import { ReadSynthesis } from './read-synthesis';
import { copyOf, ReadYears } from './read-years';
import { PartnershipYearsView, SynthesisQuery, SynthesisView, YearsQuery } from './synthesis.views';

@ApiTags('syntheses')
@OrganisationController('syntheses')
export class SynthesesController {
  constructor(
    private readonly synthesis: ReadSynthesis,
    private readonly years: ReadYears,
  ) {}

  /** What the reviews of a year say together. */
  @Get('year')
  @Allow('reviews:read')
  @ApiOkResponse({ type: SynthesisView })
  async readSynthesis(
    @CurrentActor() actor: Member,
    @Query() query: SynthesisQuery,
    @ReaderLanguage() reader: Language,
  ): Promise<SynthesisView> {
    const language = query.language ?? reader;
    const synthesis = await this.synthesis.execute(actor, query, language);
    const { figures, charts, attention, ...said } = yearReport(synthesis, language);
    const { year, reviewed } = synthesis;
    return {
      year,
      reviewed,
      ...said,
      figures: [...figures],
      charts: charts.map(copyOf),
      attention: {
        ...attention,
        rows: attention.rows.map(({ reasons, ...row }) => ({ ...row, reasons: [...reasons] })),
      },
    };
  }

  /** The closed reviews of one partnership, year on year. */
  @Get('partners/:id')
  @Allow('reviews:read')
  @ApiOkResponse({ type: PartnershipYearsView })
  readPartnershipYears(
    @CurrentActor() actor: Member,
    @Param('id', IdPipe) id: string,
    @Query() { language }: YearsQuery,
    @ReaderLanguage() reader: Language,
  ): Promise<PartnershipYearsView> {
    return this.years.execute(actor, id, language ?? reader);
  }
}
