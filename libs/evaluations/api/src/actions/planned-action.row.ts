import type {
  ActionId,
  ActionItem,
  ActionPriority,
  ActionState,
  DayProposal,
  Declaration,
  ObstacleCode,
  PartnerProgress,
  Recurrence,
} from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('planned_action')
export class PlannedActionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'planned_action_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'planned_action_pkey' }) id!: ActionId;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('uuid', { name: 'partnership_id', nullable: true }) partnershipId!: string | null;
  @Column('uuid', { name: 'strategy_id', nullable: true }) strategyId!: string | null;
  @Column('uuid', { name: 'review_id', nullable: true }) reviewId!: string | null;
  @Column('text') action!: string;
  @Column('jsonb') origin!: ActionItem['origin'];
  @Column('text', { name: 'expected_result' }) expectedResult!: string;
  @Column('text') priority!: ActionPriority;
  @Column('uuid', { name: 'owner_ours', nullable: true }) ownerOurs!: string | null;
  @Column('uuid', { name: 'owner_theirs', nullable: true }) ownerTheirs!: string | null;
  @Column('date', { name: 'due_on' }) dueOn!: Day;
  @Column('date', { name: 'first_due_on' }) firstDueOn!: Day;
  @Column('integer') postponements!: number;
  @Column('double precision', { nullable: true }) hours!: number | null;
  @Column('integer', { name: 'budget_cents', nullable: true }) budgetCents!: number | null;
  @Column('text', { name: 'success_sign' }) successSign!: string;
  @Column('text') state!: ActionState;
  @Column('text', { name: 'abandoned_reason' }) abandonedReason!: string;
  @Column('jsonb') obstacles!: readonly ObstacleCode[];
  @Column('boolean', { name: 'visible_to_partner' }) visibleToPartner!: boolean;
  @Column('text') effect!: string;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: Day | null;
  @Column('jsonb', { nullable: true }) progress!: PartnerProgress | null;
  @Column('jsonb', { nullable: true }) proposal!: DayProposal | null;
  @Column('boolean', { name: 'proof_asked' }) proofAsked!: boolean;
  @Column('jsonb', { nullable: true }) declared!: Declaration | null;
  @Column('jsonb', { nullable: true }) recurrence!: Recurrence | null;
  @Column('uuid', { name: 'previous_id', nullable: true }) previousId!: ActionId | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
