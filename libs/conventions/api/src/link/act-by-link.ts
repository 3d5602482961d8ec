import { Injectable } from '@nestjs/common';
import {
  assertMayAct,
  assertSameDocument,
  type CodeDecision,
  codeProblem,
  type Convention,
  followRequest,
  issueCode,
  refuseSignature,
  type RequestDecision,
  sign,
  type SignatureRequest,
  signatoryOf,
  viewDocument,
} from '@entente/conventions/domain';
import { type FactAuthor, TenantDb, type Tx } from '@entente/platform/api';
import { FollowAmendment } from '../amendment/follow-amendment';
import type { Witness } from '../signing/journal';
import { SignatureRequestStore, type StoredRequest } from '../signing/signature-request.store';
import { SigningSecrets } from '../signing/signing-secrets';
import type { SigningHolder } from './signing-holder';
import { LinkPost } from './link-post';

/** Who acts, from where, and on which document: the one that their page shows. */
export type Caller = { readonly address: string; readonly agent: string; readonly documentSha256: string };
export type GivenSignature = { readonly code: string; readonly consentVersion: string };

/** What a signatory does: each act is one transaction, under the locks of the convention and of its request. */
@Injectable()
export class ActByLink {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: FollowAmendment,
    private readonly requests: SignatureRequestStore,
    private readonly secrets: SigningSecrets,
    private readonly post: LinkPost,
  ) {}

  view(holder: SigningHolder, caller: Caller): Promise<void> {
    return this.act(holder, caller, (request) =>
      viewDocument(request, { signatoryId: holder.signatoryId, at: this.post.now() }),
    );
  }

  sendCode(holder: SigningHolder, caller: Caller): Promise<void> {
    const { signatoryId } = holder;
    const at = this.post.now();
    const digest = this.secrets.codeDigest(signatoryId, this.secrets.code(signatoryId, at));
    return this.act(
      holder,
      caller,
      (request) => issueCode(request, { signatoryId, at, digest }),
      (tx, { request }) => this.post.sendCode(tx, holder, signatoryOf(request, signatoryId).codesSent),
    );
  }

  /** A wrong code is counted, hence saved, before it is refused. */
  async sign(holder: SigningHolder, caller: Caller, given: GivenSignature): Promise<void> {
    let decision: CodeDecision | undefined;
    await this.act(
      holder,
      caller,
      (request) =>
        (decision = this.decideSignature(request, holder, { ...given, documentHash: caller.documentSha256 })),
      (tx) => this.post.seal(tx, holder),
    );
    const refusal = decision && codeProblem(decision);
    if (refusal) throw refusal;
  }

  refuse(holder: SigningHolder, caller: Caller, reason: string): Promise<void> {
    return this.act(
      holder,
      caller,
      (request) => refuseSignature(request, { signatoryId: holder.signatoryId, at: this.post.now(), reason }),
      (tx, { request }) => this.post.tellRefused(tx, holder, request),
    );
  }

  /**
   * The holder of a former link asks for the one that works: it goes to the address known, never onto the page. Nothing
   * changes, so that an old link in the wrong hands cannot stop whoever is signing.
   */
  repeatLink(holder: SigningHolder): Promise<void> {
    return this.db.inTenant(holder, async (tx) => {
      const { request } = await this.requests.find(tx, holder.requestId);
      assertMayAct(request, { action: 'renew-link', id: holder.signatoryId, at: this.post.now() });
      await this.post.repeatLink(tx, holder, request);
    });
  }

  private decideSignature(
    request: SignatureRequest,
    { signatoryId }: SigningHolder,
    { code, consentVersion, documentHash }: GivenSignature & { readonly documentHash: string },
  ): CodeDecision {
    const digest = signatoryOf(request, signatoryId).code?.digest ?? '';
    return sign(request, {
      signatoryId,
      at: this.post.now(),
      consentVersion,
      documentHash,
      codeMatches: this.secrets.isCode(signatoryId, code, digest),
    });
  }

  private act(
    holder: SigningHolder,
    { address, agent, documentSha256 }: Caller,
    decide: (request: SignatureRequest) => RequestDecision,
    after?: (tx: Tx, decision: RequestDecision) => Promise<void>,
  ): Promise<void> {
    const author: FactAuthor = { tenantId: holder.tenantId, kind: 'contact', id: holder.signatoryId };
    return this.db.inTenant(holder, async (tx) => {
      const { request: known } = await this.requests.find(tx, holder.requestId);
      // The convention first, then its request: the same order as the sender, so that neither waits for the other forever.
      const convention = await this.conventions.lock(tx, known.conventionId);
      const stored = await this.requests.lock(tx, holder.requestId);
      assertSameDocument(stored.request, documentSha256);
      const { name, email } = signatoryOf(stored.request, holder.signatoryId);
      const decision = decide(stored.request);
      await this.save(tx, author, {
        convention,
        stored,
        decision,
        witness: { name, email, address, agent: agent.slice(0, 200) },
      });
      if (decision.facts.length > 0) await after?.(tx, decision);
    });
  }

  private async save(tx: Tx, author: FactAuthor, { convention, stored, decision, witness }: Act): Promise<void> {
    await this.requests.save(tx, stored.row, decision, {
      author,
      partnerId: convention.partnerId,
      number: convention.number,
      witness,
    });
    await this.conventions.save(tx, author, followRequest(convention, decision));
  }
}

type Act = {
  readonly convention: Convention;
  readonly stored: StoredRequest;
  readonly decision: RequestDecision;
  readonly witness: Witness;
};
