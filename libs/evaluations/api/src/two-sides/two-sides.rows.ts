import type {
  CriterionAnswer,
  GapAction,
  JointMeeting,
  Judgement,
  RaterId,
  RaterStatus,
  ReviewId,
  Side,
  Validation,
} from '@entente/evaluations/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A validation as JSON keeps it: its moment is a text. */
export type StoredValidation = Omit<Validation, 'at'> & { readonly at: string };

@Entity('review_rater')
export class RaterRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_rater_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_rater_pkey' }) id!: RaterId;
  @Column('uuid', { name: 'review_id' }) reviewId!: ReviewId;
  @Column('text') side!: Side;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('uuid', { name: 'member_id', nullable: true }) memberId!: string | null;
  @Column('text') status!: RaterStatus;
  @Column('uuid', { name: 'invited_by' }) invitedBy!: string;
  @Column('timestamptz', { name: 'invited_at' }) invitedAt!: Date;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'handed_in_at', nullable: true }) handedInAt!: Date | null;
  @Column('text', { name: 'return_reason' }) returnReason!: string;
  @Column('timestamptz', { name: 'withdrawn_at', nullable: true }) withdrawnAt!: Date | null;
}

@Entity('review_rater_answer')
export class RaterAnswerRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_rater_answer_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'rater_id', primaryKeyConstraintName: 'review_rater_answer_pkey' }) raterId!: RaterId;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'review_rater_answer_pkey' }) code!: string;
  @Column('jsonb', { nullable: true }) judgement!: Judgement;
  @Column('integer', { name: 'judgement_version' }) judgementVersion!: number;
  @Column('text') comment!: string;
  @Column('integer', { name: 'comment_version' }) commentVersion!: number;
  @Column('text') evidence!: string;
  @Column('integer', { name: 'evidence_version' }) evidenceVersion!: number;
  @Column('text') link!: string;
  @Column('integer', { name: 'link_version' }) linkVersion!: number;
  @Column('text') note!: string;
  @Column('integer', { name: 'note_version' }) noteVersion!: number;
}

@Entity('review_rater_link')
export class RaterLinkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_rater_link_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'rater_id', primaryKeyConstraintName: 'review_rater_link_pkey' }) raterId!: RaterId;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'review_rater_link_pkey' }) generation!: number;
  @Column('uuid', { name: 'review_id' }) reviewId!: ReviewId;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

@Entity('review_sides')
export class SidesRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_sides_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'review_id', primaryKeyConstraintName: 'review_sides_pkey' }) reviewId!: ReviewId;
  @Column('timestamptz', { name: 'compared_at', nullable: true }) comparedAt!: Date | null;
  @Column('jsonb', { name: 'joint_answers' }) jointAnswers!: CriterionAnswer[];
  @Column('jsonb', { nullable: true }) meeting!: JointMeeting | null;
  @Column('jsonb') actions!: GapAction[];
  @Column('jsonb') validations!: StoredValidation[];
}
