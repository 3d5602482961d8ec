import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { openSigning, signatoryAt } from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import { ConventionStore } from '../persistence/convention.store';
import { SignatureRequestStore } from '../signing/signature-request.store';
import { SignatureSources } from '../signing/signature-sources';
import { signingProblems } from '../signing/signing-problems';
import type { Caller } from './act-by-link';
import type { SigningHolder } from './signing-holder';

/**
 * A member named as signatory comes to the signing page from their account. Being signed in is not signing: the page asks
 * for the same code, sent to the address that was frozen, and the journal says how they came.
 */
@Injectable()
export class OpenSigning {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly sources: SignatureSources,
  ) {}

  execute(actor: Member, id: string, { address, agent }: Omit<Caller, 'documentSha256'>): Promise<SigningHolder> {
    return this.db.inTenant(actor, async (tx) => {
      const { id: conventionId, partnerId, number } = await this.conventions.lock(tx, id);
      const stored = await this.requests.lockLatestOf(tx, conventionId);
      if (!stored) throw signingProblems['no-request']();
      const { request, row } = stored;
      const me = signatoryAt(request, await this.sources.emailOf(tx, actor));
      if (!me) throw signingProblems['not-a-signatory']();
      const decision = openSigning(request, { signatoryId: me.id, at: this.sources.clock.now() });
      const generation = await this.requests.generationOf(tx, me.id);
      if (generation === null) throw signingProblems['link-ended']();
      const witness = { name: me.name, email: me.email, address, agent: agent.slice(0, 200) };
      await this.requests.save(tx, row, decision, { author: actor, partnerId, number, witness });
      return { tenantId: actor.tenantId, requestId: request.id, signatoryId: me.id, generation };
    });
  }
}
