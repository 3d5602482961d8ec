import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { conventionProblems, importArticles } from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import { ConventionSources } from '../draft/convention-sources';
import type { ConventionView } from '../draft/convention.view';
import { ReadConvention } from '../draft/read-convention';
import { TextChanges } from '../negotiation/text-changes';
import { ConventionStore } from '../persistence/convention.store';
import type { TakenArticlesBody } from './import.view';

/** Articles of a document that somebody accepted, in one save. */
@Injectable()
export class TakeArticles {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly sources: ConventionSources,
    private readonly read: ReadConvention,
    private readonly changes: TextChanges,
  ) {}

  execute(
    actor: Member,
    id: string,
    { articles, version, liftsAcceptances = false }: TakenArticlesBody,
  ): Promise<ConventionView> {
    return this.db.inTenant(actor, async (tx) => {
      const before = await this.conventions.lock(tx, id);
      await this.sources.assertMay(tx, actor, before, 'conventions:write');
      await this.sources.assertTextOpen(tx, before);
      if (before.version !== version)
        throw conventionProblems['changed-elsewhere']({ current: await this.read.view(tx, actor, id) });
      const decision = importArticles(before, articles, version);
      await this.changes.save(tx, actor, { before, decision, party: 'host', isTold: liftsAcceptances });
      return this.read.view(tx, actor, id);
    });
  }
}
