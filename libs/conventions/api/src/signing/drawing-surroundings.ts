import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationIdentity } from '@entente/access/api';
import {
  ENV,
  type Env,
  FileStore,
  TenantDb,
  type TenantScope,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { dayOf } from '@entente/platform/kernel';
import type { Logo } from '@entente/platform/pdf';
import type { SignatureValidity } from '../document/convention/convention-pdf-content';
import { InstanceAuthority } from '../sealing/instance-authority';
import { formatVerificationCode } from './verification-code';

/** What every drawing takes from the installation. */
@Injectable()
export class DrawingSurroundings {
  constructor(
    private readonly files: FileStore,
    @Inject(ENV) private readonly env: Readonly<Env>,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
    private readonly db: TenantDb,
    private readonly authority: InstanceAuthority,
  ) {}

  get isDemo(): boolean {
    return this.web.isDemo;
  }

  verification(code: string): { readonly code: string; readonly url: string } {
    return { code: formatVerificationCode(code), url: `${this.web.publicUrl}/v/${code}` };
  }

  /**
   * Until the seal's own end. Signatories' certificates are made later, for three years too; a seal made anew before
   * this document is sealed lasts longer.
   */
  async validity(scope: TenantScope, organisation: OrganisationIdentity): Promise<SignatureValidity> {
    const end = await this.db.inTenant(scope, (tx) => this.authority.endOfSeal(tx, scope, organisation));
    return { level: this.env.TSA_URL ? 'B-T' : 'B-B', until: dayOf(end, organisation.profile.timeZone) };
  }

  async logo(scope: TenantScope, { logoSha256 }: OrganisationIdentity): Promise<Logo | null> {
    const file = logoSha256 ? await this.files.get(scope, logoSha256) : null;
    return file && storedLogo(file.bytes);
  }
}

/** What is kept is our own encoding: a PNG whose header says its size (PNG 5.6, IHDR). */
const storedLogo = (png: Buffer): Logo => ({ png, width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
