import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { DocumentRenderer, FileStore } from '@entente/platform/api';
import { type Language, languages } from '@entente/platform/kernel';
import type { SwotReportContent } from '../document/contents';
import { reviewDocumentKinds } from '../document/kinds';
import type { SwotReportRow } from './swot.rows';

type Drawn = Pick<SwotReportRow, 'language' | 'sha256' | 'pageCount' | 'drawnAt'>;

/** Draws and stores the report of a closing. */
@Injectable()
export class SwotPaper {
  constructor(
    private readonly renderer: DocumentRenderer,
    readonly files: FileStore,
  ) {}

  draw(actor: Member, contents: Readonly<Record<Language, SwotReportContent>>): Promise<Drawn[]> {
    return Promise.all(languages.map((language) => this.drawOne(actor, language, contents[language])));
  }

  private async drawOne(actor: Member, language: Language, content: SwotReportContent): Promise<Drawn> {
    const { bytes, pageCount } = await this.renderer.render(reviewDocumentKinds.swotReport, content);
    const sha256 = await this.files.put(actor, bytes, 'application/pdf');
    return { language, sha256, pageCount, drawnAt: content.edition.createdAt };
  }
}
