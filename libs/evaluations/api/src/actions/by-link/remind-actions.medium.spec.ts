import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, SystemClock } from '@entente/platform/api';
import { addDays, dayOf, type Day } from '@entente/platform/kernel';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from '../../document';
import { EvaluationsModule, evaluationsRows } from '../../evaluations.module';
import { type ActionPhone, anActionPhone, anEmail, planAnAction } from '../../testing';
import { RemindActions } from './remind-actions';

describe('reminders of actions, on PostgreSQL', () => {
  let app: TestApp;
  let tenant: Tenant;
  let phone: ActionPhone;
  let email: string;
  let today: Day;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
    today = dayOf(app.nest.get(SystemClock).now());
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    tenant = await aTenant(app);
    email = anEmail();
    ({ phone } = await anActionPhone(app, tenant, { email, dueOn: addDays(today, 14) }));
    await app.nest.get(JobWorker).drain();
  });

  const morning = async (): Promise<void> => {
    await app.nest.get(RemindActions).execute();
    await app.nest.get(JobWorker).drain();
  };
  const remindersTo = async (to: string) => {
    const found = await app.nest
      .get(DataSource)
      .query<{ subject: string; text: string }[]>(
        `select subject, text from outbox_mail where recipient = $1 and subject like 'Rappel%' order by 1`,
        [to],
      );
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    return found.map(({ subject, text }) => ({ subject: plain(subject), text: plain(text) }));
  };
  const counts = async () => [(await remindersTo(tenant.email)).length, (await remindersTo(email)).length];
  /** What was told, told so many days earlier. */
  const daysPass = (days: number) =>
    app.nest.get(DataSource).transaction(async (tx) => {
      await tx.query(`select set_config('app.tenant_id', $1, true)`, [tenant.tenantId]);
      await tx.query('update action_reminder set told_late_on = told_late_on - $1::int', [days]);
    });

  it('write one mail a person, grouped, and nothing more when the morning runs twice', async () => {
    await planAnAction(tenant, phone.partnerId, { action: 'En retard', dueOn: addDays(today, -3) });
    await planAnAction(tenant, phone.partnerId, { action: 'Dans longtemps', dueOn: addDays(today, 15) });

    await morning();
    const [ours] = await remindersTo(tenant.email);
    const [theirs] = await remindersTo(email);

    expect(ours?.subject).toBe('Rappel : 2 actions dont vous vous chargez');
    expect(ours?.text).toMatch(/En retard, attendue le .* \(avec CSAPA Le Passage\), en retard de 3 j/);
    expect(ours?.text).not.toContain('Dans longtemps');
    expect(theirs?.subject).toBe('Rappel : vos actions avec Association Le Tilleul');
    expect(theirs?.text).toContain(`/a#${phone.token()}`);
    await Promise.all([morning(), app.nest.get(RemindActions).execute()]);
    expect(await counts()).toEqual([1, 1]);
  });

  it('tell what is late once a week at most, never what is closed', async () => {
    const late = await planAnAction(tenant, phone.partnerId, { action: 'En retard', dueOn: addDays(today, -3) });
    await morning();
    await daysPass(6);
    await morning();
    expect(await counts()).toEqual([1, 1]);
    await daysPass(1);
    await morning();
    expect(await counts()).toEqual([2, 1]);

    const closed = await tenant.call('PUT', `actions/${String(late['id'])}`, {
      ...pick(late),
      state: 'done',
      effect: 'Fait.',
    });
    expect(closed.status).toBe(200);
    await daysPass(30);
    await morning();
    expect(await counts()).toEqual([2, 1]);
  });

  it('go on where a killed run stood: nothing is written down without its mail', async () => {
    const jobs = app.nest.get(RemindActions) as unknown as { post: { toContact: () => Promise<void> } };
    const kept = jobs.post.toContact;
    jobs.post.toContact = () => Promise.reject(new Error('Killed.'));
    await expect(morning()).rejects.toThrow('could not be written');
    jobs.post.toContact = kept;
    await morning();

    expect(await counts()).toEqual([1, 1]);
  });

  it('write to nobody of the partner who asked for silence, whose link we closed, or who never had one', async () => {
    await phone.open();
    await phone.call('PUT', '/reminders', { stopped: true });
    await morning();

    expect(await counts()).toEqual([1, 0]);
  });
});

const pick = (view: Record<string, unknown>): Record<string, unknown> => {
  const keys = [
    ...['action', 'origin', 'expectedResult', 'priority', 'ownerOurs', 'ownerTheirs', 'dueOn', 'hours', 'budgetCents'],
    ...['successSign', 'state', 'abandonedReason', 'obstacles', 'visibleToPartner', 'effect', 'version'],
  ];
  return Object.fromEntries(keys.map((key) => [key, view[key]]));
};
