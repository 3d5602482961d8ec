import { Injectable } from '@nestjs/common';
import { type Framework, frameworkProblems, type FrameworkText } from '@entente/evaluations/domain';
import { type FactAuthor, Facts, SystemClock, type Tx } from '@entente/platform/api';
import { ExternalFrameworkRow } from '../strategy.rows';

export type StoredFramework = {
  readonly framework: Framework;
  readonly removed: boolean;
  readonly version: number;
};

const toStored = ({ id, name, edition, items, removedAt, version }: ExternalFrameworkRow): StoredFramework => ({
  framework: { id, name, edition, items },
  removed: removedAt !== null,
  version,
});

@Injectable()
export class FrameworkStore {
  constructor(
    private readonly facts: Facts,
    private readonly clock: SystemClock,
  ) {}

  /** Those in use, by name. */
  async list(tx: Tx): Promise<StoredFramework[]> {
    const query = tx.createQueryBuilder(ExternalFrameworkRow, 'f').where('f.removed_at is null');
    return (await query.orderBy('f.name').addOrderBy('f.id').limit(50).getMany()).map(toStored);
  }

  async find(tx: Tx, id: string): Promise<StoredFramework> {
    const row = await tx.createQueryBuilder(ExternalFrameworkRow, 'f').where('f.id = :id', { id }).getOne();
    if (!row) throw frameworkProblems['not-found']();
    return toStored(row);
  }

  async lock(tx: Tx, id: string): Promise<StoredFramework> {
    const query = tx.createQueryBuilder(ExternalFrameworkRow, 'f').where('f.id = :id', { id });
    const row = await query.setLock('pessimistic_write').getOne();
    if (!row) throw frameworkProblems['not-found']();
    return toStored(row);
  }

  async insert(tx: Tx, author: FactAuthor, framework: Framework): Promise<void> {
    const now = this.clock.now();
    const row = {
      ...framework,
      items: [...framework.items],
      removedAt: null,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    await tx.insert(ExternalFrameworkRow, { ...row, tenantId: author.tenantId } as object);
    await this.tell(tx, author, 'framework-added', framework.id);
  }

  async save(tx: Tx, author: FactAuthor, before: StoredFramework, text: FrameworkText): Promise<void> {
    await this.update(tx, author, before, { ...text, items: [...text.items] });
  }

  async remove(tx: Tx, author: FactAuthor, before: StoredFramework): Promise<void> {
    await this.update(tx, author, before, { removedAt: this.clock.now() });
    await this.tell(tx, author, 'framework-removed', before.framework.id);
  }

  async restore(tx: Tx, author: FactAuthor, before: StoredFramework): Promise<void> {
    await this.update(tx, author, before, { removedAt: null });
    await this.tell(tx, author, 'framework-restored', before.framework.id);
  }

  private async update(
    tx: Tx,
    { tenantId }: FactAuthor,
    { framework: { id }, version }: StoredFramework,
    change: Partial<ExternalFrameworkRow>,
  ): Promise<void> {
    const whole = { ...change, version: version + 1, updatedAt: this.clock.now() };
    await tx.update(ExternalFrameworkRow, { tenantId, id }, whole as object);
  }

  private tell(tx: Tx, author: FactAuthor, type: string, frameworkId: string): Promise<void> {
    return this.facts.append(tx, author, [{ type, about: [frameworkId], detail: { frameworkId } }]);
  }
}
