import { aColleague, aTenant } from '@entente/access/api/testing';
import { anAction } from '@entente/evaluations/domain/testing';
import { type TestApp } from '@entente/platform/testing';
import { aTie, setRoles, startHomeApp, tasks } from './testing';

describe('home after somebody left, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startHomeApp();
  });
  afterAll(() => app?.close());

  it('tells whoever may name référents of what people who left still hold, until somebody takes over', async () => {
    const tenant = await aTenant(app);
    const { actor: leaver } = await aColleague(app, tenant, { name: 'Marc Renard', roles: ['referent'] });
    const partnerId = await aTie(app, tenant, 'Accueil de nuit');
    await tenant.call('POST', `partners/${partnerId}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'referent',
      personId: leaver.id,
      from: '2026-01-05',
    });
    await tenant.call('POST', 'actions', { partnerId, ...anAction({ ownerOurs: leaver.id, ownerTheirs: null }) });
    expect(await tasks(tenant, 'member-left')).toEqual([]);

    await tenant.call('POST', `members/${leaver.id}/actions/deactivate`);
    expect(await tasks(tenant, 'member-left')).toMatchObject([
      { id: `member-left:${leaver.id}`, topic: 'partners', memberId: leaver.id, person: 'Marc Renard', total: 2 },
    ]);
    await setRoles(app, tenant, 'referent');
    expect(await tasks(tenant, 'member-left')).toEqual([]);
    await setRoles(app, tenant, 'director');
    const lines = [{ partnerId, toId: tenant.actor.id }];
    await tenant.call('POST', `relays/${leaver.id}/actions/pass`, { lines });
    expect(await tasks(tenant, 'member-left')).toEqual([]);
  });
});
