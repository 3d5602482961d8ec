import type { FieldCode, FieldValue, SheetExport, SheetRecord, Visibility } from '@entente/identity-sheets/domain';
import type { Day, Language } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('identity_sheet')
export class SheetRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'identity_sheet_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_sheet_pkey' }) id!: string;
}

const fieldKey = { primaryKeyConstraintName: 'identity_sheet_field_pkey' };

@Entity('identity_sheet_field')
export class SheetFieldRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', ...fieldKey }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'sheet_id', ...fieldKey }) sheetId!: string;
  @PrimaryColumn('text', fieldKey) code!: FieldCode;
  @Column('jsonb') value!: FieldValue<FieldCode>;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('date', { name: 'written_on' }) writtenOn!: Day;
  @Column('date', { name: 'verified_on' }) verifiedOn!: Day;
  @Column('text') visibility!: Visibility;
  @Column('integer') revision!: number;
}

const publicationKey = { primaryKeyConstraintName: 'identity_sheet_publication_pkey' };

@Entity('identity_sheet_publication')
export class SheetPublicationRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', ...publicationKey }) tenantId!: string;
  @PrimaryColumn('uuid', { name: 'sheet_id', ...publicationKey }) sheetId!: string;
  @PrimaryColumn('integer', publicationKey) version!: number;
  @Column('timestamptz', { name: 'published_at' }) publishedAt!: Date;
  @Column('date', { name: 'published_on' }) publishedOn!: Day;
  @Column('uuid', { name: 'published_by' }) publishedBy!: string;
  @Column('jsonb') record!: SheetRecord;
  @Column('jsonb') stale!: FieldCode[];
}

@Entity('identity_sheet_export')
export class SheetExportRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'identity_sheet_export_pkey' })
  tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_sheet_export_pkey' }) id!: string;
  @Column('uuid', { name: 'sheet_id' }) sheetId!: string;
  @Column('integer') year!: number;
  @Column('integer') rank!: number;
  @Column('text') number!: string;
  @Column('integer', { name: 'publication_version' }) publicationVersion!: number;
  @Column('uuid', { name: 'partner_id', nullable: true }) partnerId!: string | null;
  @Column('text', { name: 'partner_name' }) partnerName!: string;
  @Column('text') language!: Language;
  @Column('jsonb') sheet!: SheetExport;
  @Column('text') sha256!: string;
  @Column('timestamptz', { name: 'prepared_at' }) preparedAt!: Date;
  @Column('uuid', { name: 'prepared_by' }) preparedBy!: string;
}

export const handoverStates = ['queued', 'given', 'refused'] as const;

/** A mail waits until its server has answered; what is handed over on paper is given at once. */
export type HandoverState = (typeof handoverStates)[number];

@Entity('identity_sheet_handover')
export class SheetHandoverRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'identity_sheet_handover_pkey' })
  tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'identity_sheet_handover_pkey' }) id!: string;
  @Column('uuid', { name: 'export_id' }) exportId!: string;
  @Column('text') means!: 'email' | 'paper';
  @Column('uuid', { name: 'contact_id', nullable: true }) contactId!: string | null;
  @Column('text') recipient!: string;
  @Column('text') message!: string;
  @Column('date', { name: 'on_day' }) onDay!: Day;
  @Column('text') state!: HandoverState;
  @Column('boolean', { name: 'with_notice' }) withNotice!: boolean;
  @Column('text') refusal!: string;
  @Column('uuid', { name: 'noted_by' }) notedBy!: string;
  @Column('timestamptz', { name: 'noted_at' }) notedAt!: Date;
}
