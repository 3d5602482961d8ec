import { Injectable } from '@nestjs/common';
import { tokenHash } from '@entente/access/api';
import { InstanceKey } from '@entente/platform/api';

/** Links are derived from the installation's key: a mail writes one again while only its hash is kept. */
@Injectable()
export class WritingSecrets {
  constructor(private readonly key: InstanceKey) {}

  /** 256 bits, one person, one generation. */
  token(guestId: string, generation: number): string {
    return this.key.mac('links', `writing:${guestId}:${generation}`);
  }

  tokenHash(guestId: string, generation: number): string {
    return tokenHash(this.token(guestId, generation));
  }
}
