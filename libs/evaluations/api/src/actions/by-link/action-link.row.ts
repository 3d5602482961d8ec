import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('action_link')
export class ActionLinkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'action_link_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'contact_id', primaryKeyConstraintName: 'action_link_pkey' }) contactId!: string;
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'action_link_pkey' }) generation!: number;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('uuid', { name: 'sent_by' }) sentBy!: string;
  @Column('timestamptz', { name: 'sent_at' }) sentAt!: Date;
  @Column('timestamptz', { name: 'opened_at', nullable: true }) openedAt!: Date | null;
  @Column('timestamptz', { name: 'closed_at', nullable: true }) closedAt!: Date | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('boolean', { name: 'reminders_stopped' }) remindersStopped!: boolean;
}

@Entity('action_reminder')
export class ActionReminderRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'action_reminder_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'action_id', primaryKeyConstraintName: 'action_reminder_pkey' }) actionId!: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'action_reminder_pkey' }) personId!: string;
  @Column('date', { name: 'announced_for', nullable: true }) announcedFor!: Day | null;
  @Column('date', { name: 'told_late_on', nullable: true }) toldLateOn!: Day | null;
}
