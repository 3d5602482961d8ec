import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { conventionProblems } from '@entente/conventions/domain';
import { httpProblems, TenantDb } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { findPaper, PaperFileStore } from './paper-file.store';

export const paperFileKinds = ['copy', 'original'] as const;
export type PaperFileKind = (typeof paperFileKinds)[number];

export type PaperDownload = { readonly bytes: Buffer; readonly name: string };

/** The file that is a convention's text: the copy for all who may download, the original for who may write with this partner. */
@Injectable()
export class ReadPaper {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly papers: PaperFileStore,
  ) {}

  execute(actor: Member, id: string, kind: PaperFileKind): Promise<PaperDownload> {
    return this.db.readInTenant(actor, async (tx) => {
      const convention = toConvention(await this.conventions.find(tx, id));
      if (!convention.takenOver) throw httpProblems['not-found']();
      if (kind === 'original') await this.sources.assertMay(tx, actor, convention, 'conventions:write');
      const paper = await findPaper(tx, convention.takenOver.paperFileId);
      const sha256 = kind === 'original' ? paper.originalSha256 : paper.copySha256;
      if (!sha256) throw conventionProblems['paper-not-readable']();
      const bytes = await this.papers.bytes(tx, sha256);
      return { bytes, name: kind === 'original' ? paper.name : `convention-${convention.number}.pdf` };
    });
  }
}
