import type { ReviewCampaignId, CampaignStatus, CampaignStep } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many partnerships stood at each step. */
export type StepCounts = Readonly<Partial<Record<CampaignStep, number>>>;

/** Whether the review of a partnership is new, was there before, or could not be made. */
export const tieOrigins = ['new', 'taken-in', 'skipped'] as const;
export type TieOrigin = (typeof tieOrigins)[number];

export const reminderKinds = ['referent', 'rater'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

@Entity('review_campaign')
export class CampaignRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_campaign_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_campaign_pkey' }) id!: ReviewCampaignId;
  @Column('text') title!: string;
  @Column('integer') year!: number;
  @Column('date', { name: 'opens_on' }) opensOn!: Day;
  @Column('date', { name: 'due_on' }) dueOn!: Day;
  @Column('text') status!: CampaignStatus;
  @Column('uuid', { name: 'launched_by' }) launchedBy!: string;
  @Column('timestamptz', { name: 'launched_at' }) launchedAt!: Date;
  @Column('uuid', { name: 'closed_by', nullable: true }) closedBy!: string | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('jsonb', { nullable: true }) closing!: StepCounts | null;
  @Column('integer') version!: number;
}

@Entity('review_campaign_tie')
export class CampaignTieRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_campaign_tie_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'review_campaign_tie_pkey' })
  campaignId!: string;
  @PrimaryColumn('uuid', { name: 'partnership_id', primaryKeyConstraintName: 'review_campaign_tie_pkey' })
  partnershipId!: string;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'review_id', nullable: true }) reviewId!: string | null;
  @Column('text', { nullable: true }) origin!: TieOrigin | null;
  @Column('date', { name: 'due_on' }) dueOn!: Day;
}

@Entity('review_campaign_extension')
export class CampaignExtensionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_campaign_extension_pkey' })
  tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_campaign_extension_pkey' }) id!: string;
  @Column('uuid', { name: 'campaign_id' }) campaignId!: string;
  @Column('uuid', { name: 'partnership_ids', array: true, nullable: true }) partnershipIds!: string[] | null;
  @Column('date', { name: 'due_on' }) dueOn!: Day;
  @Column('text') reason!: string;
  @Column('uuid', { name: 'extended_by' }) extendedBy!: string;
  @Column('timestamptz', { name: 'extended_at' }) extendedAt!: Date;
}

@Entity('review_campaign_reminder')
export class CampaignReminderRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_campaign_reminder_pkey' })
  tenantId!: string;
  @PrimaryColumn('uuid', { name: 'campaign_id', primaryKeyConstraintName: 'review_campaign_reminder_pkey' })
  campaignId!: string;
  @PrimaryColumn('uuid', { name: 'recipient_id', primaryKeyConstraintName: 'review_campaign_reminder_pkey' })
  recipientId!: string;
  @PrimaryColumn('date', { name: 'sent_on', primaryKeyConstraintName: 'review_campaign_reminder_pkey' }) sentOn!: Day;
  @Column('text') kind!: ReminderKind;
}
