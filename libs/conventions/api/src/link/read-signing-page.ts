import { Inject, Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { conventionProblems, currentDocumentHash, signatoryOf } from '@entente/conventions/domain';
import { Facts, FileStore, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { signingProblems } from '../signing/signing-problems';
import type { SigningHolder } from './signing-holder';
import { type SigningPageView, toSigningPageView } from './signing-page.view';

export const signingFiles = ['frozen', 'document', 'evidence'] as const;
export type SigningFile = (typeof signingFiles)[number];

/** What the holder of a link sees: the frozen text, where signing stands, the files that come of it. */
@Injectable()
export class ReadSigningPage {
  constructor(
    private readonly requests: SignatureRequestStore,
    private readonly organisations: OrganisationDirectory,
    private readonly facts: Facts,
    private readonly files: FileStore,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async view(tx: Tx, { requestId, signatoryId }: SigningHolder, language: Language): Promise<SigningPageView> {
    const { request, row } = await this.requests.find(tx, requestId);
    const snapshot = await tx
      .createQueryBuilder(ConventionSnapshotRow, 's')
      .where('s.id = :id', { id: row.snapshotId })
      .getOneOrFail();
    const { name, isDemo } = await this.organisations.identity(tx);
    return toSigningPageView({
      request,
      me: signatoryOf(request, signatoryId),
      document: snapshot.document,
      organisation: name,
      sender: await this.senderName(tx, request.conventionId),
      verificationUrl: `${this.web.publicUrl}/v/${row.verificationCode}`,
      isDemo: isDemo || this.web.isDemo,
      language,
    });
  }

  async file(tx: Tx, { requestId }: SigningHolder, kind: SigningFile): Promise<{ bytes: Uint8Array; name: string }> {
    const { request, row } = await this.requests.find(tx, requestId);
    const snapshot = await tx
      .createQueryBuilder(ConventionSnapshotRow, 's')
      .where('s.id = :id', { id: row.snapshotId })
      .getOne();
    if (!snapshot) throw conventionProblems['not-found']();
    const evidence = request.steps.find((step) => step.kind === 'evidence')?.outputHash;
    const sha256 = { frozen: request.documentHash, document: currentDocumentHash(request), evidence }[kind];
    const file = sha256 ? await this.files.getIn(tx, sha256) : null;
    if (!file) throw signingProblems['no-file']();
    const name = `convention-${snapshot.document.number}`;
    return { bytes: file.bytes, name: kind === 'evidence' ? `${name}-preuve.pdf` : `${name}.pdf` };
  }

  private async senderName(tx: Tx, conventionId: string): Promise<string> {
    const history = await this.facts.readHistory(tx, conventionId, { limit: 200 });
    const senderId = history.find(({ type }) => type === 'convention-sent')?.actorId;
    return senderId ? ((await this.organisations.members(tx, [senderId])).get(senderId)?.name ?? '') : '';
  }
}
