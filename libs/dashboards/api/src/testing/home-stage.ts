import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import type { Tenant } from '@entente/access/api/testing';
import type { Role } from '@entente/access/domain';
import { ConventionsModule, conventionsRows } from '@entente/conventions/api';
import { conventionDocuments } from '@entente/conventions/api/documents';
import { EvaluationsModule, evaluationsRows } from '@entente/evaluations/api';
import { evaluationDocuments } from '@entente/evaluations/api/documents';
import { IdentitySheetsModule, identitySheetsRows } from '@entente/identity-sheets/api';
import { identitySheetDocuments } from '@entente/identity-sheets/api/documents';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { newId } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DashboardsModule } from '../dashboards.module';
import type { HomeView, TaskView } from '../home/home.views';

/** Every domain that a home page speaks of. */
export const startHomeApp = (): Promise<TestApp> =>
  startTestApp({
    modules: [
      AccessModule,
      PartnersModule,
      IdentitySheetsModule,
      ConventionsModule,
      EvaluationsModule,
      DashboardsModule,
    ],
    rows: [...accessRows, ...partnersRows, ...identitySheetsRows, ...conventionsRows, ...evaluationsRows],
    documents: { ...conventionDocuments, ...identitySheetDocuments, ...evaluationDocuments },
  });

/** Changes rows of one organisation as their owner: what time or other people would have done. */
export const behindTheCurtain = async (
  app: TestApp,
  { tenantId }: Tenant,
  sql: string,
  values: readonly unknown[] = [],
): Promise<void> => {
  const client = new Client({ connectionString: app.database.ownerUrl });
  await client.connect();
  try {
    await client.query(`begin; set local app.tenant_id = '${tenantId}'`);
    await client.query(sql, [...values]);
    await client.query('commit');
  } finally {
    await client.end();
  }
};

export const setRoles = (app: TestApp, tenant: Tenant, ...roles: readonly Role[]): Promise<void> =>
  behindTheCurtain(app, tenant, 'update member set roles = $1 where id = $2', [roles, tenant.actor.id]);

export const home = async (tenant: Tenant): Promise<HomeView> => {
  const { status, body, text } = await tenant.call('GET', 'home');
  if (status !== 200) throw new Error(text);
  return body as unknown as HomeView;
};

/** The whole list, of these kinds when some are named. */
export const tasks = async (tenant: Tenant, ...kinds: readonly TaskView['kind'][]): Promise<TaskView[]> => {
  const { status, body, text } = await tenant.call('GET', 'home/tasks?limit=100');
  if (status !== 200) throw new Error(text);
  const { items } = body as unknown as { items: TaskView[] };
  return items.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
};

export const addPartner = async (tenant: Tenant, name: string, form: object = {}): Promise<string> =>
  String((await tenant.call('POST', 'partners', { card: aPartnerForm({ name, ...form }) })).body['id']);

/** A partnership at a stage since a day, as if its people had moved it there. */
export const aTie = async (
  app: TestApp,
  tenant: Tenant,
  name: string,
  { stage = 'active', since = '2026-06-01' } = {},
): Promise<string> => {
  const id = await addPartner(tenant, name);
  await behindTheCurtain(app, tenant, 'update partnership set stage = $1, stage_since = $2 where partner_id = $3', [
    stage,
    since,
    id,
  ]);
  return id;
};

/** Somebody of ours holds the partnership: a colleague when no member is named. */
export const holdBy = (app: TestApp, tenant: Tenant, partnerId: string, memberId = newId()): Promise<void> =>
  behindTheCurtain(
    app,
    tenant,
    `insert into tenure (tenant_id, id, partnership_id, side, role, person_id, from_day)
     select tenant_id, $1, id, 'ours', 'referent', $2, '2026-01-01' from partnership where partner_id = $3`,
    [newId(), memberId, partnerId],
  );
