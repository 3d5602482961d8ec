import type { EntityManager } from 'typeorm';

/** A job carries ids, the organisation's among them, never values: its handler reads again and decides again. */
export type JobPayload = { readonly tenantId?: string } & Record<string, string | number | boolean | null | undefined>;

export const JOB_SCHEMA = 'job';

type JobSql = { executeSql: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }> };

/** pg-boss reads `rows`; TypeORM answers the rows themselves, or rows and a count for some commands. */
export const jobSql = (manager: Pick<EntityManager, 'query'>): JobSql => ({
  executeSql: async (text, values) => {
    const answer = await manager.query<unknown>(text, values);
    const isCommand =
      Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
    return { rows: ((isCommand ? answer[0] : answer) ?? []) as Record<string, unknown>[] };
  },
});
