import { AccessModule, accessRows } from '@entente/access/api';
import { callAnonymously } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import { aRatingTable } from './testing';

describe('the door of rating links', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
      env: { RATE_LIMIT: '1' },
    });
  });
  afterAll(() => app?.close());

  it('stops whoever asks too often for new links, whatever they hold, and writes no more mails', async () => {
    const { phone } = await aRatingTable(app);
    const renew = () => callAnonymously(app, 'POST', '/api/v1/rating/renew', { token: phone.token() });
    const queued = () =>
      app.nest
        .get(DataSource)
        .query<{ count: number }[]>(`select count(*)::int as count from job.job where name = 'email-rater'`);

    const answers = [];
    for (let times = 0; times < 7; times += 1) answers.push((await renew()).status);

    expect(answers).toEqual([202, 202, 202, 202, 202, 429, 429]);
    expect((await queued())[0]?.count).toBe(6);
  });

  it('stops whoever tries tokens, and says for how long', async () => {
    const open = () => callAnonymously(app, 'POST', '/api/v1/rating/open', { token: 'x'.repeat(43) });

    const answers = [];
    for (let times = 0; times < 61; times += 1) answers.push(await open());

    expect(answers.at(0)?.status).toBe(401);
    expect(answers.at(-1)?.status).toBe(429);
  });
});
