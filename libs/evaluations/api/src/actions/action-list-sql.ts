import { type ActionState, lateForDirectorAfter } from '@entente/evaluations/domain';
import type { Day } from '@entente/platform/kernel';
import { type Cursor, parameterList, partnerSearch, type Give } from '../list/cursor';
import type { Statement } from '../list/review-list-sql';
import type { ActionSort, ActionWhen } from './action.views';

export type ActionFilter = {
  readonly words: readonly string[];
  readonly states: readonly ActionState[];
  readonly partner: string | null;
  readonly owner: string | null;
  readonly when: ActionWhen | null;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly today: Day;
};

export type ActionPage = { readonly sort: ActionSort; readonly limit: number; readonly after: Cursor | null };

const oldestFirst = (key: string, cast: string) => ({
  key: `(${key})::text`,
  by: `${key}, a.id`,
  after: (value: string, id: string) => `(${key}, a.id) > (${value}, ${id}::uuid)`,
  cast,
});

const orders = {
  due: oldestFirst('a.due_on', 'date'),
  partner: oldestFirst(`coalesce(p.sort_name, '')`, 'text'),
  '-updated': {
    key: '(a.updated_at)::text',
    by: 'a.updated_at desc, a.id',
    after: (value: string, id: string) =>
      `(a.updated_at < ${value} or (a.updated_at = ${value} and a.id > ${id}::uuid))`,
    cast: 'timestamptz',
  },
} as const;

const joins = `from planned_action a
  left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id`;

const isOpen = `a.state in ('to-do', 'under-way')`;

const whens = (today: string): Readonly<Record<ActionWhen, string>> => ({
  late: `${isOpen} and a.due_on < ${today}::date`,
  'very-late': `${isOpen} and a.due_on < ${today}::date - ${lateForDirectorAfter}`,
  soon: `${isOpen} and a.due_on between ${today}::date and ${today}::date + 30`,
});

const between = ({ from, to }: ActionFilter, give: Give): string[] => [
  ...(from ? [`a.due_on >= ${give(from)}::date`] : []),
  ...(to ? [`a.due_on <= ${give(to)}::date`] : []),
];

const conditions = (filter: ActionFilter, give: Give, today: string): string[] => [
  ...asked(filter, give, today),
  ...between(filter, give),
];

const asked = ({ words, states, partner, owner, when }: ActionFilter, give: Give, today: string): string[] => [
  'true',
  ...partnerSearch(words, give),
  ...(states.length > 0 ? [`a.state = any(${give(states)})`] : []),
  ...(partner ? [`a.partner_id = ${give(partner)}::uuid`] : []),
  ...(owner ? [`a.owner_ours::text = ${give(owner)}`] : []),
  ...(when ? [whens(today)[when]] : []),
];

/** One statement: a page of actions with the names it shows, the total and the late ones of the whole filter. */
export const actionListSql = (filter: ActionFilter, { sort, limit, after }: ActionPage): Statement => {
  const { parameters, give } = parameterList();
  const order = orders[sort];
  const today = give(filter.today);
  const where = conditions(filter, give, today).join(' and ');
  const beyond = after ? ` and ${order.after(`${give(after[0])}::${order.cast}`, give(after[1]))}` : '';
  const sql = `
    with page as (
      select a.*, coalesce(p.name, '') as partner_name, ${order.key} as cursor, row_number() over (order by ${order.by}) as place
      ${joins} where ${where}${beyond} order by ${order.by} limit ${give(limit)}
    )
    select
      (select json_build_object('total', count(*), 'late', count(*) filter (where ${whens(today).late}))
        ${joins} where ${where}) as counts,
      coalesce((select json_agg(json_build_object(
        'id', page.id, 'action', page.action, 'partnerId', page.partner_id, 'partnerName', page.partner_name,
        'strategyId', page.strategy_id, 'origin', page.origin->>'kind', 'reviewId', page.review_id, 'reviewReference', coalesce(r.reference, ''),
        'priority', page.priority, 'ownerOurs', coalesce(m.name, ''), 'ownerTheirs', coalesce(c.name, ''),
        'dueOn', page.due_on, 'comesBack', coalesce(page.recurrence->>'every', 'never'), 'state', page.state, 'postponements', page.postponements, 'closedOn', page.closed_on,
        'version', page.version, 'cursor', page.cursor
      ) order by page.place) from page
        left join review r on r.tenant_id = page.tenant_id and r.id = page.review_id
        left join member m on m.tenant_id = page.tenant_id and m.id = page.owner_ours
        left join contact c on c.tenant_id = page.tenant_id and c.id = page.owner_theirs
      ), '[]'::json) as items`;
  return { sql, parameters };
};
