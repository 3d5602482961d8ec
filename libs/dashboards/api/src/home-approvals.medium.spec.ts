import { answerAs, anApprovalStage, startCircuitOn } from '@entente/conventions/api/testing';
import { JobWorker } from '@entente/platform/api';
import type { TestApp } from '@entente/platform/testing';
import { home, startHomeApp, tasks } from './testing';

jest.setTimeout(90_000);

describe('texts that are read, on the first page', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startHomeApp();
    await app.nest.get(JobWorker).drain();
  });
  afterAll(() => app?.close());

  it('are a task for who is asked, and an answer awaited for who asked', async () => {
    const stage = await anApprovalStage(app);
    const { tenant, people } = stage;
    const before = await tasks(tenant, 'draft', 'send');
    await startCircuitOn(stage);

    expect(before).toHaveLength(1);
    expect(await tasks(people.julien, 'give-opinion')).toMatchObject([{ by: '2026-11-24', person: '' }]);
    expect(await tasks(people.awa, 'give-opinion', 'approve')).toEqual([]);
    // Nobody writes a text that is read.
    expect(await tasks(tenant, 'draft', 'send')).toEqual([]);
    expect((await home(tenant)).awaited).toMatchObject([
      { kind: 'approval', person: 'Julien Marchetti', deadline: '2026-11-24', nextReminder: '2026-11-23' },
    ]);
  });

  it('are the task of whoever stands in, with the name of who is away', async () => {
    const stage = await anApprovalStage(app);
    const { tenant, people } = stage;
    await startCircuitOn(stage);
    await answerAs(people.julien, stage, { verdict: 'favourable' });
    await tenant.call('POST', 'delegations', {
      delegateId: people.sylvie.actor.id,
      beginsOn: '2026-11-16',
      endsOn: '2026-11-20',
    });

    expect(await tasks(people.sylvie, 'approve')).toMatchObject([{ person: 'Nadia Belkacem' }]);
  });

  it('come back as one task, with the words of who sent them back', async () => {
    const stage = await anApprovalStage(app);
    const { tenant, people } = stage;
    await startCircuitOn(stage);
    await answerAs(people.julien, stage, { verdict: 'favourable' });
    await answerAs(tenant, stage, { verdict: 'sent-back', text: 'Revoir l’article 5.' });

    expect(await tasks(tenant, 'sent-back', 'draft', 'send')).toMatchObject([
      { kind: 'sent-back', person: 'Nadia Belkacem', reason: 'Revoir l’article 5.' },
    ]);
  });
});
