import { DataSource } from 'typeorm';
import { AccessModule, accessRows, EnrolMember, hashPassword } from '@entente/access/api';
import { aTenant, type Tenant, TEST_PASSWORD } from '@entente/access/api/testing';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { JobWorker, newId, TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { PartnersModule, partnersRows } from './partners.module';

jest.setTimeout(60_000);

type Sent = { recipient: string; subject: string; text: string; html: string; language: string; sender_name: string };
type Colleague = { id: string; accountId: string; email: string };

describe('mails of a handover', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({ modules: [AccessModule, PartnersModule], rows: [...accessRows, ...partnersRows] });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  const aColleague = async ({ tenantId }: Tenant, name: string): Promise<Colleague> => {
    const email = `${newId().slice(-12)}@letilleul.example`;
    const passwordHash = await hashPassword(TEST_PASSWORD);
    const person = { name, email, jobTitle: 'Cheffe de service', roles: ['referent'] as const, passwordHash };
    const { memberId: id, accountId } = await app.nest.get(EnrolMember).execute(tenantId, person);
    return { id, accountId, email };
  };

  const entrust = async (tenant: Tenant, id: string, personId: string, from: string): Promise<void> => {
    const body = { side: 'ours', role: 'referent', personId, from };
    const answer = await tenant.call('POST', `partners/${id}/partnership/actions/name-referent`, body);
    expect(answer.status).toBe(200);
  };

  const aPartner = async (tenant: Tenant): Promise<string> =>
    String((await tenant.call('POST', 'partners', { card: aPartnerForm() })).body['id']);

  /** Once no mail is on its way any more. */
  const mailsTo = async (...recipients: string[]): Promise<Sent[]> => {
    const source = app.nest.get(DataSource);
    for (let tries = 0; tries < 200; tries += 1) {
      const [row] = await source.query<{ left: string }[]>(
        `select count(*) as left from job.job where name = 'email-handover' and state in ('created', 'active', 'retry')`,
      );
      if (Number(row?.left) === 0)
        return source.query<Sent[]>('select * from outbox_mail where recipient = any($1) order by sent_at', [
          recipients,
        ]);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('Mails are still on their way.');
  };

  it('go to who takes over and who leaves, with one way in: the partner’s page', async () => {
    const tenant = await aTenant(app);
    const [julien, awa] = [await aColleague(tenant, 'Julien Morel'), await aColleague(tenant, 'Awa Diallo')];
    const id = await aPartner(tenant);
    await entrust(tenant, id, julien.id, '2026-01-05');
    await mailsTo(julien.email);
    await entrust(tenant, id, awa.id, '2026-11-23');

    const [named, left] = await mailsTo(julien.email);
    const [takesOver] = await mailsTo(awa.email);

    expect(named).toMatchObject({
      subject: 'CSAPA Le Passage\u00a0: le partenariat vous est confié',
      sender_name: 'Nadia Belkacem (Association Le Tilleul)',
    });
    expect(takesOver?.text).toContain('À compter du 23 novembre 2026, vous êtes référent');
    expect(takesOver?.text).toContain('Vous prenez la suite de Julien Morel.');
    expect(left?.subject).toBe('CSAPA Le Passage\u00a0: votre rôle de référent prend fin');
    expect(left?.text).toContain('Awa Diallo prend votre suite.');
    for (const mail of [left, takesOver]) {
      expect(mail?.text).toContain(`/o/${tenant.org}/partenaires/${id}`);
      expect(mail?.html.match(/<a /g)).toHaveLength(1);
    }
  });

  it('come in the language of their reader', async () => {
    const tenant = await aTenant(app);
    const awa = await aColleague(tenant, 'Awa Diallo');
    await app.nest.get(TenantDb).inAccount(awa.accountId, (tx) => tx.query(`update account set language = 'en'`));
    await entrust(tenant, await aPartner(tenant), awa.id, '2026-11-23');

    const [mail] = await mailsTo(awa.email);

    expect(mail).toMatchObject({
      language: 'en',
      subject: 'CSAPA Le Passage: this partnership is now in your hands',
    });
  });

  it('say nothing to who did it, nor to who no longer works here', async () => {
    const tenant = await aTenant(app);
    const julien = await aColleague(tenant, 'Julien Morel');
    const id = await aPartner(tenant);
    await entrust(tenant, id, julien.id, '2026-01-05');
    await mailsTo(julien.email);
    await tenant.call('POST', `members/${julien.id}/actions/deactivate`);
    await entrust(tenant, id, tenant.actor.id, '2026-11-23');

    const mails = await mailsTo(julien.email, tenant.email);

    expect(mails.map(({ subject }) => subject)).toEqual(['CSAPA Le Passage\u00a0: le partenariat vous est confié']);
  });
});
