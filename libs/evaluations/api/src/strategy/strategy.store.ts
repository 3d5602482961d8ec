import { Injectable } from '@nestjs/common';
import {
  gridRef,
  type QuestionsRef,
  scoreStrategy,
  type Strategy,
  type StrategyDecision,
  type StrategyFact,
  strategyProblems,
  strategyQuestionsAt,
  type StrategyScore,
} from '@entente/evaluations/domain';
import { type FactAuthor, Facts, SystemClock, type Tx, withConstraints } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { carryEachQuestions, carryQuestions } from '../grids/carry-questions';
import { StrategyReportRow, StrategyReviewRow } from './strategy.rows';

export type StoredStrategy = {
  readonly strategy: Strategy;
  readonly score: StrategyScore;
  readonly version: number;
};

export type DrawnStrategyReport = Pick<StrategyReportRow, 'language' | 'sha256' | 'pageCount' | 'drawnAt'>;

const toStored = (row: StrategyReviewRow, questions: QuestionsRef): StoredStrategy => {
  const { tenantId: _t, score, version, createdAt: _c, updatedAt: _u, ...kept } = row;
  const { ownQuestionsId: _i, ownQuestionsVersion: _v, ...strategy } = kept;
  return { strategy: { ...strategy, questions }, score, version };
};

/** With the questions that it was opened on. */
const carried = async (tx: Tx, row: StrategyReviewRow): Promise<StoredStrategy> =>
  toStored(row, await carryQuestions(tx, row.questions));

const scoreOf = (strategy: Strategy): StrategyScore =>
  scoreStrategy(strategyQuestionsAt(strategy.questions), strategy.answers);

const ownConstraints = { strategy_review_one_a_year: () => strategyProblems['already-opened']() };

@Injectable()
export class StrategyStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  async find(tx: Tx, id: string): Promise<StoredStrategy> {
    const row = await tx.createQueryBuilder(StrategyReviewRow, 's').where('s.id = :id', { id }).getOne();
    if (!row) throw strategyProblems['not-found']();
    return carried(tx, row);
  }

  async lock(tx: Tx, id: string): Promise<StoredStrategy> {
    const query = tx.createQueryBuilder(StrategyReviewRow, 's').where('s.id = :id', { id });
    const row = await query.setLock('pessimistic_write').getOne();
    if (!row) throw strategyProblems['not-found']();
    return carried(tx, row);
  }

  /** The newest year first: one a year, so that a life of reviews fits a page. */
  async list(tx: Tx): Promise<StoredStrategy[]> {
    const rows = await tx.createQueryBuilder(StrategyReviewRow, 's').orderBy('s.year', 'DESC').limit(100).getMany();
    const questions = await carryEachQuestions(
      tx,
      rows.map((row) => row.questions),
    );
    return rows.map((row, index) => toStored(row, questions[index] ?? row.questions));
  }

  /** The last closed review of an earlier year. */
  async previousOf(tx: Tx, year: number): Promise<Strategy | null> {
    const row = await tx
      .createQueryBuilder(StrategyReviewRow, 's')
      .where(`s.year < :year and s.status = 'closed'`, { year })
      .orderBy('s.year', 'DESC')
      .limit(1)
      .getOne();
    return row && (await carried(tx, row)).strategy;
  }

  async insert(tx: Tx, author: FactAuthor, { strategy, facts }: StrategyDecision): Promise<void> {
    const now = this.clock.now();
    await withConstraints(ownConstraints, () =>
      tx.insert(StrategyReviewRow, {
        ...strategy,
        questions: gridRef(strategy.questions),
        answers: [...strategy.answers],
        reopenings: [...strategy.reopenings],
        tenantId: author.tenantId,
        score: scoreOf(strategy),
        version: 1,
        createdAt: now,
        updatedAt: now,
      } as object),
    );
    await this.append(tx, author, facts);
  }

  /** Answers have versions of their own: writing them leaves the review's alone. */
  async saveAnswers(tx: Tx, author: FactAuthor, { strategy, facts }: StrategyDecision): Promise<void> {
    if (facts.length === 0) return;
    await this.update(tx, author, strategy, { answers: [...strategy.answers], score: scoreOf(strategy) });
    await this.append(tx, author, facts);
  }

  async save(tx: Tx, author: FactAuthor, before: StoredStrategy, { strategy, facts }: StrategyDecision): Promise<void> {
    const { status, known, debatedOn, validatedOn, closedOn, reopenings } = strategy;
    await this.update(tx, author, strategy, {
      status,
      known,
      debatedOn,
      validatedOn,
      closedOn,
      reopenings: [...reopenings],
      version: before.version + 1,
    });
    await this.append(tx, author, facts);
  }

  /** Every report of every closing, the newest first. */
  reports(tx: Tx, strategyId: string): Promise<StrategyReportRow[]> {
    return tx
      .createQueryBuilder(StrategyReportRow, 'd')
      .where('d.strategy_id = :strategyId', { strategyId })
      .orderBy('d.edition', 'DESC')
      .addOrderBy('d.language', 'DESC')
      .getMany();
  }

  async report(tx: Tx, strategyId: string, language: Language): Promise<StrategyReportRow | undefined> {
    return (await this.reports(tx, strategyId)).find((row) => row.language === language);
  }

  async insertReports(
    tx: Tx,
    { tenantId }: FactAuthor,
    strategyId: Strategy['id'],
    drawn: readonly DrawnStrategyReport[],
  ): Promise<void> {
    const edition = ((await this.reports(tx, strategyId))[0]?.edition ?? 0) + 1;
    await tx.insert(
      StrategyReportRow,
      drawn.map((report) => ({ ...report, tenantId, strategyId, edition })),
    );
  }

  private async update(
    tx: Tx,
    { tenantId }: FactAuthor,
    { id }: Strategy,
    change: Partial<StrategyReviewRow>,
  ): Promise<void> {
    await tx.update(StrategyReviewRow, { tenantId, id }, { ...change, updatedAt: this.clock.now() } as object);
  }

  private append(tx: Tx, author: FactAuthor, facts: readonly StrategyFact[]): Promise<void> {
    return this.facts.append(
      tx,
      author,
      facts.map(({ type, ...detail }) => ({ type, about: [detail.strategyId], detail })),
    );
  }
}
