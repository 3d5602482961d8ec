import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { MemberId } from '@entente/access/domain';
import {
  type ApprovalCircuitId,
  cancelCircuit,
  changePerson,
  conventionProblems,
  extendStep,
  restartCircuit,
  startCircuit,
} from '@entente/conventions/domain';
import { newId } from '@entente/platform/api';
import type {
  CancelApprovalBody,
  ChangePersonBody,
  CircuitVersionBody,
  ExtendStepBody,
  StartApprovalBody,
} from './approval.bodies';
import { textHashOf } from './approval.store';
import { ChangeApproval } from './change-approval';

/** What whoever writes the text does with its circuit. */
@Injectable()
export class SteerApproval {
  constructor(private readonly change: ChangeApproval) {}

  start(actor: Member, id: string, { steps, version }: StartApprovalBody): Promise<void> {
    return this.change.begin(actor, id, ({ convention, around: { eligible, moment } }) => {
      if (convention.version !== version)
        throw conventionProblems['changed-elsewhere']({ version: convention.version });
      return startCircuit(
        {
          id: newId() as ApprovalCircuitId,
          convention,
          startedBy: actor.id as MemberId,
          textHash: textHashOf(convention),
          steps: steps.map((step) => ({ ...step, members: step.members as MemberId[] })),
          eligible,
        },
        moment,
      );
    });
  }

  restart(actor: Member, id: string, { version }: CircuitVersionBody): Promise<void> {
    return this.change.execute(actor, id, {
      permission: 'conventions:write',
      decide: ({ circuit, convention, around }) =>
        restartCircuit(circuit, { textHash: textHashOf(convention), readVersion: version }, around.moment),
    });
  }

  cancel(actor: Member, id: string, { version, reason }: CancelApprovalBody): Promise<void> {
    return this.change.execute(actor, id, {
      permission: 'conventions:write',
      decide: ({ circuit }) => cancelCircuit(circuit, { reason, readVersion: version }),
    });
  }

  changePerson(actor: Member, id: string, { version, step, from, to }: ChangePersonBody): Promise<void> {
    return this.change.execute(actor, id, {
      permission: 'conventions:write',
      decide: ({ circuit, around: { eligible } }) =>
        changePerson(circuit, {
          step,
          from: from as MemberId,
          to: to as MemberId,
          readVersion: version,
          eligible,
        }),
    });
  }

  extend(actor: Member, id: string, { version, days }: ExtendStepBody): Promise<void> {
    return this.change.execute(actor, id, {
      permission: 'conventions:write',
      decide: ({ circuit, around: { moment } }) => extendStep(circuit, { days, readVersion: version }, moment),
    });
  }
}
