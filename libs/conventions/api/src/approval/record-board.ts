import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { can, type MemberId } from '@entente/access/domain';
import {
  answerCircuit,
  type ApprovalCircuit,
  awaitedMembers,
  type BoardApproval,
  type CircuitDecision,
  type Convention,
  placesOf,
  type PartyKey,
  recordBoardApproval,
} from '@entente/conventions/domain';
import { TenantDb, type Tx } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import { ConventionStore } from '../persistence/convention.store';
import type { ExtractOf } from '../pieces/convention-file.row';
import type { BoardApprovalBody } from './approval.bodies';
import type { ApprovalSurroundings } from './approval-desk';
import { ApprovalStore, textHashOf } from './approval.store';
import { ApprovalAround } from './change-approval';

/** In whose place somebody records what our board decided, when the circuit waits for it. */
const placeAtBoard = (
  actor: Member,
  circuit: ApprovalCircuit | null,
  { delegations, moment }: ApprovalSurroundings,
): MemberId | undefined => {
  if (circuit?.steps[circuit.current]?.kind !== 'board') return undefined;
  const places = placesOf(delegations, actor.id as MemberId, moment.today);
  return awaitedMembers(circuit).find((member) => places.includes(member));
};

const saying = ({ body, heldOn, reference }: BoardApproval): string =>
  [body, heldOn, reference].filter(Boolean).join(', ');

const extractOf = ({ party, body, heldOn }: BoardApproval): ExtractOf => ({ party, body: body.trim(), heldOn });

/** Keeps a board's decision beside those who sign; where the circuit waited for it, it moves on. */
@Injectable()
export class RecordBoard {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly approvals: ApprovalStore,
    private readonly sources: ConventionSources,
    private readonly around: ApprovalAround,
  ) {}

  execute(actor: Member, id: string, { extractFileId, ...given }: BoardApprovalBody): Promise<void> {
    return this.db.inTenant(actor, async (tx) => {
      const convention = await this.conventions.lock(tx, id);
      const circuit = await this.approvals.of(tx, id);
      const around = await this.around.desk.read(tx);
      const place = given.party === 'host' ? placeAtBoard(actor, circuit, around) : undefined;
      if (!place && !can(actor.roles, 'conventions:approve'))
        await this.sources.assertMay(tx, actor, convention, 'conventions:write');
      const approval = { ...given, party: given.party as PartyKey };
      const inPlaceOf = place === actor.id ? undefined : place;
      const isTextAccepted = await this.around.isTextAccepted(tx, id);
      const { today } = around.moment;
      const recorded = recordBoardApproval(convention, approval, { today, inPlaceOf, isTextAccepted });
      await this.conventions.save(tx, actor, recorded);
      if (extractFileId) await this.around.files.markExtract(tx, convention, extractFileId, extractOf(approval));
      if (circuit && place && textHashOf(convention) === circuit.textHash)
        await this.follow(tx, actor, { convention: recorded.convention, circuit, place, approval, around });
    });
  }

  private async follow(
    tx: Tx,
    actor: Member,
    { convention, circuit, place, approval, around }: Following,
  ): Promise<void> {
    if (approval.outcome === 'postponed') return;
    const verdict = approval.outcome === 'approved' ? 'approved' : 'sent-back';
    const by = actor.id as MemberId;
    const answer = { by, inPlaceOf: place, verdict, text: saying(approval), confidential: false } as const;
    const decision: CircuitDecision = answerCircuit(circuit, { ...answer, textHash: circuit.textHash }, around);
    await this.approvals.save(tx, actor, convention, decision);
    await this.around.post.follow(tx, actor, { before: circuit, decision, today: around.moment.today });
  }
}

type Following = {
  readonly convention: Convention;
  readonly circuit: ApprovalCircuit;
  readonly place: MemberId;
  readonly approval: BoardApproval;
  readonly around: ApprovalSurroundings;
};
