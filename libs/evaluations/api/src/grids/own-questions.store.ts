import {
  type OwnQuestions,
  questionnaireProblems,
  type QuestionsContent,
  type QuestionsKind,
  type QuestionsRef,
} from '@entente/evaluations/domain';
import { type SystemClock, type Tx } from '@entente/platform/api';
import { carryQuestions } from './carry-questions';
import { OwnStore, type KindSql, type Stored } from './own-store';

export type StoredQuestions = Stored<OwnQuestions>;

/** Where what is answered on a questionnaire is kept. */
const tables: Readonly<Record<QuestionsKind, KindSql['table']>> = {
  'annual-review': 'review',
  strategy: 'strategy_review',
  feedback: 'feedback_campaign',
};

/** An organisation's own questionnaires of one kind, in the table of its grids. */
export class OwnQuestionsStore extends OwnStore<OwnQuestions, QuestionsContent> {
  protected readonly refusals = questionnaireProblems;
  protected readonly sql: KindSql;

  constructor(
    clock: SystemClock,
    private readonly kind: QuestionsKind,
  ) {
    super(clock);
    this.sql = {
      kind,
      size: `(select count(*)::int from jsonb_array_elements(w.content->'chapters') c,
        jsonb_array_elements(c->'questions') q where q->>'asked' <> 'hidden')`,
      table: tables[kind],
      id: 'own_questions_id',
      version: 'own_questions_version',
    };
  }

  /** How many reviews were opened on the questions of Entente, by version. */
  shippedUse(tx: Tx): Promise<{ readonly version: number; readonly reviews: number }[]> {
    return tx.query(
      `select (questions->>'version')::int as version, count(*)::int as reviews from ${tables[this.kind]}
       where own_questions_id is null group by 1`,
    );
  }

  async version(tx: Tx, id: string, version: number): Promise<QuestionsContent> {
    await this.read(tx, id);
    const { content } = await carryQuestions(tx, { kind: this.kind, version, own: id });
    if (!content) throw questionnaireProblems['not-found']();
    return content;
  }

  /** What a review is opened on: the one asked for, or that the organisation chose; null for the one of Entente. */
  async forReview(tx: Tx, asked?: string | null): Promise<QuestionsRef | null> {
    if (asked === null) return null;
    const row = await this.offered(tx, asked);
    return row && carryQuestions(tx, { kind: row.kind, version: row.published, own: row.id });
  }
}
