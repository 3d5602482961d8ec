import { Injectable } from '@nestjs/common';
import { emptyJointRating, type GapAction, type JointRating, type Validation } from '@entente/evaluations/domain';
import type { TenantScope, Tx } from '@entente/platform/api';
import { SidesRow } from './two-sides.rows';

/** What the two sides do together. */
export type SidesTogether = {
  readonly comparedAt: Date | null;
  readonly joint: JointRating;
  readonly actions: readonly GapAction[];
  readonly validations: readonly Validation[];
};

const nothingYet: SidesTogether = { comparedAt: null, joint: emptyJointRating, actions: [], validations: [] };

/** Read and written under the lock of the review. */
@Injectable()
export class SidesStore {
  async find(tx: Tx, reviewId: string): Promise<SidesTogether> {
    const row = await tx.createQueryBuilder(SidesRow, 's').where('s.review_id = :reviewId', { reviewId }).getOne();
    if (!row) return nothingYet;
    const { comparedAt, jointAnswers, meeting, actions, validations } = row;
    return {
      comparedAt,
      joint: { answers: jointAnswers, meeting },
      actions,
      validations: validations.map((each) => ({ ...each, at: new Date(each.at) })),
    };
  }

  async save(tx: Tx, { tenantId }: TenantScope, reviewId: string, together: SidesTogether): Promise<void> {
    const { comparedAt, joint, actions, validations } = together;
    await tx.query(
      `insert into review_sides (tenant_id, review_id, compared_at, joint_answers, meeting, actions, validations)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict on constraint review_sides_pkey do update set compared_at = excluded.compared_at,
         joint_answers = excluded.joint_answers, meeting = excluded.meeting, actions = excluded.actions,
         validations = excluded.validations`,
      [
        tenantId,
        reviewId,
        comparedAt,
        JSON.stringify(joint.answers),
        joint.meeting && JSON.stringify(joint.meeting),
        JSON.stringify(actions),
        JSON.stringify(validations),
      ],
    );
  }
}
