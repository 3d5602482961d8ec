import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { assertWrittenHere, type Convention, type ConventionDocument } from '@entente/conventions/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { ConventionStore, readOut, toConvention } from '../persistence/convention.store';
import { DrawConvention } from '../signing/draw-convention';
import { SignatureRequestStore } from '../signing/signature-request.store';
import type { FileToSend } from './send-file';
import { WordWriting } from './word-writing';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A convention to work on in Word: what is written now, or a copy of what was frozen. */
@Injectable()
export class ExportWord {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly drawings: DrawConvention,
    private readonly writing: WordWriting,
  ) {}

  async execute(actor: Member, id: string): Promise<FileToSend> {
    const { convention, document, organisation } = await this.db.readInTenant(actor, async (tx) => {
      const found = toConvention(await this.conventions.find(tx, id));
      assertWrittenHere(found);
      return {
        convention: found,
        document: (await this.frozen(tx, found)) ?? readOut(found),
        organisation: await this.drawings.organisation(tx),
      };
    });
    const { number, version, status } = convention;
    const state = status === 'draft' ? 'draft' : 'copy';
    const bytes = await this.writing.write({
      document,
      number,
      version,
      state,
      organisation: {
        name: organisation.name,
        logo: await this.writing.surroundings.logo(actor, organisation),
      },
      timeZone: organisation.profile.timeZone,
      isDemo: organisation.isDemo || this.writing.surroundings.isDemo,
    });
    const name = `convention-${number}-${state === 'draft' ? `projet-v${version}` : 'copie'}.docx`;
    return { bytes, name, type: wordType };
  }

  /** What was frozen stands as it was, whatever our templates have become since. */
  private async frozen(tx: Tx, { id, status }: Convention): Promise<ConventionDocument | null> {
    if (status === 'draft') return null;
    const stored = await this.requests.latestOf(tx, id);
    if (!stored) return null;
    const snapshot = await tx
      .createQueryBuilder(ConventionSnapshotRow, 's')
      .where('s.id = :id', { id: stored.row.snapshotId })
      .getOne();
    return snapshot?.document ?? null;
  }
}
