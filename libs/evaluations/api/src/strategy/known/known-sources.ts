import type { KnownShare, StrategyKnown } from '@entente/evaluations/domain';
import { type Contribution, liveStages, runsOn, structureTypes, yearlyHours } from '@entente/partners/domain';
import type { Tx } from '@entente/platform/api';
import { addMonths, type Day } from '@entente/platform/kernel';
import type { StrategyRecords } from '../strategy-records';

/** What each small source is asked with. */
export type KnownContext = {
  readonly tx: Tx;
  readonly today: Day;
  readonly year: number;
  readonly records: StrategyRecords | null;
};

type Source<T> = (context: KnownContext) => Promise<T>;

const namesAt =
  (stages: readonly string[]): Source<readonly string[]> =>
  async ({ tx }) => {
    const rows = await tx.query<{ name: string }[]>(
      `select p.name from partner p join partnership s on s.tenant_id = p.tenant_id and s.partner_id = p.id
       where p.archived_on is null and s.stage = any($1) order by p.sort_name, p.id limit 200`,
      [stages],
    );
    return rows.map(({ name }) => name);
  };

const partners: Source<StrategyKnown['partners']> = namesAt(liveStages);
const dormant: Source<StrategyKnown['dormant']> = namesAt(['dormant']);

/** What one expects to find in most areas; the organisation's own area may hold less, and its answer says so. */
const expectedCodes: readonly string[] = [
  'hospital',
  'psychiatric-hospital',
  'pass',
  'empp',
  'cmp',
  'health-centre',
  'health-house',
  'general-practitioner',
  'nurse',
  'dentist',
  'pharmacy',
  'pmi',
];

const expectedTypes = structureTypes.filter(({ code }) => expectedCodes.includes(code));

/** The types of health structure that one expects: how many have a partner, and which have none. */
const types: Source<Pick<StrategyKnown, 'structureTypes' | 'missingTypes'>> = async ({ tx }) => {
  const rows = await tx.query<{ type: string }[]>(
    'select distinct structure_type as type from partner where archived_on is null',
  );
  const present = new Set(rows.map(({ type }) => type));
  const missing = expectedTypes.filter(({ code }) => !present.has(code));
  return {
    structureTypes: { count: expectedTypes.length - missing.length, of: expectedTypes.length },
    missingTypes: missing.map(({ fr, en }) => ({ fr, en })),
  };
};

/** Identifiers carry their time: those before this one cannot be of the last twelve months. */
const firstIdOf = (day: Day): string => {
  const hex = Date.parse(`${day}T00:00:00Z`).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
};

const firstContacts: Source<StrategyKnown['firstContacts']> = async ({ tx, today }) => {
  const since = addMonths(today, -12);
  const [row] = await tx.query<{ count: number }[]>(
    `select count(distinct detail->>'partnershipId')::int as count from fact
     where id >= $1::uuid and type = 'stage-moved' and detail->>'to' = 'first-contact' and at >= $2::date`,
    [firstIdOf(since), since],
  );
  return row?.count ?? 0;
};

const held = (role: string): string =>
  `exists (select from tenure t where t.tenant_id = s.tenant_id and t.partnership_id = s.id
     and t.side = 'ours' and t.role = '${role}' and (t.until_day is null or t.until_day > $2))`;

const ties: Source<Pick<StrategyKnown, 'led' | 'sturdy'>> = async ({ tx, today, records }) => {
  const signed = records ? await records.underConvention(tx) : null;
  const [row] = await tx.query<{ of: number; led: number; sturdy: number }[]>(
    `select count(*)::int as of, count(*) filter (where ${held('referent')})::int as led,
       count(*) filter (where s.id = any($3::uuid[]) and ${held('deputy')})::int as sturdy
     from partnership s join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id
     where p.archived_on is null and s.stage = any($1)`,
    [liveStages, today, signed ?? []],
  );
  const share = (count: number): KnownShare => ({ count, of: row?.of ?? 0 });
  return { led: share(row?.led ?? 0), sturdy: signed && share(row?.sturdy ?? 0) };
};

const contributedHours: Source<StrategyKnown['contributedHours']> = async ({ tx, today }) => {
  const rows = await tx.query<{ contributions: Contribution[] }[]>(
    `select s.contributions from partnership s join partner p on p.tenant_id = s.tenant_id and p.id = s.partner_id
     where p.archived_on is null and s.stage = any($1) and s.contributions <> '[]'`,
    [liveStages],
  );
  const hours = rows
    .flatMap(({ contributions }) => contributions)
    .filter((one) => one.direction === 'gives' && runsOn(one, today))
    .flatMap((one) => yearlyHours(one) ?? []);
  return hours.length === 0 ? null : Math.round(hours.reduce((all, each) => all + each, 0) * 10) / 10;
};

const reviewsHeld: Source<StrategyKnown['reviewsHeld']> = async ({ tx, today }) => {
  const [row] = await tx.query<{ count: number }[]>(
    `select count(*)::int as count from review where status = 'closed' and held_on > $1 and held_on <= $2`,
    [addMonths(today, -12), today],
  );
  return row?.count ?? 0;
};

const actionHours: Source<StrategyKnown['actionHours']> = async ({ tx, year }) => {
  const [row] = await tx.query<{ hours: number | null }[]>(
    `select sum(hours) as hours from planned_action
     where state <> 'abandoned' and due_on between make_date($1, 1, 1) and make_date($1, 12, 31)`,
    [year],
  );
  return row?.hours ?? null;
};

/** All that Entente knows, in the caller's transaction: a dozen small statements, whatever the size. */
export const readKnown = async (context: KnownContext): Promise<StrategyKnown> => ({
  on: context.today,
  partners: await partners(context),
  dormant: await dormant(context),
  ...(await types(context)),
  firstContacts: await firstContacts(context),
  ...(await ties(context)),
  contributedHours: await contributedHours(context),
  reviewsHeld: await reviewsHeld(context),
  actionHours: await actionHours(context),
  sheet: context.records ? await context.records.sheet(context.tx) : null,
});
