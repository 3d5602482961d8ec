import { Inject, Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '@entente/access/api';
import { type SignatoryId, type SignatureRequest, signatoryOf } from '@entente/conventions/domain';
import { Facts, type TenantScope, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { SigningSecrets } from '../signing/signing-secrets';

export type MailCase = {
  readonly request: SignatureRequest;
  readonly number: string;
  readonly title: string;
  readonly organisation: string;
  readonly sender: string;
  readonly senderEmail: string | undefined;
  readonly verificationUrl: string;
  readonly journalHead: string;
};

export const isSender = ({ senderEmail }: Pick<MailCase, 'senderEmail'>, email: string): boolean =>
  senderEmail?.toLowerCase() === email.toLowerCase();

/** A reply reaches whoever sent the convention; their own copy is answered to nobody. */
export const replyTo = (mailCase: Pick<MailCase, 'senderEmail'>, to: string): string | undefined =>
  isSender(mailCase, to) ? undefined : mailCase.senderEmail;

/** What a mail about a request needs, read when it leaves and not when it was asked for. */
@Injectable()
export class MailCases {
  constructor(
    private readonly requests: SignatureRequestStore,
    private readonly organisations: OrganisationDirectory,
    private readonly facts: Facts,
    private readonly secrets: SigningSecrets,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async read(tx: Tx, requestId: string): Promise<MailCase> {
    const { request, row } = await this.requests.find(tx, requestId);
    const snapshot = await tx
      .createQueryBuilder(ConventionSnapshotRow, 's')
      .where('s.id = :id', { id: row.snapshotId })
      .getOneOrFail();
    const { name } = await this.organisations.identity(tx);
    const sent = (await this.facts.readHistory(tx, request.conventionId, { limit: 200 })).find(
      ({ type }) => type === 'convention-sent',
    );
    const sender = sent?.actorId ? (await this.organisations.members(tx, [sent.actorId])).get(sent.actorId) : undefined;
    return {
      request,
      number: snapshot.document.number,
      title: snapshot.document.title,
      organisation: name,
      sender: sender?.name ?? name,
      senderEmail: sender?.email,
      verificationUrl: `${this.web.publicUrl}/v/${row.verificationCode}`,
      journalHead: row.journalHead,
    };
  }

  /** The link that works now; null when every one of this person's was revoked. */
  async link(tx: Tx, signatoryId: SignatoryId): Promise<string | null> {
    const generation = await this.requests.generationOf(tx, signatoryId);
    return generation === null ? null : `${this.web.publicUrl}/s#${this.secrets.token(signatoryId, generation)}`;
  }

  /** Where a link went before a correction; null once that was erased, or when it went to the same address. */
  async formerAddress(tx: Tx, request: SignatureRequest, rank: number): Promise<string | null> {
    const [event] = await tx.query<{ email: string | null }[]>(
      `select personal->'formerEmail'->>'value' as email from journal_event where request_id = $1 and rank = $2`,
      [request.id, rank],
    );
    const isInUse = request.signatories.some(({ email }) => email === event?.email);
    return isInUse ? null : (event?.email ?? null);
  }

  /** True for the first mail that this address ever gets from the organisation about a signature. */
  async isFirst(tx: Tx, { tenantId }: TenantScope, request: SignatureRequest, id: SignatoryId): Promise<boolean> {
    const { email } = signatoryOf(request, id);
    const [row] = await tx.query<{ known: boolean }[]>(
      `select exists (select from signature_request r, jsonb_array_elements(r.state->'signatories') s
         where r.tenant_id = $1 and r.id <> $2 and s->>'email' = $3) as known`,
      [tenantId, request.id, email],
    );
    return !row?.known;
  }
}
