import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { reviewProblems } from '@entente/evaluations/domain';
import { DocumentRenderer, FileStore, TenantDb } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { reviewDocumentKinds } from '../document/kinds';
import { ClosingRows } from './closing-rows';
import { ReportContent } from './report-content';

export type PdfFile = { readonly name: string; readonly bytes: Uint8Array };

type Asked = { readonly language: Language; readonly edition?: number | undefined };

/** The report of a review: the frozen one of a closing, or, while nothing is closed, a draft that is stored nowhere. */
@Injectable()
export class DownloadReport {
  constructor(
    private readonly db: TenantDb,
    private readonly rows: ClosingRows,
    private readonly content: ReportContent,
    private readonly files: FileStore,
    private readonly renderer: DocumentRenderer,
  ) {}

  async execute(actor: Member, id: string, asked: Asked): Promise<PdfFile> {
    const found = await this.db.readInTenant(actor, async (tx) => {
      const stored = await this.rows.reviews.find(tx, id);
      const { status, reference } = stored.review;
      if (status !== 'closed' && asked.edition === undefined) {
        return { reference, content: await this.content.read(tx, stored, asked.language) };
      }
      const row = await this.rows.reports.find(tx, id, asked);
      if (!row) throw reviewProblems['report-not-found']();
      return { reference, content: null, sha256: row.sha256, edition: row.edition };
    });
    if (found.content) return this.draft(found.reference, found.content);
    const file = await this.files.get(actor, found.sha256);
    if (!file) throw reviewProblems['report-not-found']();
    return { name: `bilan-${found.reference}-${found.edition}-${asked.language}.pdf`, bytes: file.bytes };
  }

  private async draft(reference: string, content: object): Promise<PdfFile> {
    const { bytes } = await this.renderer.render(reviewDocumentKinds.report, content);
    return { name: `bilan-${reference}-projet.pdf`, bytes };
  }
}
