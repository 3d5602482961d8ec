import type {
  CarriedAnswer,
  Conclusion,
  CriterionAnswer,
  GridRef,
  QuestionsRef,
  QuestionAnswer,
  ReviewId,
  ReviewStatus,
  ScoreSummary,
} from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a review that both sides rate says besides its score: of the partner's, nothing before both were compared. */
export type SidesScore = { readonly joint: boolean; readonly theirs: ScoreSummary | null };

/** A reopening as JSON keeps it: its moment is a text. */
export type StoredReopening = {
  readonly by: string;
  readonly at: string;
  readonly reason: string;
  readonly from: ReviewStatus;
  readonly before: {
    readonly answers: readonly CriterionAnswer[];
    readonly questionAnswers: readonly QuestionAnswer[];
    readonly conclusion: Conclusion | null;
  };
};

@Entity('review')
export class ReviewRow {
  @PrimaryColumn('uuid', { name: 'tenant_id', primaryKeyConstraintName: 'review_pkey' }) tenantId!: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'review_pkey' }) id!: ReviewId;
  @Column('text') reference!: string;
  @Column('integer') rank!: number;
  @Column('uuid', { name: 'partner_id' }) partnerId!: string;
  @Column('uuid', { name: 'partnership_id' }) partnershipId!: string;
  @Column('uuid', { name: 'convention_id', nullable: true }) conventionId!: string | null;
  @Column('integer') year!: number;
  @Column('text') status!: ReviewStatus;
  @Column('jsonb') grid!: GridRef;
  /** Read from `grid` by the database, which holds the version for as long as the review. */
  @Column({ type: 'uuid', name: 'own_grid_id', nullable: true, insert: false, update: false }) ownGridId!:
    string | null;
  @Column({ type: 'integer', name: 'own_grid_version', nullable: true, insert: false, update: false })
  ownGridVersion!: number | null;
  @Column('jsonb') questions!: QuestionsRef;
  /** Read from `questions` in the same way. */
  @Column({ type: 'uuid', name: 'own_questions_id', nullable: true, insert: false, update: false }) ownQuestionsId!:
    string | null;
  @Column({ type: 'integer', name: 'own_questions_version', nullable: true, insert: false, update: false })
  ownQuestionsVersion!: number | null;
  @Column('date', { name: 'planned_on', nullable: true }) plannedOn!: Day | null;
  @Column('jsonb') answers!: CriterionAnswer[];
  @Column('jsonb', { name: 'question_answers' }) questionAnswers!: QuestionAnswer[];
  @Column('jsonb') carried!: CarriedAnswer[];
  @Column('jsonb', { nullable: true }) conclusion!: Conclusion | null;
  @Column('jsonb') reopenings!: StoredReopening[];
  @Column('jsonb') score!: ScoreSummary;
  @Column('date', { name: 'held_on', nullable: true }) heldOn!: Day | null;
  @Column('date', { name: 'next_review_on', nullable: true }) nextReviewOn!: Day | null;
  @Column('text', { nullable: true }) decision!: string | null;
  @Column('jsonb', { nullable: true }) sides!: SidesScore | null;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
}
