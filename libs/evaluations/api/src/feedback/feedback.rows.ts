import type { CampaignId, FeedbackLanguage, QuestionsRef, ReturnLine } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('feedback_campaign')
export class FeedbackCampaignRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'feedback_campaign_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'feedback_campaign_pkey' }) id!: CampaignId;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: string;
  @Column('uuid', { name: 'review_id', nullable: true }) reviewId!: string | null;
  @Column('text') code!: string;
  @Column('jsonb') questions!: QuestionsRef;
  /** Read from `questions` by the database, so that it holds the version that a campaign names. */
  @Column({ type: 'uuid', name: 'own_questions_id', nullable: true, insert: false, update: false })
  ownQuestionsId!: string | null;
  @Column({ type: 'integer', name: 'own_questions_version', nullable: true, insert: false, update: false })
  ownQuestionsVersion!: number | null;
  @Column('jsonb') languages!: readonly FeedbackLanguage[];
  @Column('text') place!: string;
  @Column('date', { name: 'opens_on' }) opensOn!: Day;
  @Column('date', { name: 'closes_on' }) closesOn!: Day;
  @Column('date', { name: 'closed_on', nullable: true }) closedOn!: Day | null;
  @Column('date', { name: 'forget_on', nullable: true }) forgetOn!: Day | null;
  @Column('jsonb') lines!: readonly ReturnLine[];
  @Column('text') closing!: string;
  @Column('uuid', { name: 'opened_by' }) openedBy!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}

@Entity('feedback_tally')
export class FeedbackTallyRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'feedback_tally_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'feedback_tally_pkey' }) campaignId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'feedback_tally_pkey' }) question!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'feedback_tally_pkey' }) choice!: string;
  @Column('integer') count!: number;
}

@Entity('feedback_text')
export class FeedbackTextRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'feedback_text_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'feedback_text_pkey' }) id!: string;
  @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  @Column('text') question!: string;
  @Column('text') text!: string;
  @Column('text') state!: 'held' | 'kept';
}

@Entity('feedback_receipt')
export class FeedbackReceiptRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'feedback_receipt_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'feedback_receipt_pkey' })
  campaignId!: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'feedback_receipt_pkey' }) key!: string;
  @Column('date', { name: 'received_on' }) receivedOn!: Day;
}

export const feedbackRows = [FeedbackCampaignRow, FeedbackTallyRow, FeedbackTextRow, FeedbackReceiptRow];
