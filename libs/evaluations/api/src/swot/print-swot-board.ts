import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { swotProblems } from '@entente/evaluations/domain';
import { DocumentRenderer, SystemClock, TenantDb } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import type { SwotBlankBoardContent } from '../document/contents';
import { reviewDocumentKinds } from '../document/kinds';
import type { PdfFile } from '../report/download-report';
import { SwotSurroundings } from './swot-surroundings';
import { SwotStore } from './swot.store';

/** Draws the board that one pins to the wall; nothing of what was written stands on it. */
@Injectable()
export class PrintSwotBoard {
  constructor(
    private readonly db: TenantDb,
    private readonly store: SwotStore,
    private readonly around: SwotSurroundings,
    private readonly renderer: DocumentRenderer,
    private readonly clock: SystemClock,
  ) {}

  async blank(actor: Member, id: string, language: Language): Promise<PdfFile> {
    const content = await this.db.readInTenant(actor, async (tx): Promise<SwotBlankBoardContent> => {
      const { partnerId, code, state } = await this.store.find(tx, id);
      // The code of a session that is over leads nowhere.
      if (state.status !== 'open') throw swotProblems.over();
      const { names } = await this.around.names(tx, partnerId);
      return { language, names, code, url: this.around.joinUrl, createdAt: this.clock.now() };
    });
    const { bytes } = await this.renderer.render(reviewDocumentKinds.swotBoard, content);
    return { name: `plateau-ffom-${language}.pdf`, bytes };
  }
}
