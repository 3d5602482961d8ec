import { AccessModule, accessRows } from '@entente/access/api';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { aSigningStage } from '../testing';

jest.setTimeout(60_000);

type List = {
  readonly total: number;
  readonly items: readonly {
    readonly turn: { readonly side: string; readonly name: string; readonly since: string } | null;
  }[];
};

describe('whose turn it is, in the list', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
  });
  afterAll(() => app?.close());

  it('names who has the pen and since when, and keeps only one side’s when asked', async () => {
    const { tenant, conventionId, send } = await aSigningStage(app);
    const list = async (query = ''): Promise<List> =>
      (await tenant.call('GET', `conventions${query}`)).body as unknown as List;
    expect((await list()).items).toMatchObject([{ turn: null }]);
    expect([(await list('?turn=ours')).total, (await list('?turn=theirs')).total]).toEqual([0, 0]);

    const people = [{ party: 'partner', name: 'Sylvie Coste', email: 'sylvie@ch-clairval.example', right: 'propose' }];
    const at = `conventions/${conventionId}/negotiation`;
    await tenant.call('POST', at, { people, message: '', to: 'partner' });
    const [row] = (await list('?turn=theirs')).items;
    expect(row?.turn).toEqual({
      side: 'theirs',
      name: 'Centre hospitalier de Clairval',
      since: app.clock.now().toISOString(),
    });
    expect((await list('?turn=ours')).total).toBe(0);

    await tenant.call('POST', `${at}/actions/take-turn-back`, { message: '' });
    expect((await list('?turn=ours')).items).toMatchObject([{ turn: { side: 'ours', name: '' } }]);
    expect((await tenant.call('GET', 'conventions?turn=nobody')).status).toBe(422);

    const { version } = (await tenant.call('GET', at)).body;
    await tenant.call('POST', `${at}/actions/accept`, { version });
    await tenant.call('POST', `${at}/actions/record-acceptance`, {
      version,
      party: 'partner',
      name: 'Sylvie Coste',
      way: 'mail',
      note: '',
    });
    expect((await send()).status).toBe(200);
    expect((await list()).items).toMatchObject([{ turn: null }]);
    expect((await list('?turn=ours')).total).toBe(0);
  });
});
