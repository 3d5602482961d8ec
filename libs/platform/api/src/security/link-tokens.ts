import { createHash } from 'node:crypto';
import type { InstanceKey } from '../config/instance-key';

/**
 * Tokens of personal links, derived from the installation's key: a mail writes one again while the database keeps its
 * hash alone. The kind is in them: the link of one purpose never opens another.
 */
export class LinkTokens {
  constructor(
    private readonly key: InstanceKey,
    private readonly kind: string,
  ) {}

  /** 256 bits, one person, one generation. */
  token(personId: string, generation: number): string {
    return this.key.mac('links', `${this.kind}:${personId}:${generation}`);
  }

  /** What is kept of it. */
  hash(personId: string, generation: number): string {
    return LinkTokens.hashOf(this.token(personId, generation));
  }

  /** How a token that somebody shows is looked up. */
  static hashOf(token: string): string {
    return createHash('sha256').update(token).digest('hex');
  }
}
