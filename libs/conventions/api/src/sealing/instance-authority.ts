import { Inject, Injectable } from '@nestjs/common';
import { InstanceKey, SystemClock, type TenantScope, type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import {
  certificateDer,
  certificatePem,
  createInstanceAuthority,
  exportKey,
  type Identity,
  importKey,
  issueOrganisationSeal,
  issueRevocationList,
  issueSignatory,
  localSigner,
  openKey,
  sealKey,
  type Signer,
} from '@entente/platform/pades';
import type { OrganisationIdentity } from '@entente/access/api';
import type { Signatory } from '@entente/conventions/domain';
import { DataSource } from 'typeorm';
import { OrganisationSealRow } from '../signing/signing.rows';

const LIST_DAYS = 30;

type Stored = { readonly certificate: string; readonly key: string };

/**
 * The root of this installation and what it certifies. A demonstration has a throw-away root of its own, whose names
 * say so. Keys are kept in envelopes under the installation's key.
 */
@Injectable()
export class InstanceAuthority {
  private known: Promise<Identity> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async rootPem(): Promise<string> {
    return certificatePem((await this.authority()).certificate);
  }

  async rootDer(): Promise<Buffer> {
    return (await this.authority()).certificate;
  }

  /** Nothing is ever revoked here; viewers still want the list to exist before they trust what names it. */
  async revocationList(): Promise<Buffer> {
    const now = this.clock.now();
    const nextUpdate = new Date(now.getTime() + LIST_DAYS * 86_400_000);
    // One list an hour at most has a number of its own: viewers want the number to grow.
    return issueRevocationList(await this.authority(), {
      now,
      nextUpdate,
      sequence: Math.floor(now.getTime() / 3_600_000),
      revoked: [],
    });
  }

  /** Makes the root before anything is signed under it: a certificate must not be older than what vouches for it. */
  async prepare(): Promise<void> {
    await this.authority();
  }

  /** A key for one signature, certified for the name that the signatory was invited under. */
  async signatory({ name, title }: Signatory, organization: string, signedAt: Date): Promise<Signer> {
    return issueSignatory(await this.authority(), {
      name,
      title,
      organization,
      // Valid from the act itself: sealing may come later.
      now: signedAt,
      revocationListUrl: this.listUrl(),
    });
  }

  /** The organisation's lasting seal, made the first time it is needed. */
  async organisationSeal(tx: Tx, { tenantId }: TenantScope, { name }: OrganisationIdentity): Promise<Signer> {
    const kept = await tx.findOneBy(OrganisationSealRow, { tenantId });
    if (kept) return this.openSeal(tenantId, kept);
    const seal = await issueOrganisationSeal(await this.authority(), {
      organization: name,
      now: this.clock.now(),
      revocationListUrl: this.listUrl(),
    });
    await tx.query(
      `insert into organisation_seal (tenant_id, certificate, sealed_key, created_at) values ($1, $2, $3, $4)
       on conflict on constraint organisation_seal_pkey do nothing`,
      [tenantId, certificatePem(seal.certificate), await this.envelope(seal, tenantId), this.clock.now()],
    );
    return this.openSeal(tenantId, await tx.findOneByOrFail(OrganisationSealRow, { tenantId }));
  }

  private async openSeal(tenantId: string, { certificate, sealedKey }: OrganisationSealRow): Promise<Signer> {
    const key = importKey(await openKey(Buffer.from(sealedKey, 'base64'), this.key.derive('authority'), tenantId));
    const { certificate: root } = await this.authority();
    return localSigner(certificateDer(certificate), key, [root]);
  }

  private async envelope({ privateKey }: Identity, purpose: string): Promise<string> {
    return (await sealKey(exportKey(privateKey), this.key.derive('authority'), purpose)).toString('base64');
  }

  private authority(): Promise<Identity> {
    this.known ??= this.readOrCreate();
    return this.known;
  }

  /** Two processes may start at once: the first row stays, whoever wrote it. */
  private async readOrCreate(): Promise<Identity> {
    const name = this.web.isDemo ? 'authority-demonstration' : 'authority';
    const kept = await this.read(name);
    if (kept) return kept;
    const made = await createInstanceAuthority({
      name: 'Autorité de signature',
      now: this.clock.now(),
      demonstration: this.web.isDemo,
    });
    const value: Stored = { certificate: certificatePem(made.certificate), key: await this.envelope(made, name) };
    await this.dataSource.query(
      'insert into instance_secret (name, value) values ($1, $2) on conflict (name) do nothing',
      [name, JSON.stringify(value)],
    );
    const stored = await this.read(name);
    if (!stored) throw new Error('The instance authority could not be kept.');
    return stored;
  }

  private async read(name: string): Promise<Identity | null> {
    const [row] = await this.dataSource.query<{ value: string }[]>(
      'select value from instance_secret where name = $1',
      [name],
    );
    if (!row) return null;
    const { certificate, key } = JSON.parse(row.value) as Stored;
    return {
      certificate: certificateDer(certificate),
      privateKey: importKey(await openKey(Buffer.from(key, 'base64'), this.key.derive('authority'), name)),
    };
  }

  private listUrl(): string {
    return `${this.web.publicUrl}/api/v1/verification/revoked.crl`;
  }
}
