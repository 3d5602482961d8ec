import { Inject, Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import {
  conventionProblems,
  currentDocumentHash,
  linkReach,
  type SignatureRequest,
  signatoryOf,
} from '@entente/conventions/domain';
import { Facts, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { SignatureSources } from '../signing/signature-sources';
import { signingProblems } from '../signing/signing-problems';
import type { SigningHolder } from './signing-holder';
import { type SigningPageView, toSigningPageView } from './signing-page.view';

export const signingFiles = ['frozen', 'document', 'evidence'] as const;
export type SigningFile = (typeof signingFiles)[number];

/**
 * What the holder of a link sees: the frozen text, where signing stands, the files that come of it; how it ended, and
 * nothing more, once there is nothing left to sign.
 */
@Injectable()
export class ReadSigningPage {
  constructor(
    private readonly requests: SignatureRequestStore,
    private readonly organisations: OrganisationDirectory,
    private readonly facts: Facts,
    private readonly sources: SignatureSources,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async view(tx: Tx, { requestId, signatoryId }: SigningHolder, language: Language): Promise<SigningPageView> {
    const { request, row } = await this.requests.find(tx, requestId);
    const now = this.sources.clock.now();
    this.assertAnswers(request, now);
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
      now,
    });
  }

  async file(tx: Tx, { requestId }: SigningHolder, kind: SigningFile): Promise<{ bytes: Uint8Array; name: string }> {
    const { request, row } = await this.requests.find(tx, requestId);
    if (this.assertAnswers(request, this.sources.clock.now()) === 'outcome') throw signingProblems['link-ended']();
    const snapshot = await tx
      .createQueryBuilder(ConventionSnapshotRow, 's')
      .where('s.id = :id', { id: row.snapshotId })
      .getOne();
    if (!snapshot) throw conventionProblems['not-found']();
    const evidence = request.steps.find((step) => step.kind === 'evidence')?.outputHash;
    const sha256 = { frozen: request.documentHash, document: currentDocumentHash(request), evidence }[kind];
    const file = sha256 ? await this.sources.files.getIn(tx, sha256) : null;
    if (!file) throw signingProblems['no-file']();
    const name = `convention-${snapshot.document.number}`;
    return { bytes: file.bytes, name: kind === 'evidence' ? `${name}-preuve.pdf` : `${name}.pdf` };
  }

  /** A piece that the frozen text prints the fingerprint of. */
  async piece(tx: Tx, { requestId }: SigningHolder, fileId: string): Promise<{ bytes: Uint8Array; name: string }> {
    const { request, row } = await this.requests.find(tx, requestId);
    if (this.assertAnswers(request, this.sources.clock.now()) === 'outcome') throw signingProblems['link-ended']();
    const snapshot = await tx
      .createQueryBuilder(ConventionSnapshotRow, 's')
      .where('s.id = :id', { id: row.snapshotId })
      .getOneOrFail();
    const piece = snapshot.document.pieces?.find((each) => each.fileId === fileId);
    const file = piece ? await this.sources.files.getIn(tx, piece.sha256) : null;
    if (!piece || !file) throw conventionProblems['piece-file-gone']();
    return { bytes: file.bytes, name: piece.fileName };
  }

  /** A link that has had its time is one that nobody knows: it does not even say what it once opened. */
  private assertAnswers(request: SignatureRequest, at: Date): 'everything' | 'outcome' {
    const reach = linkReach(request, at);
    if (reach === 'nothing') throw signingProblems['link-unknown']();
    return reach;
  }

  private async senderName(tx: Tx, conventionId: string): Promise<string> {
    const history = await this.facts.readHistory(tx, conventionId, { limit: 200 });
    const senderId = history.find(({ type }) => type === 'convention-sent')?.actorId;
    return senderId ? ((await this.organisations.members(tx, [senderId])).get(senderId)?.name ?? '') : '';
  }
}
