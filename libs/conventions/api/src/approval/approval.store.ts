import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type ApprovalCircuit,
  type ApprovalStanding,
  approvedTextLine,
  type CircuitDecision,
  type Convention,
  conventionProblems,
  approvalStandingOf,
} from '@entente/conventions/domain';
import { type FactAuthor, Facts, SystemClock, type Tx, withConstraints } from '@entente/platform/api';
import { toldFact } from '../persistence/told-fact';
import { ConventionRuleStore } from '../rules/convention-rules';
import { ApprovalCircuitRow } from './approval.rows';

/** SHA-256 of the text that a circuit reads. */
export const textHashOf = (convention: Convention): string =>
  createHash('sha256').update(approvedTextLine(convention)).digest('hex');

const oneAtATime = { approval_circuit_one: () => conventionProblems['circuit-already-open']() };

/** The circuit of a convention: the one that was not given up, when there is one. */
@Injectable()
export class ApprovalStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
    readonly rules: ConventionRuleStore,
  ) {}

  async of(tx: Tx, conventionId: string): Promise<ApprovalCircuit | null> {
    return (await this.ofMany(tx, [conventionId])).get(conventionId) ?? null;
  }

  async ofMany(tx: Tx, conventionIds: readonly string[]): Promise<ReadonlyMap<string, ApprovalCircuit>> {
    if (conventionIds.length === 0) return new Map();
    const rows = await tx
      .createQueryBuilder(ApprovalCircuitRow, 'a')
      .where(`a.convention_id in (:...conventionIds) and a.status <> 'cancelled'`, { conventionIds })
      .getMany();
    return new Map(rows.map(({ conventionId, state }) => [conventionId, state]));
  }

  async standing(tx: Tx, convention: Convention): Promise<ApprovalStanding> {
    return approvalStandingOf(await this.of(tx, convention.id), textHashOf(convention));
  }

  /** The circuits that wait for somebody, in the whole organisation. */
  async underWay(tx: Tx): Promise<readonly ApprovalCircuit[]> {
    const rows = await tx
      .createQueryBuilder(ApprovalCircuitRow, 'a')
      .where(`a.status in ('open', 'sent-back')`)
      .orderBy('a.created_at', 'DESC')
      .limit(500)
      .getMany();
    return rows.map(({ state }) => state);
  }

  /** The convention is locked first: whoever changes a circuit waits for whoever changes its text. */
  async lock(tx: Tx, { id }: Convention): Promise<ApprovalCircuit> {
    const row = await tx
      .createQueryBuilder(ApprovalCircuitRow, 'a')
      .where(`a.convention_id = :id and a.status <> 'cancelled'`, { id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw conventionProblems['no-circuit']();
    return row.state;
  }

  async insert(tx: Tx, author: FactAuthor, convention: Convention, decision: CircuitDecision): Promise<void> {
    const now = this.clock.now();
    const { id, conventionId, status } = decision.circuit;
    const row = { tenantId: author.tenantId, id, conventionId, status, createdAt: now, updatedAt: now };
    await withConstraints(oneAtATime, () =>
      tx.insert(ApprovalCircuitRow, { ...row, state: decision.circuit } as ApprovalCircuitRow),
    );
    await this.append(tx, author, convention, decision);
  }

  async save(tx: Tx, author: FactAuthor, convention: Convention, decision: CircuitDecision): Promise<void> {
    const { circuit } = decision;
    const change = { status: circuit.status, state: circuit, updatedAt: this.clock.now() };
    await tx.update(
      ApprovalCircuitRow,
      { tenantId: author.tenantId, id: circuit.id },
      change as Partial<ApprovalCircuitRow>,
    );
    await this.append(tx, author, convention, decision);
  }

  private async append(
    tx: Tx,
    author: FactAuthor,
    { id, partnerId, number }: Convention,
    { facts }: CircuitDecision,
  ): Promise<void> {
    const told = facts.map((fact) => toldFact(fact, { about: [id, partnerId], number }));
    await this.facts.append(tx, author, told);
  }
}
