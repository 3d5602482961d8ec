import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import { joinRating, startAReview } from './testing';

const faults = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

type Section = { section: string; memberId: string | null; version: number; mine: boolean; doneAt: string | null };
const sectionOf = ({ body }: Answer, code: string): Section | undefined =>
  (body['sections'] as Section[]).find(({ section }) => section === code);

const said = (code: string, name: string, value: unknown, seen = 0) => ({
  questions: [{ code, fields: { [name]: { value, seen } } }],
});

describe('chapters of a review given to people, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const aMate = (tenant: Tenant, name: string) => aColleague(app, tenant, { name, roles: ['staff'] });

  /** A review being rated, and a member of the team who may only read it. */
  const withAwa = async () => {
    const tenant = await aTenant(app);
    const awa = await aMate(tenant, 'Awa Diallo');
    const { id } = await startAReview(tenant);
    return { tenant, awa, id };
  };
  const give = (tenant: Tenant, id: string, body: object, section = 'learning') =>
    tenant.call('PUT', `reviews/${id}/sections/${section}`, { dueOn: '2027-03-03', version: 0, ...body });

  it('opens to that member their chapter alone, and says it to both', async () => {
    const { tenant, awa, id } = await withAwa();
    const refused = await awa.call('PUT', `reviews/${id}/answers`, said('REV-17', 'strengths', ['Rapide']));

    const given = await give(tenant, id, { memberId: awa.actor.id });
    const inside = await awa.call('PUT', `reviews/${id}/answers`, said('REV-17', 'strengths', ['Rapide']));
    const outside = await awa.call('PUT', `reviews/${id}/answers`, said('REV-15', 'comment', 'Non.'));
    const rated = await awa.call('PUT', `reviews/${id}/answers`, {
      answers: [{ code: 'CHK-101', judgement: { value: { rating: 3 }, seen: 0 } }],
    });
    const read = await awa.call('GET', `reviews/${id}`);

    expect([refused.status, given.status, inside.status, outside.status, rated.status]).toEqual([
      403, 200, 200, 403, 403,
    ]);
    expect(sectionOf(given, 'learning')).toMatchObject({ memberId: awa.actor.id, mine: false, version: 1 });
    expect(sectionOf(read, 'learning')).toMatchObject({ mine: true, answered: 1, dueOn: '2027-03-03' });
    expect(read.body['allowedActions']).toEqual([]);
  });

  it('is done by that member, and by nobody who was not asked', async () => {
    const { tenant, awa, id } = await withAwa();
    const julien = await aMate(tenant, 'Julien Morel');
    await give(tenant, id, { memberId: awa.actor.id });
    const finish = (who: Tenant, version: number) =>
      who.call('POST', `reviews/${id}/sections/learning/actions/finish`, { done: true, version });

    const foreign = await finish(julien, 1);
    const stale = await finish(awa, 7);
    const done = await finish(awa, 1);
    const again = await finish(awa, 1);

    expect([foreign.status, stale.status, done.status, again.status]).toEqual([403, 412, 200, 200]);
    expect(sectionOf(again, 'learning')).toEqual(sectionOf(done, 'learning'));
    expect(sectionOf(done, 'learning')?.doneAt).not.toBeNull();
  });

  it('passes to somebody else, and is taken back; an older page is told', async () => {
    const { tenant, awa, id } = await withAwa();
    const julien = await aMate(tenant, 'Julien Morel');
    await give(tenant, id, { memberId: awa.actor.id });

    const stale = await give(tenant, id, { memberId: julien.actor.id, version: 0 });
    const passed = await give(tenant, id, { memberId: julien.actor.id, version: 1 });
    const shut = await awa.call('PUT', `reviews/${id}/answers`, said('REV-17', 'strengths', ['Rapide']));
    const back = await give(tenant, id, { memberId: null, dueOn: null, version: 2 });
    const over = await julien.call('PUT', `reviews/${id}/answers`, said('REV-17', 'strengths', ['Rapide']));

    expect([stale.status, stale.body['type']]).toEqual([412, '/problems/review/changed-elsewhere']);
    expect(sectionOf(passed, 'learning')).toMatchObject({ memberId: julien.actor.id, version: 2 });
    expect([shut.status, over.status]).toEqual([403, 403]);
    expect(sectionOf(back, 'learning')).toMatchObject({ memberId: null, dueOn: null, version: 3 });
  });

  it('keeps the name of a member who left, says so, and goes to somebody else', async () => {
    const { tenant, awa, id } = await withAwa();
    await give(tenant, id, { memberId: awa.actor.id });
    await tenant.call('POST', `members/${awa.actor.id}/actions/deactivate`);

    const left = await tenant.call('GET', `reviews/${id}`);
    const passed = await give(tenant, id, { memberId: tenant.actor.id, version: 1 });

    expect(sectionOf(left, 'learning')).toMatchObject({ memberId: awa.actor.id, memberGone: true });
    expect(sectionOf(left, 'learning')).toHaveProperty('memberName', expect.stringMatching(/\S/));
    expect(sectionOf(passed, 'learning')).toMatchObject({ memberId: tenant.actor.id, memberGone: false, mine: true });
  });

  /** What leaves once the minutes in which chapters are gathered have passed. */
  const mailsTo = async ({ email }: Tenant): Promise<{ subject: string; text: string }[]> => {
    const source = app.nest.get(DataSource);
    await source.query(`update job.job set start_after = now() where name = 'email-sections'`);
    await app.nest.get(JobWorker).drain();
    return source.query('select subject, text from outbox_mail where recipient = $1', [email]);
  };

  it('writes once to whoever is given several, and to nobody who takes one', async () => {
    const { tenant, awa, id } = await withAwa();
    await give(tenant, id, { memberId: awa.actor.id });
    await give(tenant, id, { memberId: awa.actor.id, dueOn: null }, 'people');
    await give(tenant, id, { memberId: tenant.actor.id }, 'tie');

    const [mail, ...others] = await mailsTo(awa);

    expect(others).toEqual([]);
    expect(mail?.subject).toBe('2 parties du bilan 2026 avec CSAPA Le Passage vous sont confiées');
    expect(mail?.text).toContain('avant le 3 mars 2027');
    expect(mail?.text).toContain(`/bilans/${id}/questions`);
    expect(await mailsTo(tenant)).toEqual([]);
  });

  const rates = (who: Tenant, id: string, code: string) =>
    who.call('PUT', `reviews/${id}/answers`, { answers: [{ code, judgement: { value: { rating: 3 }, seen: 0 } }] });

  it('opens the criteria of a dimension to whoever was given it, and no other', async () => {
    const { tenant, awa, id } = await withAwa();

    const given = await give(tenant, id, { memberId: awa.actor.id }, 'grid.D2');
    const inside = await rates(awa, id, 'CHK-201');
    const outside = await rates(awa, id, 'CHK-101');
    const read = await awa.call('GET', `reviews/${id}`);
    const [mail] = await mailsTo(awa);

    expect([given.status, inside.status, outside.status]).toEqual([200, 200, 403]);
    expect(sectionOf(read, 'grid.D2')).toMatchObject({ mine: true, part: 'criteria', answered: 1 });
    expect(sectionOf(read, 'grid.D1')).toMatchObject({ mine: false, answered: 0 });
    expect(mail?.text).toContain('Équité et réciprocité, avant le 3 mars 2027');
    expect(mail?.text).toContain(`/bilans/${id}/notation`);
  });

  it('gives no dimension where each rates alone: what was given waits for nobody', async () => {
    const { tenant, awa, id } = await withAwa();
    await give(tenant, id, { memberId: awa.actor.id }, 'grid.D2');
    await joinRating(tenant, id);

    const read = await awa.call('GET', `reviews/${id}`);
    const asked = await give(tenant, id, { memberId: awa.actor.id }, 'grid.D1');
    const rated = await rates(awa, id, 'CHK-201');

    const parts = (read.body['sections'] as { part: string }[]).map(({ part }) => part);
    expect(new Set(parts)).toEqual(new Set(['questions']));
    expect([asked.status, rated.status]).toEqual([404, 409]);
    expect(await mailsTo(awa)).toEqual([]);
  });

  it('does not write of what was done or taken back meanwhile', async () => {
    const { tenant, awa, id } = await withAwa();
    await give(tenant, id, { memberId: awa.actor.id });
    await give(tenant, id, { memberId: null, version: 1 });

    expect(await mailsTo(awa)).toEqual([]);
  });

  it('says every fault at once, and knows its own chapters alone', async () => {
    const { tenant, awa, id } = await withAwa();
    const stranger = await aTenant(app);

    const refused = await give(tenant, id, { memberId: stranger.actor.id, dueOn: '2020-01-01' });
    const unknown = await give(tenant, id, { memberId: awa.actor.id }, 'nothing');
    const notTheirs = await give(awa, id, { memberId: awa.actor.id });

    expect([refused.status, faults(refused)]).toEqual([422, ['/memberId choice', '/dueOn day-passed']]);
    expect([unknown.status, unknown.body['type']]).toEqual([404, '/problems/review/section-not-found']);
    expect(notTheirs.status).toBe(403);
  });

  it('is nothing to another organisation, not even there', async () => {
    const { tenant, awa, id } = await withAwa();
    await give(tenant, id, { memberId: awa.actor.id });
    const theirs = await aTenant(app);

    const assigned = await give(theirs, id, { memberId: theirs.actor.id, version: 1 });
    const finished = await theirs.call('POST', `reviews/${id}/sections/learning/actions/finish`, {
      done: true,
      version: 1,
    });

    expect([assigned, finished].map(({ status, body }) => [status, body['type']])).toEqual([
      [404, '/problems/review/not-found'],
      [404, '/problems/review/not-found'],
    ]);
  });
});
