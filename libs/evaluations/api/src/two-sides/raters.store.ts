import { Injectable } from '@nestjs/common';
import {
  answerOf,
  evidenceLinkOf,
  evidenceOf,
  type CriterionAnswer,
  type GridRef,
  noteOf,
  type Rater,
  type RaterNote,
  sideProblems,
} from '@entente/evaluations/domain';
import { type TenantScope, type Tx, withConstraints } from '@entente/platform/api';
import { carryGrid } from '../grids/carry-grid';
import { RaterAnswerRow, RaterRow } from './two-sides.rows';

/** A rater with what lists and mails say of them. */
export type StoredRater = Rater & {
  readonly reviewId: string;
  readonly invitedBy: string;
  readonly openedAt: Date | null;
};

type Kept = Pick<Rater, 'answers' | 'notes'>;

const toAnswer = (row: RaterAnswerRow): CriterionAnswer => ({
  code: row.code,
  judgement: { value: row.judgement, version: row.judgementVersion },
  comment: { value: row.comment, version: row.commentVersion },
  evidence: { value: row.evidence, version: row.evidenceVersion },
  link: { value: row.link, version: row.linkVersion },
});

const toNote = ({ code, note, noteVersion }: RaterAnswerRow): RaterNote => ({
  code,
  note: { value: note, version: noteVersion },
});

const toRater = (row: RaterRow, answers: readonly RaterAnswerRow[]): StoredRater => {
  const { name, email, memberId } = row;
  const own = answers.filter(({ raterId }) => raterId === row.id);
  return { ...row, person: { name, email, memberId }, answers: own.map(toAnswer), notes: own.map(toNote) };
};

const versionsOf = (answer: CriterionAnswer, note: RaterNote['note']): string =>
  [answer.judgement, answer.comment, evidenceOf(answer), evidenceLinkOf(answer), note]
    .map(({ version }) => version)
    .join(' ');

const ownConstraints = {
  review_rater_one_member: () => sideProblems['already-invited'](),
  review_rater_one_email: () => sideProblems['already-invited'](),
};

/** People who rate a review, and what each of them says. */
@Injectable()
export class RatersStore {
  /** Everybody of one review, withdrawn or not, in the order they were invited. */
  async ofReview(tx: Tx, reviewId: string): Promise<readonly StoredRater[]> {
    const rows = await tx
      .createQueryBuilder(RaterRow, 'r')
      .where('r.review_id = :reviewId', { reviewId })
      .orderBy('r.invited_at')
      .addOrderBy('r.id')
      .getMany();
    const answers = await this.answersOf(
      tx,
      rows.map(({ id }) => id),
    );
    return rows.map((row) => toRater(row, answers));
  }

  /** One of them, of this very review, held until the end of the transaction: two tabs write one after the other. */
  async lock(tx: Tx, reviewId: string, id: string): Promise<StoredRater> {
    const row = await tx
      .createQueryBuilder(RaterRow, 'r')
      .where('r.review_id = :reviewId and r.id = :id', { reviewId, id })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw sideProblems['rater-not-found']();
    return toRater(row, await this.answersOf(tx, [row.id]));
  }

  async find(tx: Tx, id: string): Promise<StoredRater | null> {
    const row = await tx.createQueryBuilder(RaterRow, 'r').where('r.id = :id', { id }).getOne();
    return row && toRater(row, await this.answersOf(tx, [row.id]));
  }

  /** What this very person last handed in for this partnership, in a review that is closed; null the first time. */
  async before(
    tx: Tx,
    { side, person: { memberId, email } }: Rater,
    { partnerId, year }: { readonly partnerId: string; readonly year: number },
  ): Promise<{ readonly year: number; readonly grid: GridRef; readonly answers: readonly CriterionAnswer[] } | null> {
    const [found] = await tx.query<{ id: string; year: number; grid: GridRef }[]>(
      `select p.id, r.year, r.grid from review_rater p join review r on r.tenant_id = p.tenant_id and r.id = p.review_id
       where r.partner_id = $1 and r.status = 'closed' and r.year < $2 and p.side = $3
         and p.status = 'handed-in' and p.withdrawn_at is null
         and (case when $4::uuid is null then p.member_id is null and lower(p.email) = lower($5)
           else p.member_id = $4::uuid end)
       order by r.year desc, r.created_at desc limit 1`,
      [partnerId, year, side, memberId, email],
    );
    if (!found) return null;
    const answers = (await this.answersOf(tx, [found.id])).map(toAnswer);
    return { year: found.year, grid: await carryGrid(tx, found.grid), answers };
  }

