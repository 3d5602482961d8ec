import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { SystemClock, TenantDb } from '@entente/platform/api';
import { dayOf, fold } from '@entente/platform/kernel';
import { decodeCursor, encodeCursor, searchWords } from '../list/cursor';
import { campaignListSql } from './campaign-list-sql';
import type { FeedbackCampaignsQuery } from './feedback.bodies';
import type { FeedbackCampaignRowView, FeedbackCampaignsView } from './feedback.views';

type Found = FeedbackCampaignRowView & { readonly cursor: string };
type Answer = { readonly items: readonly Found[]; readonly total: number; readonly years: readonly number[] };

/** The campaigns of every partnership, a page at a time. */
@Injectable()
export class ListFeedbackCampaigns {
  constructor(
    private readonly db: TenantDb,
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
  ) {}

  execute(actor: Member, query: FeedbackCampaignsQuery): Promise<FeedbackCampaignsView> {
    const { q = '', state = null, year = null, limit = 50, after } = query;
    const cursor = decodeCursor(after);
    return this.db.readInTenant(actor, async (tx) => {
      const { profile } = await this.organisation.identity(tx);
      const today = dayOf(this.clock.now(), profile.timeZone);
      const filter = { words: searchWords(fold(q)), state, year, today };
      const { sql, parameters } = campaignListSql(filter, { limit: limit + 1, after: cursor });
      const [answer] = await tx.query<Answer[]>(sql, parameters);
      const found = answer?.items ?? [];
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        items: found.slice(0, limit).map(({ cursor: _cursor, ...row }) => row),
        total: answer?.total ?? 0,
        years: [...(answer?.years ?? [])].sort((one, other) => other - one),
        next: last ? encodeCursor([last.cursor, last.id]) : null,
      };
    });
  }
}
