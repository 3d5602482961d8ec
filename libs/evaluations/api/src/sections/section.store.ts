import { Injectable } from '@nestjs/common';
import type { SectionAssignment } from '@entente/evaluations/domain';
import { SystemClock, type TenantScope, type Tx } from '@entente/platform/api';
import { ReviewSectionRow } from './section.row';

const toAssignment = ({ section, memberId, dueOn, doneAt, version }: ReviewSectionRow): SectionAssignment => ({
  section,
  memberId,
  dueOn,
  doneAt,
  version,
});

/** Whom the chapters of a review were given to. */
@Injectable()
export class SectionStore {
  constructor(private readonly clock: SystemClock) {}

  async ofReview(tx: Tx, reviewId: string): Promise<readonly SectionAssignment[]> {
    const rows = await tx
      .createQueryBuilder(ReviewSectionRow, 's')
      .where('s.review_id = :reviewId', { reviewId })
      .orderBy('s.section')
      .getMany();
    return rows.map(toAssignment);
  }

  /** The review is locked before: two people who give the same chapter come one after the other. */
  async save(tx: Tx, { tenantId }: TenantScope, reviewId: string, assignment: SectionAssignment): Promise<void> {
    const { section, memberId, dueOn, doneAt, version } = assignment;
    await tx.query(
      `insert into review_section (tenant_id, review_id, section, member_id, due_on, done_at, version, updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict on constraint review_section_pkey do update set
         member_id = excluded.member_id, due_on = excluded.due_on, done_at = excluded.done_at,
         version = excluded.version, updated_at = excluded.updated_at`,
      [tenantId, reviewId, section, memberId, dueOn, doneAt, version, this.clock.now()],
    );
  }
}
