import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MemberId, MemberStatus, Role } from '@entente/access/domain';

@Entity('member')
export class MemberRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'member_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'member_pkey' }) id!: MemberId;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('text') email!: string;
  @Column('text') name!: string;
  @Column('text', { name: 'job_title' }) jobTitle!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') status!: MemberStatus;
  @Column('timestamptz', { name: 'invited_at', nullable: true }) invitedAt!: Date | null;
  @Column('timestamptz', { name: 'invitation_expires_at', nullable: true }) invitationExpiresAt!: Date | null;
  @Column('timestamptz', { name: 'joined_at', nullable: true }) joinedAt!: Date | null;
  @Column('integer') version!: number;
}
