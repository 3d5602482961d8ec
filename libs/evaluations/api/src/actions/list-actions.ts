import { Injectable } from '@nestjs/common';
import { type Member, OrganisationDirectory } from '@entente/access/api';
import { daysLate } from '@entente/evaluations/domain';
import { SystemClock, TenantDb } from '@entente/platform/api';
import { dayOf, type Day, fold } from '@entente/platform/kernel';
import { decodeCursor, encodeCursor, searchWords } from '../list/cursor';
import { type ActionFilter, actionListSql } from './action-list-sql';
import type { ActionListQuery, ActionPageView, ActionRowView } from './action.views';

type Found = Omit<ActionRowView, 'late'> & { readonly cursor: string };
type Answer = {
  readonly items: readonly Found[];
  readonly counts: { readonly total: number; readonly late: number };
};

/** A page of the plan, its total and what is late, in one statement after the organisation's day is known. */
@Injectable()
export class ListActions {
  constructor(
    private readonly db: TenantDb,
    private readonly organisation: OrganisationDirectory,
    private readonly clock: SystemClock,
  ) {}

  execute(actor: Member, query: ActionListQuery): Promise<ActionPageView> {
    const { sort = 'due', limit = 50, after } = query;
    const cursor = decodeCursor(after);
    return this.db.readInTenant(actor, async (tx) => {
      const { profile } = await this.organisation.identity(tx);
      const today = dayOf(this.clock.now(), profile.timeZone);
      const { sql, parameters } = actionListSql(filterOf(actor, query, today), {
        sort,
        limit: limit + 1,
        after: cursor,
      });
      const [answer] = await tx.query<Answer[]>(sql, parameters);
      const found = answer?.items ?? [];
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        items: found.slice(0, limit).map((row) => toRowView(row, today)),
        total: answer?.counts.total ?? 0,
        late: answer?.counts.late ?? 0,
        next: last ? encodeCursor([last.cursor, last.id]) : null,
      };
    });
  }
}

const filterOf = (
  { id }: Member,
  { q = '', state = [], partner, owner, when, from, to }: ActionListQuery,
  today: Day,
): ActionFilter => ({
  words: searchWords(fold(q)),
  states: state,
  partner: partner ?? null,
  owner: owner === 'me' ? id : (owner ?? null),
  when: when ?? null,
  from: from ?? null,
  to: to ?? null,
  today,
});

const toRowView = ({ cursor: _cursor, ...row }: Found, today: Day): ActionRowView => ({
  ...row,
  late: daysLate(row, today),
});
