import { Injectable } from '@nestjs/common';
import type { MemberId } from '@entente/access/domain';
import {
  type ApprovalCircuit,
  awaitedMembers,
  type CircuitStep,
  type Moment,
  nextApprovalReminder,
  placesOf,
  type StepKind,
} from '@entente/conventions/domain';
import type { Tx } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { ApprovalDesk } from './approval-desk';
import { ApprovalStore } from './approval.store';

/** One answer that a circuit waits for. */
export type AwaitedApproval = {
  readonly circuitId: string;
  readonly conventionId: string;
  readonly memberId: MemberId;
  readonly name: string;
  readonly kind: StepKind | 'expert';
  readonly since: Day | null;
  readonly dueOn: Day | null;
  readonly reminders: number;
  /** When a reminder leaves by itself; null when none will. */
  readonly nextReminder: Day | null;
  /** Whether the reader may give it today, in their own name or another's. */
  readonly isMine: boolean;
};

/** A text that came back to whoever gave it to be read. */
export type SentBackText = {
  readonly conventionId: string;
  readonly startedBy: MemberId;
  readonly by: string;
  readonly reason: string;
  readonly on: Day;
};

export type ApprovalsUnderWay = {
  readonly awaited: readonly AwaitedApproval[];
  readonly sentBack: readonly SentBackText[];
  /** Drafts whose text is read now: nobody writes them. */
  readonly closed: ReadonlySet<string>;
};

type Waiting = Omit<AwaitedApproval, 'name' | 'isMine'>;

const inStep = (circuit: ApprovalCircuit, step: CircuitStep | undefined, moment: Moment): readonly Waiting[] =>
  awaitedMembers(circuit).map((memberId) => ({
    circuitId: circuit.id,
    conventionId: circuit.conventionId,
    memberId,
    kind: step?.kind ?? 'opinion',
    since: step?.openedOn ?? null,
    dueOn: step?.dueOn ?? null,
    reminders: step?.remindedOn.length ?? 0,
    nextReminder: nextApprovalReminder(circuit, moment),
  }));

const outside = ({ id, conventionId, status, experts }: ApprovalCircuit): readonly Waiting[] =>
  experts
    .filter(({ answer }) => status === 'open' && answer === null)
    .map(({ memberId, dueOn, askedAt }) => ({
      circuitId: id,
      conventionId,
      memberId,
      kind: 'expert',
      since: askedAt.slice(0, 10) as Day,
      dueOn,
      reminders: 0,
      nextReminder: null,
    }));

const sentBackOf = (circuit: ApprovalCircuit, nameOf: (id: string) => string): readonly SentBackText[] => {
  const last = circuit.answers.at(-1);
  if (circuit.status !== 'sent-back' || !last) return [];
  const { conventionId, startedBy } = circuit;
  return [{ conventionId, startedBy, by: nameOf(last.by), reason: last.text, on: last.at.slice(0, 10) as Day }];
};

/** What the domains above may know of the texts being read, in their own transaction. */
@Injectable()
export class ApprovalDirectory {
  constructor(
    private readonly approvals: ApprovalStore,
    private readonly desk: ApprovalDesk,
  ) {}

  async underWay(tx: Tx, readerId: string): Promise<ApprovalsUnderWay> {
    const circuits = await this.approvals.underWay(tx);
    if (circuits.length === 0) return { awaited: [], sentBack: [], closed: new Set() };
    const { delegations, moment } = await this.desk.read(tx);
    const places = placesOf(delegations, readerId as MemberId, moment.today);
    const waiting = circuits.flatMap((circuit) => [
      ...inStep(circuit, circuit.steps[circuit.current], moment),
      ...outside(circuit),
    ]);
    const said = circuits.flatMap(({ answers }) => answers.slice(-1).map(({ by }) => by));
    const names = await this.desk.names(tx, [...waiting.map(({ memberId }) => memberId), ...said]);
    const nameOf = (id: string): string => names.get(id)?.name ?? '…';
    return {
      awaited: waiting.map((each) => ({
        ...each,
        name: nameOf(each.memberId),
        isMine: places.includes(each.memberId),
      })),
      sentBack: circuits.flatMap((circuit) => sentBackOf(circuit, nameOf)),
      closed: new Set(circuits.filter(({ status }) => status === 'open').map(({ conventionId }) => conventionId)),
    };
  }
}
