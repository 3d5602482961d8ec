import { Injectable } from '@nestjs/common';
import { InstanceKey, LinkTokens } from '@entente/platform/api';

/** Links of people who write with us. */
@Injectable()
export class WritingSecrets {
  private readonly tokens: LinkTokens;

  constructor(key: InstanceKey) {
    this.tokens = new LinkTokens(key, 'writing');
  }

  /** 256 bits, one person, one generation. */
  token(guestId: string, generation: number): string {
    return this.tokens.token(guestId, generation);
  }

  tokenHash(guestId: string, generation: number): string {
    return this.tokens.hash(guestId, generation);
  }
}
