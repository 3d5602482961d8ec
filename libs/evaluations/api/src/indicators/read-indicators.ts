import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { type Audience, indicatorCsv } from '@entente/evaluations/domain';
import { TenantDb } from '@entente/platform/api';
import { type Asked, IndicatorSurroundings } from './indicator-surroundings';
import { type IndicatorBoardView, toBoardView } from './indicators.view';

export type IndicatorTable = { readonly name: string; readonly text: string };

/** The indicators of one partnership over a year: for the page, or for a spreadsheet. */
@Injectable()
export class ReadIndicators {
  constructor(
    private readonly db: TenantDb,
    private readonly surroundings: IndicatorSurroundings,
  ) {}

  execute(actor: Member, asked: Asked): Promise<IndicatorBoardView> {
    return this.db.readInTenant(actor, async (tx) => toBoardView(actor, await this.surroundings.read(tx, asked)));
  }

  table(actor: Member, asked: Asked, audience: Audience): Promise<IndicatorTable> {
    return this.db.readInTenant(actor, async (tx) => {
      const { board, cells, computed, year, on, catalogue } = await this.surroundings.read(tx, asked);
      const suffix = audience === 'own' ? '' : asked.language === 'fr' ? '-a-transmettre' : '-to-share';
      return {
        name: `${asked.language === 'fr' ? 'indicateurs' : 'indicators'}-${year}${suffix}.csv`,
        text: indicatorCsv(
          { year, on, followed: board.followed, cells, computed, catalogue },
          audience,
          asked.language,
        ),
      };
    });
  }
}
