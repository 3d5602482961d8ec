import { Injectable } from '@nestjs/common';
import { returnMail, type SignatoryId } from '@entente/conventions/domain';
import type { Delivery, TenantScope } from '@entente/platform/api';
import { SealingStores } from '../sealing/sealing-stores';
import { SigningSecrets } from '../signing/signing-secrets';

/** Statuses in which somebody's signature is still awaited. */
export const AWAITED: ReadonlySet<string> = new Set(['sent', 'partially-signed']);

/** What mails leave behind. */
@Injectable()
export class EmailDesk {
  constructor(
    readonly secrets: SigningSecrets,
    private readonly stores: SealingStores,
  ) {}

  /** A refused address is said on the page of the convention, and no reminder goes there any more. */
  async noteRefusal(
    scope: TenantScope,
    requestId: string,
    signatoryId: SignatoryId,
    delivery: Delivery,
  ): Promise<void> {
    if (delivery.state === 'accepted') return;
    await this.stores.record(scope, requestId, (request) =>
      AWAITED.has(request.status)
        ? returnMail(request, { signatoryId, at: this.stores.now() })
        : { request, facts: [] },
    );
  }
}
