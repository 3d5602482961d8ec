import { Inject, Injectable } from '@nestjs/common';
import type { OrganisationIdentity } from '@entente/access/api';
import { ENV, type Env, FileStore, type TenantScope, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { Logo } from '@entente/platform/pdf';
import { formatVerificationCode } from './verification-code';

/** What every drawing takes from the installation. */
@Injectable()
export class DrawingSurroundings {
  constructor(
    private readonly files: FileStore,
    @Inject(ENV) private readonly env: Readonly<Env>,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  get level(): 'B-B' | 'B-T' {
    return this.env.TSA_URL ? 'B-T' : 'B-B';
  }

  get isDemo(): boolean {
    return this.web.isDemo;
  }

  verification(code: string): { readonly code: string; readonly url: string } {
    return { code: formatVerificationCode(code), url: `${this.web.publicUrl}/v/${code}` };
  }

  async logo(scope: TenantScope, { logoSha256 }: OrganisationIdentity): Promise<Logo | null> {
    const file = logoSha256 ? await this.files.get(scope, logoSha256) : null;
    return file && storedLogo(file.bytes);
  }
}

/** What is kept is our own encoding: a PNG whose header says its size (PNG 5.6, IHDR). */
const storedLogo = (png: Buffer): Logo => ({ png, width: png.readUInt32BE(16), height: png.readUInt32BE(20) });
