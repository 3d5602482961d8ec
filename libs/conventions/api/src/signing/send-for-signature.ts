import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import {
  conventionProblems,
  isEvidence,
  isReadyToSend,
  type PreSignatureCheck,
  sendConvention,
  type SignatoryId,
  type SignatureRequestId,
} from '@entente/conventions/domain';
import { newId, TenantDb, type Tx, Whole } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { ConventionStore, toConvention } from '../persistence/convention.store';
import type { Drawing } from './draw-convention';
import { type Prepared, SendingDesk } from './sending-desk';
import { SignatureRequestStore } from './signature-request.store';
import { newVerificationCode } from './verification-code';

export class SendBody {
  @Whole({ min: 1, description: 'The version that the sender has read.' }) version!: number;
}

/** Freezes the text: the PDF is drawn once, before the transaction; the transaction then checks that nothing moved. */
@Injectable()
export class SendForSignature {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly sources: ConventionSources,
    private readonly desk: SendingDesk,
  ) {}

  /** What still stands between this text and its signature. */
  checks(actor: Member, id: string): Promise<readonly PreSignatureCheck[]> {
    return this.db.readInTenant(
      actor,
      async (tx) => (await this.desk.prepare(tx, toConvention(await this.conventions.find(tx, id)))).checks,
    );
  }

  async execute(actor: Member, id: string, { version }: SendBody): Promise<void> {
    this.desk.assertMaySend();
    const prepared = await this.db.readInTenant(actor, async (tx) => {
      const convention = toConvention(await this.conventions.find(tx, id));
      await this.sources.assertMay(tx, actor, convention, 'conventions:send');
      if (convention.version !== version)
        throw conventionProblems['changed-elsewhere']({ version: convention.version });
      return this.desk.prepare(tx, convention);
    });
    // Refused before anything is drawn; the transaction decides again on what it locks.
    if (!isReadyToSend(prepared.checks)) this.decide(prepared, '');
    const code = newVerificationCode();
    const drawing = await this.desk.draw(actor, prepared, code);
    await this.db.inTenant(actor, (tx) => this.freeze(tx, actor, prepared, drawing, code));
  }

  private async freeze(
    tx: Tx,
    actor: Member,
    prepared: Prepared,
    drawing: Drawing,
    verificationCode: string,
  ): Promise<void> {
    const now = await this.conventions.lock(tx, prepared.convention.id);
    if (now.version !== prepared.convention.version)
      throw conventionProblems['changed-elsewhere']({ version: now.version });
    // What stands around the text moves without its version: an acceptance withdrawn, a circuit begun while it was drawn.
    const { checks } = await this.desk.prepare(tx, now);
    const { convention, request, facts } = this.decide({ ...prepared, convention: now, checks }, drawing.sha256);
    const snapshotId = newId();
    const { answers, parties, edits, acceptedWarnings } = now;
    await tx.insert(ConventionSnapshotRow, {
      tenantId: actor.tenantId,
      id: snapshotId,
      conventionId: now.id,
      conventionVersion: now.version,
      content: { answers, parties, edits, acceptedWarnings },
      document: drawing.document,
      documentSha256: drawing.sha256,
      takenAt: request.sentAt,
    } as ConventionSnapshotRow);
    await this.desk.freezePieces(tx, now);
    const saving = { author: actor, partnerId: now.partnerId, number: now.number };
    await this.requests.insert(tx, { request, snapshotId, verificationCode }, facts.filter(isEvidence), saving);
    await this.conventions.save(tx, actor, { convention, facts: facts.filter((fact) => !isEvidence(fact)) });
    for (const { id: signatoryId } of request.signatories) await this.desk.invite(tx, actor, request.id, signatoryId);
  }

  private decide({ convention, organisation, checks }: Prepared, documentHash: string) {
    return sendConvention(convention, checks, {
      requestId: newId() as SignatureRequestId,
      documentHash,
      at: this.desk.now(),
      timeZone: organisation.profile.timeZone,
      signatoryIds: convention.answers.signature.signatories.map(() => newId() as SignatoryId),
    });
  }
}
