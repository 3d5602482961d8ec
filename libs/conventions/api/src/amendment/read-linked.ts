import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { conventionProblems, textInForce } from '@entente/conventions/domain';
import { TenantDb } from '@entente/platform/api';
import { ConventionStore } from '../persistence/convention.store';
import { AmendmentStore, isSignedOnce, type LinkedRow, spokenBy } from './amendment.store';
import {
  type FrameworkQuery,
  type FrameworksView,
  type LinkedConventionsView,
  type TextInForceView,
  toArticleInForceView,
} from './amendment.views';

/** What leans on a convention, and what its words have become. */
@Injectable()
export class ReadLinked {
  constructor(
    private readonly db: TenantDb,
    private readonly conventions: ConventionStore,
    private readonly amendments: AmendmentStore,
  ) {}

  linked(actor: Member, id: string): Promise<LinkedConventionsView> {
    return this.db.readInTenant(actor, async (tx) => {
      await this.conventions.find(tx, id);
      const linked = await this.amendments.linkedTo(tx, id);
      const isAmending = ({ template }: LinkedRow): boolean => template === 'T6';
      return { amendments: linked.filter(isAmending), implementing: linked.filter((each) => !isAmending(each)) };
    });
  }

  frameworks(actor: Member, { partner }: FrameworkQuery): Promise<FrameworksView> {
    return this.db.readInTenant(actor, async (tx) => ({ items: await this.amendments.frameworks(tx, partner) }));
  }

  textInForce(actor: Member, id: string): Promise<TextInForceView> {
    return this.db.readInTenant(actor, async (tx) => {
      const { title } = await this.conventions.find(tx, id);
      const convention = await this.conventions.read(tx, id);
      const { status, number } = convention;
      if (!isSignedOnce(convention)) throw conventionProblems['not-possible-now']({ status });
      const signed = await this.amendments.signedAmendments(tx, id);
      const articles = textInForce(await this.amendments.signedArticles(tx, convention), signed.map(spokenBy));
      const ids = new Set(signed.map((amendment) => amendment.id));
      const amendments = (await this.amendments.linkedTo(tx, id)).filter((linked) => ids.has(linked.id));
      const isPaper = convention.takenOver !== undefined;
      return { number, title, isPaper, articles: articles.map(toArticleInForceView), amendments };
    });
  }
}
