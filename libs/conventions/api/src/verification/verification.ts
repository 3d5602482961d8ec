import { Inject, Injectable } from '@nestjs/common';
import {
  partyKeys,
  type PartyKey,
  requestStatuses,
  type RequestStatus,
  type SignatureRequest,
} from '@entente/conventions/domain';
import {
  Flag,
  Many,
  OneOf,
  Shown,
  TenantDb,
  type TenantId,
  Text,
  type Tx,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { OrganisationDirectory } from '@entente/access/api';
import { ConventionSnapshotRow } from '../persistence/convention-snapshot.row';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { signingProblems } from '../signing/signing-problems';
import { cleanVerificationCode, formatVerificationCode } from '../signing/verification-code';

const moment = { type: String, format: 'date-time', nullable: true } as const;

export class VerifiedSignatureView {
  @OneOf(partyKeys, 'PartyKey') party!: PartyKey;
  @Shown({ type: String, description: 'The organisation signed for.' }) partyName!: string;
  @Shown({ ...moment }) signedAt!: string | null;
  @Shown({ type: String, nullable: true, description: 'Given only once the file dropped on the page is one of ours.' })
  name!: string | null;
  @Shown({ type: String, nullable: true }) title!: string | null;
  @Shown({ type: String, nullable: true, description: '`B-T` with a timestamp, `B-B` without.' }) level!: string | null;
}

/** What anybody who holds the code may know. No text, and no name until the file itself is shown. */
export class VerificationView {
  @Text() code!: string;
  @Text() number!: string;
  @OneOf(requestStatuses, 'RequestStatus') status!: RequestStatus;
  @Shown({ type: String, format: 'date-time' }) sentAt!: string;
  @Shown({ ...moment }) sealedAt!: string | null;
  @Shown({ type: String, isArray: true }) parties!: string[];
  @Many(() => VerifiedSignatureView, { max: 80 }) signatures!: VerifiedSignatureView[];
  @Flag() isDemo!: boolean;
}

export const matches = ['sealed', 'evidence', 'earlier', 'frozen', 'different'] as const;
export type Match = (typeof matches)[number];

export class FileMatchView {
  @OneOf(matches, 'FileMatch') match!: Match;
  @Shown({ type: () => VerificationView, nullable: true, description: 'With names, when the file is one of ours.' })
  verification!: VerificationView | null;
}

type Found = { tenant_id: TenantId; request_id: string };

/** Which of the request's files has this SHA-256. */
export const matchOf = ({ documentHash, steps }: SignatureRequest, sha256: string): Match => {
  const step = steps.find(({ outputHash }) => outputHash === sha256);
  if (step?.kind === 'organisation-seal') return 'sealed';
  if (step) return step.kind === 'evidence' ? 'evidence' : 'earlier';
  return documentHash === sha256 ? 'frozen' : 'different';
};

/** The public page: a code answers parties, dates and state; a file answers by its hash alone, it never comes here. */
@Injectable()
export class Verification {
  constructor(
    private readonly db: TenantDb,
    private readonly requests: SignatureRequestStore,
    private readonly organisations: OrganisationDirectory,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  read(code: string): Promise<VerificationView> {
    return this.inRequest(code, (tx, requestId) => this.view(tx, requestId, { showsNames: false }));
  }

  match(code: string, sha256: string): Promise<FileMatchView> {
    return this.inRequest(code, async (tx, requestId) => {
      const { request } = await this.requests.find(tx, requestId);
      const match = matchOf(request, sha256.toLowerCase());
      return {
        match,
        verification: match === 'different' ? null : await this.view(tx, requestId, { showsNames: true }),
      };
    });
  }

  private async inRequest<T>(typed: string, work: (tx: Tx, requestId: string) => Promise<T>): Promise<T> {
    const [found] = await this.db.lookUp<Found>('select * from find_verification($1)', [cleanVerificationCode(typed)]);
    if (!found) throw signingProblems['unknown-code']();
    return this.db.readInTenant({ tenantId: found.tenant_id }, (tx) => work(tx, found.request_id));
  }

  private async view(tx: Tx, requestId: string, { showsNames }: { showsNames: boolean }): Promise<VerificationView> {
    const { request, row } = await this.requests.find(tx, requestId);
    const { document } = await tx
      .createQueryBuilder(ConventionSnapshotRow, 's')
      .where('s.id = :id', { id: row.snapshotId })
      .getOneOrFail();
    const { isDemo } = await this.organisations.identity(tx);
    const nameOf = (key: PartyKey) => document.parties.find((party) => party.key === key)?.name ?? '';
    const levelOf = (id: string) => request.steps.find((step) => step.kind === 'revision' && step.signatoryId === id);
    return {
      code: formatVerificationCode(row.verificationCode),
      number: document.number,
      status: request.status,
      sentAt: request.sentAt.toISOString(),
      sealedAt: request.steps.find(({ kind }) => kind === 'organisation-seal')?.at.toISOString() ?? null,
      parties: document.parties.map(({ name }) => name),
      signatures: request.signatories.map(({ id, party, name, title, signedAt }) => {
        const step = levelOf(id);
        return {
          party,
          partyName: nameOf(party),
          signedAt: signedAt?.toISOString() ?? null,
          name: showsNames ? name : null,
          title: showsNames ? title : null,
          level: step && 'level' in step ? step.level : null,
        };
      }),
      isDemo: isDemo || this.web.isDemo,
    };
  }
}
