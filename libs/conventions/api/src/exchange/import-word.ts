import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  conventionProblems,
  possibleConventionActions,
  previewImport,
  templateOfConvention,
} from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import { ConventionStore, readOut, toConvention } from '../persistence/convention.store';
import { toWordImportView, type WordImportView } from './import.view';
import { WordReader } from './reading/word-reader';

/** What a Word document would do to a draft: nothing of it is kept until somebody says so. */
@Injectable()
export class ImportWord {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly reader: WordReader,
  ) {}

  async preview(actor: Member, id: string, file: () => Promise<Buffer>): Promise<WordImportView> {
    const convention = await this.db.readInTenant(actor, async (tx) => {
      const found = toConvention(await this.conventions.find(tx, id));
      await this.sources.assertMay(tx, actor, found, 'conventions:write');
      await this.sources.assertTextOpen(tx, found);
      return found;
    });
    const { status, version } = convention;
    if (!possibleConventionActions(status).includes('revise')) throw conventionProblems['not-possible-now']({ status });
    const reading = await this.reader.read(await file());
    const draft = { template: templateOfConvention(convention), document: readOut(convention) };
    return toWordImportView(previewImport(reading, draft), version);
  }
}
