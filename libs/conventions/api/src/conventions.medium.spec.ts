import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import type { ConventionContent } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from './conventions.module';

type View = {
  id: string;
  number: string;
  status: string;
  version: number;
  content: ConventionContent;
  allowedActions: string[];
};

describe('drafting conventions on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
    });
  });
  afterAll(() => app?.close());

  const addPartner = async (tenant: Tenant): Promise<string> =>
    String((await tenant.call('POST', 'partners', { card: aPartnerForm() })).body['id']);
  const draft = async (tenant: Tenant, partnerId?: string): Promise<View> => {
    const answer = await tenant.call('POST', 'conventions', {
      partnerId: partnerId ?? (await addPartner(tenant)),
      template: 'T2',
    });
    expect(answer.status).toBe(201);
    return answer.body as unknown as View;
  };
  const withFinding = ({ content }: View, text: string): ConventionContent => ({
    ...content,
    answers: { ...content.answers, finding: { text } },
  });

  it('begins with what both sides are known to be, and numbers drafts in order', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);

    const [first, second] = [await draft(tenant, partnerId), await draft(tenant, partnerId)];

    expect([first.number, second.number]).toEqual(['2026-001', '2026-002']);
    expect(first.content.parties.map(({ legalName }) => legalName)).toEqual([
      'Association Le Tilleul',
      'Association Rive Claire',
    ]);
    expect(first.allowedActions).toContain('revise');
  });

  it('saves what was written and refuses a stale save with what stands now', async () => {
    const tenant = await aTenant(app);
    const begun = await draft(tenant);
    const saved = await tenant.call('PUT', `conventions/${begun.id}`, {
      content: withFinding(begun, 'Nous constatons.'),
      version: begun.version,
    });

    const stale = await tenant.call('PUT', `conventions/${begun.id}`, {
      content: withFinding(begun, 'Autre.'),
      version: begun.version,
    });

    expect(saved).toMatchObject({
      status: 200,
      body: { version: 2, content: { answers: { finding: { text: 'Nous constatons.' } } } },
    });
    expect(stale).toMatchObject({ status: 412, body: { current: { version: 2 } } });
  });

  it.each([
    [{}],
    [{ answers: 1 }],
    [{ answers: {}, parties: 'x', edits: [], acceptedWarnings: {} }],
    [[]],
    [{ answers: null, parties: [null, null] }],
  ])('refuses the content %j with pointers, never with a crash', async (content) => {
    const tenant = await aTenant(app);
    const { id, version } = await draft(tenant);

    const answer = await tenant.call('PUT', `conventions/${id}`, { content, version });

    expect(answer.status).toBe(422);
    expect(answer.body['errors']).not.toEqual([]);
  });

  it('is nowhere to be found for another organisation', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const begun = await draft(mine);
    const calls = [
      theirs.call('GET', `conventions/${begun.id}`),
      theirs.call('GET', `conventions/${begun.id}/history`),
      theirs.call('PUT', `conventions/${begun.id}`, { content: begun.content, version: 1 }),
      theirs.call('POST', `conventions/${begun.id}/actions/duplicate`),
      theirs.call('DELETE', `conventions/${begun.id}`),
    ];

    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect((await theirs.call('GET', 'conventions')).body).toMatchObject({ total: 0 });
    expect(
      (await theirs.call('POST', 'conventions', { partnerId: await addPartner(mine), template: 'T2' })).status,
    ).toBe(404);
  });

  it('lists, searches, duplicates and deletes drafts', async () => {
    const tenant = await aTenant(app);
    const begun = await draft(tenant);
    const copy = (await tenant.call('POST', `conventions/${begun.id}/actions/duplicate`)).body as unknown as View;

    const found = await tenant.call('GET', `conventions?q=${copy.number}&status=draft`);
    const deleted = await tenant.call('DELETE', `conventions/${copy.id}`);
    const left = await tenant.call('GET', 'conventions');

    expect(found.body).toMatchObject({ total: 1, items: [{ number: '2026-002', partnerName: 'CSAPA Le Passage' }] });
    expect(deleted.status).toBe(204);
    expect(left.body).toMatchObject({ total: 1 });
  });

  it('finds by words of the title, the number and the partner at once, page after page', async () => {
    const tenant = await aTenant(app);
    const first = await draft(tenant);
    for (let count = 0; count < 2; count++) await tenant.call('POST', `conventions/${first.id}/actions/duplicate`);
    const page = async (query: string) =>
      (await tenant.call('GET', `conventions?${query}`)).body as unknown as {
        items: { number: string }[];
        total: number;
        next: string | null;
      };

    const begin = await page('q=passage 2026&limit=2');
    const rest = await page(`q=passage 2026&limit=2&after=${begin.next}`);

    expect([...begin.items, ...rest.items].map(({ number }) => number).sort()).toEqual([
      '2026-001',
      '2026-002',
      '2026-003',
    ]);
    expect([begin.total, rest.total, rest.next]).toEqual([3, 3, null]);
    expect((await page('q=passage 2025')).total).toBe(0);
    const bent = Buffer.from(JSON.stringify(['hier', first.id])).toString('base64url');
    expect((await tenant.call('GET', `conventions?after=${bent}`)).status).toBe(422);
  });

  it('tells one sitting of autosaves once, on the convention and on the partner', async () => {
    const tenant = await aTenant(app);
    const partnerId = await addPartner(tenant);
    let current = await draft(tenant, partnerId);
    for (const text of ['Un', 'Un deux', 'Un deux trois']) {
      current = (
        await tenant.call('PUT', `conventions/${current.id}`, {
          content: withFinding(current, text),
          version: current.version,
        })
      ).body as unknown as View;
    }

    const history = (await tenant.call('GET', `conventions/${current.id}/history`)).body as {
      entries?: { type: string }[];
    };
    const partners = (await tenant.call('GET', `partners/${partnerId}/history`)).body as {
      entries?: { type: string }[];
    };

    expect(history.entries?.map(({ type }) => type)).toEqual(['convention-revised', 'convention-drafted']);
    expect(partners.entries?.map(({ type }) => type)).toContain('convention-drafted');
  });
});
