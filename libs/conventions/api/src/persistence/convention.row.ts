import type {
  AnnexedPiece,
  ConventionContent,
  ConventionId,
  ConventionModel,
  ConventionStatus,
  ModelId,
  PaperFileId,
  TakenOverTerms,
  TemplateCode,
} from '@entente/conventions/domain';
import type { PartnerId, PartnershipId } from '@entente/partners/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('convention')
export class ConventionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'convention_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'convention_pkey' }) id!: ConventionId;
  @Column('uuid', { name: 'partner_id' }) partnerId!: PartnerId;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: PartnershipId;
  @Column('text') number!: string;
  @Column('text', { name: 'template_code' }) templateCode!: TemplateCode;
  @Column('integer', { name: 'template_version' }) templateVersion!: number;
  @Column('text') status!: ConventionStatus;
  @Column('text') title!: string;
  @Column('jsonb') content!: ConventionContent;
  @Column('date', { name: 'starts_on', nullable: true }) startsOn!: Day | null;
  @Column('date', { name: 'ends_on', nullable: true }) endsOn!: Day | null;
  @Column('integer') renewals!: number;
  @Column('date', { name: 'renewal_opposed_on', nullable: true }) renewalOpposedOn!: Day | null;
  @Column('uuid', { name: 'paper_file_id', nullable: true }) paperFileId!: PaperFileId | null;
  @Column('jsonb', { name: 'taken_over', nullable: true }) takenOver!: TakenOverTerms | null;
  @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: ConventionId | null;
  /** Rank of the last amendment; counted by the database alone. */
  @Column({ type: 'integer', default: 0, update: false }) amendments?: number;
  @Column('uuid', { name: 'model_id', nullable: true }) modelId!: ModelId | null;
  @Column('integer', { name: 'model_version', nullable: true }) modelVersion!: number | null;
  @Column('jsonb', { nullable: true }) model!: Pick<ConventionModel, 'name' | 'adaptation'> | null;
  @Column('jsonb') pieces!: readonly AnnexedPiece[];
  @Column('text') reason!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