  /** The member's own place, or null when nobody asked them. */
  async idOfMember(tx: Tx, reviewId: string, memberId: string): Promise<string | null> {
    const row = await tx
      .createQueryBuilder(RaterRow, 'r')
      .where('r.review_id = :reviewId and r.member_id = :memberId and r.withdrawn_at is null', { reviewId, memberId })
      .getOne();
    return row?.id ?? null;
  }

  async insert(
    tx: Tx,
    { tenantId, id: invitedBy }: TenantScope & { readonly id: string },
    reviewId: string,
    rater: Rater,
  ): Promise<void> {
    const { person, answers: _answers, notes: _notes, ...rest } = rater;
    await withConstraints(ownConstraints, () =>
      tx.insert(RaterRow, {
        ...rest,
        ...person,
        tenantId,
        invitedBy,
        reviewId: reviewId as RaterRow['reviewId'],
        openedAt: null,
      }),
    );
    await this.saveAnswers(tx, { tenantId }, { answers: [], notes: [] }, rater);
  }

  /** Their state; what they answered is saved apart. */
  async saveState(tx: Tx, { tenantId }: TenantScope, rater: Rater): Promise<void> {
    const { id, status, handedInAt, returnReason, withdrawnAt } = rater;
    await tx.update(RaterRow, { tenantId, id }, { status, handedInAt, returnReason, withdrawnAt });
  }

  async noteOpening(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.query('update review_rater set opened_at = $2 where id = $1 and opened_at is null', [id, at]);
  }

  /** Only what changed. */
  async saveAnswers(tx: Tx, { tenantId }: TenantScope, before: Kept, after: Rater): Promise<void> {
    const codes = new Set([...after.answers, ...after.notes].map(({ code }) => code));
    for (const code of codes) {
      const [answer, note] = [answerOf(after.answers, code), noteOf(after.notes, code)];
      const [former, formerNote] = [answerOf(before.answers, code), noteOf(before.notes, code)];
      if (versionsOf(answer, note) === versionsOf(former, formerNote)) continue;
      await tx.query(
        `insert into review_rater_answer
           (tenant_id, rater_id, code, judgement, judgement_version, comment, comment_version, note, note_version,
            evidence, evidence_version, link, link_version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict on constraint review_rater_answer_pkey do update set
           judgement = excluded.judgement, judgement_version = excluded.judgement_version,
           comment = excluded.comment, comment_version = excluded.comment_version,
           note = excluded.note, note_version = excluded.note_version,
           evidence = excluded.evidence, evidence_version = excluded.evidence_version,
           link = excluded.link, link_version = excluded.link_version`,
        [
          tenantId,
          after.id,
          code,
          answer.judgement.value && JSON.stringify(answer.judgement.value),
          answer.judgement.version,
          answer.comment.value,
          answer.comment.version,
          note.value,
          note.version,
          evidenceOf(answer).value,
          evidenceOf(answer).version,
          evidenceLinkOf(answer).value,
          evidenceLinkOf(answer).version,
        ],
      );
    }
  }

  private async answersOf(tx: Tx, raterIds: readonly string[]): Promise<RaterAnswerRow[]> {
    if (raterIds.length === 0) return [];
    return tx
      .createQueryBuilder(RaterAnswerRow, 'a')
      .where('a.rater_id = any(:raterIds::uuid[])', { raterIds })
      .orderBy('a.code')
      .getMany();
  }
}
