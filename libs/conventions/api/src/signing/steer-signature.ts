import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { Permission } from '@entente/access/domain';
import {
  cancelConvention,
  type Convention,
  conventionProblems,
  correctAddress,
  extendDeadline,
  recordReminder,
  renewCodes,
  renewLink,
  reopenConvention,
  replaySealing,
  type RequestDecision,
  setReminders,
  type SignatoryId,
  signatoryOf,
  type SignatureRequest,
  withdrawConvention,
} from '@entente/conventions/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ConventionSources } from '../draft/convention-sources';
import { ConventionStore } from '../persistence/convention.store';
import type { Witness } from './journal';
import { SignatureRequestStore, type StoredRequest } from './signature-request.store';
import { SteeringPost } from './steering-post';
import { splitFacts } from './split-facts';

type Steering = {
  readonly decide: (request: SignatureRequest, at: Date) => RequestDecision;
  /** Personal values that the journal keeps beside what happened. */
  readonly witness?: (before: SignatureRequest) => Witness;
  readonly after?: (tx: Tx, decision: RequestDecision, stored: StoredRequest) => Promise<void>;
};

/** What the sender does while people sign: remind, correct, give time, take back. */
@Injectable()
export class SteerSignature {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly requests: SignatureRequestStore,
    private readonly sources: ConventionSources,
    private readonly post: SteeringPost,
  ) {}

  remind(actor: Member, id: string, signatoryId: SignatoryId): Promise<void> {
    return this.steer(actor, id, {
      decide: (request, at) => recordReminder(request, { signatoryId, at, by: 'sender' }),
      after: (tx, { request }) => this.post.sendLink(tx, actor, request, signatoryId, 'reminded'),
    });
  }

  setReminders(actor: Member, id: string, signatoryId: SignatoryId, stopped: boolean): Promise<void> {
    return this.steer(actor, id, { decide: (request, at) => setReminders(request, { signatoryId, at, stopped }) });
  }

  correctAddress(actor: Member, id: string, signatoryId: SignatoryId, email: string): Promise<void> {
    return this.steer(actor, id, {
      decide: (request, at) => correctAddress(request, { signatoryId, at, email }),
      witness: (before) => ({ formerEmail: signatoryOf(before, signatoryId).email }),
      after: (tx, { request }, { row }) => this.post.moveLink(tx, actor, { request, row }, signatoryId),
    });
  }

  renewLink(actor: Member, id: string, signatoryId: SignatoryId): Promise<void> {
    return this.steer(actor, id, {
      decide: (request, at) => renewLink(request, { signatoryId, at }),
      after: (tx, { request }) => this.post.replaceLink(tx, actor, request, signatoryId, 'renewed'),
    });
  }

  renewCodes(actor: Member, id: string, signatoryId: SignatoryId): Promise<void> {
    return this.steer(actor, id, { decide: (request, at) => renewCodes(request, { signatoryId, at }) });
  }

  extend(actor: Member, id: string, deadline: Day): Promise<void> {
    return this.steer(actor, id, { decide: (request, at) => extendDeadline(request, { deadline, at }) });
  }

  /** Takes sealing up again where it stopped. */
  replay(actor: Member, id: string): Promise<void> {
    return this.steer(actor, id, {
      decide: replaySealing,
      after: (tx, { request }) => this.post.resumeSealing(tx, actor, request),
    });
  }

  /** Back to a draft: links die, signatures already given fall, and everybody is told. */
  withdraw(actor: Member, id: string, reason: string): Promise<void> {
    return this.stop(actor, id, 'conventions:cancel', (convention, stored) => {
      if (!stored) throw conventionProblems['not-possible-now']({ status: convention.status });
      return withdrawConvention(convention, stored.request, reason);
    });
  }

  cancel(actor: Member, id: string, reason: string): Promise<void> {
    return this.stop(actor, id, 'conventions:cancel', (convention, stored) =>
      cancelConvention(convention, stored?.request ?? null, reason),
    );
  }

  reopen(actor: Member, id: string): Promise<void> {
    return this.stop(actor, id, 'conventions:write', (convention, stored) => ({
      ...reopenConvention(convention),
      request: stored?.request ?? null,
    }));
  }

  private steer(actor: Member, id: string, { decide, witness, after }: Steering): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, convention, 'conventions:send');
      const stored = await this.requests.lockLatestOf(tx, convention.id);
      if (!stored) throw conventionProblems['not-possible-now']({ status: convention.status });
      const decision = decide(stored.request, this.post.now());
      await this.requests.save(tx, stored.row, decision, {
        author: actor,
        partnerId: convention.partnerId,
        number: convention.number,
        witness: witness?.(stored.request),
      });
      await after?.(tx, decision, stored);
    });
  }

  private stop(
    actor: Member,
    id: string,
    permission: Permission,
    decide: (convention: Convention, stored: StoredRequest | null) => ReturnType<typeof cancelConvention>,
  ): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, convention, permission);
      const stored = await this.requests.lockLatestOf(tx, convention.id);
      const decision = decide(convention, stored);
      const { evidence, life } = splitFacts(decision.facts);
      await this.conventions.save(tx, actor, { convention: decision.convention, facts: life });
      if (!stored || !decision.request || evidence.length === 0) return;
      const saving = { author: actor, partnerId: convention.partnerId, number: convention.number };
      await this.requests.save(tx, stored.row, { request: decision.request, facts: evidence }, saving);
      await this.requests.revokeLinks(tx, stored.row.id);
      await this.post.tellStopped(tx, actor, decision.request);
    });
  }
}
