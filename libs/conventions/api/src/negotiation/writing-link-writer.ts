import { Inject, Injectable } from '@nestjs/common';
import type { GuestId } from '@entente/conventions/domain';
import { type Tx, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { NegotiationStore } from './negotiation.store';
import { WritingSecrets } from './writing-secrets';

/** Writes somebody's link into a mail. */
@Injectable()
export class WritingLinkWriter {
  constructor(
    private readonly store: NegotiationStore,
    private readonly secrets: WritingSecrets,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  /** The link that works, made to last again; null when there is none. */
  async write(tx: Tx, guestId: GuestId): Promise<string | null> {
    const link = await this.store.liveLink(tx, guestId);
    if (!link) return null;
    await this.store.prolongLink(tx, guestId, link.generation);
    return `${this.web.publicUrl}/l#${this.secrets.token(guestId, link.generation)}`;
  }

  /** The page of our side. */
  ours(org: string, conventionId: string): string {
    return `${this.web.publicUrl}/o/${org}/conventions/${conventionId}/ensemble`;
  }
}
