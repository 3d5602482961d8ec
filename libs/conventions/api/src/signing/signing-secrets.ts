import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SignatoryId } from '@entente/conventions/domain';
import { InstanceKey } from '@entente/platform/api';
import { isSame, tokenHash } from '@entente/access/api';

/**
 * Links and codes are derived from the installation's key, so that the job that writes a mail can write them again
 * while only their hashes are kept.
 */
@Injectable()
export class SigningSecrets {
  constructor(private readonly key: InstanceKey) {}

  /** 256 bits, one signatory, one generation. */
  token(signatoryId: SignatoryId, generation: number): string {
    return this.key.mac('links', `signing:${signatoryId}:${generation}`);
  }

  tokenHash(signatoryId: SignatoryId, generation: number): string {
    return tokenHash(this.token(signatoryId, generation));
  }

  /** Six digits for the n-th sending to one signatory at one moment. */
  code(signatoryId: SignatoryId, sentAt: Date): string {
    const bytes = createHmac('sha256', this.key.derive('codes'))
      .update(`code:${signatoryId}:${sentAt.toISOString()}`)
      .digest();
    return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0');
  }

  codeDigest(signatoryId: SignatoryId, code: string): string {
    return this.key.mac('codes', `digest:${signatoryId}:${code}`);
  }

  isCode(signatoryId: SignatoryId, given: string, digest: string): boolean {
    return isSame(this.codeDigest(signatoryId, given.replace(/\D/g, '')), digest);
  }
}
