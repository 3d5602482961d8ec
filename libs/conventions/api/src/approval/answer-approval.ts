import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { MemberId } from '@entente/access/domain';
import {
  answerAsExpert,
  answerCircuit,
  type ApprovalCircuit,
  askExpert,
  conventionProblems,
  decidersOf,
  placesOf,
} from '@entente/conventions/domain';
import { newId } from '@entente/platform/api';
import type { AnswerApprovalBody, AnswerExpertBody, AskExpertBody } from './approval.bodies';
import type { ApprovalSurroundings } from './approval-desk';
import { textHashOf } from './approval.store';
import { ChangeApproval } from './change-approval';

const assertMayAsk = (actor: Member, circuit: ApprovalCircuit, { delegations, moment }: ApprovalSurroundings): void => {
  const places = placesOf(delegations, actor.id as MemberId, moment.today);
  const decides = decidersOf(circuit).some((decider) => places.includes(decider));
  if (circuit.startedBy !== actor.id && !decides) throw conventionProblems['not-asked']();
};

/** What those who are asked answer; the circuit itself says who may. */
@Injectable()
export class AnswerApproval {
  constructor(private readonly change: ChangeApproval) {}

  answer(actor: Member, id: string, { textSha256, inPlaceOf, ...given }: AnswerApprovalBody): Promise<void> {
    return this.change.execute(actor, id, {
      permission: null,
      decide: ({ circuit, convention, around }) => {
        if (textHashOf(convention) !== circuit.textHash) throw conventionProblems['text-changed-since']();
        const step = circuit.steps[circuit.current];
        // What a board decided is recorded with its date and its body.
        if (step?.kind === 'board') throw conventionProblems['answer-of-another-kind']();
        const by = actor.id as MemberId;
        return answerCircuit(circuit, { ...given, by, inPlaceOf: inPlaceOf as MemberId, textHash: textSha256 }, around);
      },
    });
  }

  ask(actor: Member, id: string, { memberId, question, days }: AskExpertBody): Promise<void> {
    return this.change.execute(actor, id, {
      permission: null,
      decide: ({ circuit, around }) => {
        assertMayAsk(actor, circuit, around);
        const asked = { id: newId(), memberId: memberId as MemberId, question, days, askedBy: actor.id as MemberId };
        return askExpert(circuit, { ...asked, isMember: around.eligible.members.has(memberId) }, around.moment);
      },
    });
  }

  answerAsExpert(actor: Member, id: string, { expertId, ...said }: AnswerExpertBody): Promise<void> {
    return this.change.execute(actor, id, {
      permission: null,
      decide: ({ circuit, around }) =>
        answerAsExpert(circuit, { ...said, id: expertId, by: actor.id as MemberId }, around),
    });
  }
}
