import { Injectable } from '@nestjs/common';
import { type DueSealingStep, signatoryOf, type SignatoryId } from '@entente/conventions/domain';
import { TenantDb, type TenantScope } from '@entente/platform/api';
import { formatInstant } from '@entente/platform/kernel';
import { type Signer, signPdf, type Stamp } from '@entente/platform/pades';
import { sealFieldName } from '../document/convention/convention-pdf-content';
import { EvidenceWriter } from './evidence-writer';
import { InstanceAuthority } from './instance-authority';
import type { Made } from './sealing-outputs';
import { type SealingCase, SealingReader } from './sealing-reader';
import { SealingTools } from './sealing-tools';
import { fieldOf } from './signature-fields';

const LEVEL = 'Signature électronique simple';

/** Makes what one step of sealing asks for: a signature, the organisation's seal, the evidence file. */
@Injectable()
export class MakeStep {
  constructor(
    private readonly db: TenantDb,
    private readonly reader: SealingReader,
    private readonly authority: InstanceAuthority,
    private readonly evidence: EvidenceWriter,
    private readonly tools: SealingTools,
  ) {}

  execute(scope: TenantScope, sealing: SealingCase, step: DueSealingStep): Promise<Made> {
    if (step.kind === 'revision') return this.revision(scope, sealing, step.signatoryId, step.inputHash);
    return step.kind === 'organisation-seal'
      ? this.seal(scope, sealing, step.inputHash)
      : this.writeEvidence(scope, sealing);
  }

  private async revision(
    scope: TenantScope,
    { request, document, organisation, verificationCode }: SealingCase,
    id: SignatoryId,
    inputHash: string,
  ): Promise<Made> {
    const signatory = signatoryOf(request, id);
    const { field, party, rank } = fieldOf(request, id);
    const partyName = document.parties.find(({ key }) => key === party)?.name ?? '';
    const signedAt = signatory.signedAt ?? this.tools.now();
    const stamp: Stamp = {
      name: signatory.name,
      role: [signatory.title, partyName].filter(Boolean).join(', '),
      signedOn: `Signé en ligne le ${formatInstant(signedAt, 'fr', organisation.profile.timeZone)}`,
      level: LEVEL,
      reference: `Preuve ${verificationCode.slice(0, 4)}-${String(rank).padStart(2, '0')}`,
      side: party === 'host' ? 'us' : 'them',
      ...(this.tools.isDemo(organisation) ? { mark: 'DÉMONSTRATION' } : {}),
    };
    const signer = await this.authority.signatory(organisation, signatory, { partyName, signedAt });
    return this.sign(await this.reader.bytes(scope, inputHash), {
      field,
      signer,
      stamp,
      claimedTime: signedAt,
      inputHash,
    });
  }

  private async seal(
    scope: TenantScope,
    { organisation, verificationCode }: SealingCase,
    inputHash: string,
  ): Promise<Made> {
    const signer = await this.sealer(scope, organisation);
    // After the seal: one made just now vouches for nothing earlier.
    const claimedTime = this.tools.now();
    const stamp: Stamp = {
      name: organisation.name,
      role: 'Cachet de l’organisation',
      signedOn: `Apposé le ${formatInstant(claimedTime, 'fr', organisation.profile.timeZone)}`,
      level: 'Cachet électronique simple',
      reference: `Preuve ${verificationCode.slice(0, 4)}`,
      side: 'us',
      ...(this.tools.isDemo(organisation) ? { mark: 'DÉMONSTRATION' } : {}),
    };
    return this.sign(await this.reader.bytes(scope, inputHash), {
      field: sealFieldName,
      signer,
      stamp,
      claimedTime,
      inputHash,
    });
  }

  private async writeEvidence(scope: TenantScope, sealing: SealingCase): Promise<Made> {
    const { bytes, sha256 } = await this.evidence.draw(scope, sealing);
    const signer = await this.sealer(scope, sealing.organisation);
    return this.sign(bytes, { field: sealFieldName, signer, claimedTime: this.tools.now(), inputHash: sha256 });
  }

  private sealer(scope: TenantScope, organisation: SealingCase['organisation']): Promise<Signer> {
    return this.db.inTenant(scope, (tx) => this.authority.organisationSeal(tx, scope, organisation));
  }

  private async sign(bytes: Uint8Array, { field, signer, stamp, claimedTime, inputHash }: Signing): Promise<Made> {
    return signPdf({
      bytes,
      fieldName: field,
      signer,
      stamp,
      claimedTime,
      expectedSha256: inputHash,
      timestampAuthority: this.tools.timestampAuthority,
    });
  }
}

type Signing = {
  readonly field: string;
  readonly signer: Signer;
  readonly stamp?: Stamp;
  readonly claimedTime: Date;
  readonly inputHash: string;
};
