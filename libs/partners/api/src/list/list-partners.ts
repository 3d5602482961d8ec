import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import { accessProblems, can } from '@entente/access/domain';
import { type Stage, stages } from '@entente/partners/domain';
import {
  CalendarDay,
  decodeCursor,
  encodeCursor,
  Many,
  OneOf,
  QuerySomeOf,
  QueryWhole,
  Shown,
  SomeOf,
  TenantDb,
  Text,
  Uuid,
  Whole,
} from '@entente/platform/api';
import { type Day, fold } from '@entente/platform/kernel';
import { actionsOn, type PartnerAction, partnerActions } from '../partner/partner.policy';
import { listSql, type ListFilter } from './list-sql';

export const partnerSorts = ['name', '-updated'] as const;
export type PartnerSort = (typeof partnerSorts)[number];

export class PartnerListQuery {
  @Text({
    max: 100,
    min: 0,
    optional: true,
    description: 'Words of a name, town, operator or number; accents and small typos are forgiven.',
  })
  q?: string;
  @QuerySomeOf(stages, 'Stage', { optional: true }) stage?: Stage[];
  @Text({ max: 60, optional: true, description: 'Code of a structure type.' }) type?: string;
  @Text({ max: 60, optional: true, description: '`me`, `none`, or the id of a member who is our référent or deputy.' })
  referent?: string;
  @OneOf(['active', 'archived'], 'PartnerShelf', { optional: true }) shelf?: 'active' | 'archived';
  @OneOf(partnerSorts, 'PartnerSort', { optional: true }) sort?: PartnerSort;
  @Text({ max: 400, optional: true, description: 'The `next` of the page before.' }) after?: string;
  @QueryWhole({ min: 1, max: 100, optional: true }) limit?: number;
}

export class PartnerRowView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) managedBy!: string;
  @Text() structureType!: string;
  @Text({ min: 0 }) city!: string;
  @OneOf(stages, 'Stage') stage!: Stage;
  @CalendarDay() stageSince!: Day;
  @Text({ min: 0 }) ourReferent!: string;
  @Text({ min: 0 }) theirReferent!: string;
  @Shown({ type: String, format: 'date', nullable: true }) verifiedOn!: Day | null;
  @Shown({ type: String, format: 'date-time' }) updatedAt!: string;
  @Shown({ type: String, format: 'date', nullable: true }) archivedOn!: Day | null;
  @SomeOf(partnerActions, 'PartnerAction') allowedActions!: PartnerAction[];
}

export class PartnerPageView {
  @Many(() => PartnerRowView, { max: 100 }) items!: PartnerRowView[];
  @Whole() total!: number;
  @Shown({ type: String, nullable: true }) next!: string | null;
}

type Row = Omit<PartnerRowView, 'allowedActions'> & { cursor: string; isOwn: boolean };
type Answer = { items: Row[]; total: number };

const assertMaySee = ({ roles }: Member, { shelf }: PartnerListQuery): void => {
  if (shelf === 'archived' && !can(roles, 'bin:read', 'other')) throw accessProblems['not-allowed']();
};

/** A page of partners, the total and both référents, in one statement. */
@Injectable()
export class ListPartners {
  constructor(private readonly db: TenantDb) {}

  async execute(actor: Member, query: PartnerListQuery): Promise<PartnerPageView> {
    const { sort = 'name', limit = 50 } = query;
    assertMaySee(actor, query);
    const { sql, parameters } = listSql(this.filterOf(actor, query), {
      viewer: actor.id,
      sort,
      limit: limit + 1,
      after: decodeCursor(query.after),
    });
    const [answer] = await this.db.readInTenant(actor, (tx) => tx.query<Answer[]>(sql, parameters));
    const found = answer?.items ?? [];
    const last = found.length > limit ? found[limit - 1] : undefined;
    return {
      items: found.slice(0, limit).map(({ cursor: _cursor, isOwn, ...row }) => ({
        ...row,
        allowedActions: actionsOn(actor.roles, isOwn ? 'own' : 'other', row.archivedOn !== null),
      })),
      total: answer?.total ?? 0,
      next: last ? encodeCursor(last.cursor, last.id) : null,
    };
  }

  private filterOf({ id }: Member, { q = '', stage, type, referent, shelf = 'active' }: PartnerListQuery): ListFilter {
    // The longest word narrows most: it goes first, where the index serves.
    const words = fold(q)
      .split(' ')
      .filter(Boolean)
      .sort((a, b) => b.length - a.length)
      .slice(0, 6);
    return {
      words,
      stages: stage ?? [],
      type: type ?? null,
      referent: referent === 'me' ? id : (referent ?? null),
      isArchived: shelf === 'archived',
    };
  }
}
