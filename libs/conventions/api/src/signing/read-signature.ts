import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { currentDocumentHash } from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import { DrawConvention } from './draw-convention';
import { SignatureRequestStore } from './signature-request.store';
import { signingProblems } from './signing-problems';
import { SignatureSources } from './signature-sources';
import { type FrozenTextView, type SignatureView, toSignatureView } from './signing.view';

export const conventionFiles = ['draft', 'frozen', 'document', 'evidence'] as const;
export type ConventionFile = (typeof conventionFiles)[number];
export type Download = { readonly bytes: Uint8Array; readonly name: string };

/** Where signing stands, and the files that come of it. */
@Injectable()
export class ReadSignature {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly sources: SignatureSources,
    private readonly drawings: DrawConvention,
  ) {}

  execute(actor: Member, id: string): Promise<SignatureView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { partnerId } = await this.conventions.find(tx, id);
      const stored = await this.requests.latestOf(tx, id);
      if (!stored) throw signingProblems['no-request']();
      const { partnership } = await this.sources.partners.read(tx, partnerId);
      const { request, row } = stored;
      const { profile } = await this.drawings.organisation(tx);
      return toSignatureView(actor, {
        request,
        verificationCode: row.verificationCode,
        partnership,
        country: profile.address.country,
        myEmail: await this.sources.emailOf(tx, actor),
        now: this.sources.clock.now(),
      });
    });
  }

  /** The text as it was frozen: what every signatory reads. */
  text(actor: Member, id: string): Promise<FrozenTextView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.conventions.find(tx, id);
      const stored = await this.requests.latestOf(tx, id);
      if (!stored) throw signingProblems['no-request']();
      const { document } = await tx
        .createQueryBuilder(ConventionSnapshotRow, 's')
        .where('s.id = :id', { id: stored.row.snapshotId })
        .getOneOrFail();
      return { document };
    });
  }

  async file(actor: Member, id: string, kind: ConventionFile): Promise<Download> {
    const { convention, organisation, stored } = await this.db.readInTenant(actor, async (tx) => ({
      convention: toConvention(await this.conventions.find(tx, id)),
      organisation: await this.drawings.organisation(tx),
      stored: await this.requests.latestOf(tx, id),
    }));
    const name = `convention-${convention.number}`;
    if (kind === 'draft')
      return { bytes: (await this.drawings.draft(actor, organisation, convention)).bytes, name: `${name}-projet.pdf` };
    const { request } = stored ?? {};
    const sha256 =
      request &&
      { frozen: request.documentHash, document: currentDocumentHash(request), evidence: evidenceHash(request) }[kind];
    const file = sha256 ? await this.sources.files.get(actor, sha256) : null;
    if (!file) throw signingProblems['no-request']();
    return { bytes: file.bytes, name: kind === 'evidence' ? `${name}-preuve.pdf` : `${name}.pdf` };
  }
}

const evidenceHash = ({ steps }: Parameters<typeof currentDocumentHash>[0]): string | undefined =>
  steps.find(({ kind }) => kind === 'evidence')?.outputHash;
