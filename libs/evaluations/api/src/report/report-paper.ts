import { Injectable } from '@nestjs/common';
import { DocumentRenderer, FileStore, type TenantScope } from '@entente/platform/api';
import { type Language, languages } from '@entente/platform/kernel';
import type { ReviewReportContent } from '../document/contents';
import { reviewDocumentKinds } from '../document/kinds';
import type { DrawnReport } from '../persistence/report.store';

/** A report in each language, ready to be drawn. */
export type PreparedReports = Readonly<Record<Language, ReviewReportContent>>;

/** Draws and stores the reports of one closing. */
@Injectable()
export class ReportPaper {
  constructor(
    private readonly renderer: DocumentRenderer,
    private readonly files: FileStore,
  ) {}

  draw(scope: TenantScope, prepared: PreparedReports): Promise<DrawnReport[]> {
    return Promise.all(languages.map((language) => this.drawOne(scope, language, prepared[language])));
  }

  private async drawOne(scope: TenantScope, language: Language, content: ReviewReportContent): Promise<DrawnReport> {
    const { bytes, pageCount } = await this.renderer.render(reviewDocumentKinds.report, content);
    const sha256 = await this.files.put(scope, bytes, 'application/pdf');
    return { language, sha256, pageCount, drawnAt: content.edition.createdAt };
  }
}
