import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { campaignStep } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { ReviewStore } from '../persistence/review.store';
import {
  addPartner,
  aRatingPhone,
  closeAReview,
  concludeAReview,
  handInMine,
  joinRating,
  makeActive,
  planAReview,
  rateMine,
  startAReview,
} from '../testing';

type Body = Record<string, unknown>;
type Row = { partnershipId: string; partnerName: string; step: string; reviewId: string | null; late: boolean };
type Page = { items: Row[]; total: number; ids: string[]; next: string | null };

describe('campaigns of reviews, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const drain = () => app.nest.get(JobWorker).drain();
  const candidates = async (tenant: Tenant, query = ''): Promise<Page> =>
    (await tenant.call('GET', `campaigns/candidates?year=2026&ties=all${query}`)).body as unknown as Page;
  const launch = (tenant: Tenant, partnershipIds: readonly string[], change: Body = {}) =>
    tenant.call('POST', 'campaigns', {
      title: 'Bilans 2026',
      year: 2026,
      opensOn: '2026-09-01',
      dueOn: '2026-12-15',
      partnershipIds,
      ...change,
    });
  const follow = async (tenant: Tenant, id: unknown, query = ''): Promise<Page> =>
    (await tenant.call('GET', `campaigns/${String(id)}/partnerships${query}`)).body as unknown as Page;
  const read = async (tenant: Tenant, id: unknown): Promise<Body> =>
    (await tenant.call('GET', `campaigns/${String(id)}`)).body;
  const stepsIn = ({ items }: Page) => Object.fromEntries(items.map(({ partnerName, step }) => [partnerName, step]));
  const holdAs = (tenant: Tenant, partnerId: string, memberId: string) =>
    tenant.call('POST', `partners/${partnerId}/partnership/actions/name-referent`, {
      side: 'ours',
      role: 'referent',
      personId: memberId,
      from: '2026-01-01',
    });
  /** Launched with everybody, and its reviews ready. */
  const launched = async (tenant: Tenant, change: Body = {}): Promise<string> => {
    const { ids } = await candidates(tenant);
    const { body } = await launch(tenant, ids, change);
    await drain();
    return String(body['id']);
  };

  it('makes the reviews ready, takes in those that are there and doubles none', async () => {
    const tenant = await aTenant(app);
    const planned = await planAReview(tenant, { partner: 'Équipe mobile' });
    await addPartner(tenant, 'CSAPA Le Passage');
    const { ids } = await candidates(tenant);
    const checked = await tenant.call('POST', 'campaigns/actions/check', { year: 2026, partnershipIds: ids });

    expect(checked.body).toEqual({
      toCreate: 1,
      takenIn: [{ partnerName: 'Équipe mobile', status: 'planned' }],
      withoutReferent: expect.any(Array) as unknown,
      elsewhere: [],
    });

    const answer = await launch(tenant, ids);
    expect(answer).toMatchObject({ status: 201, body: { status: 'launching', total: 2, version: 1 } });
    await drain();

    expect(await read(tenant, answer.body['id'])).toMatchObject({
      status: 'running',
      steps: [{ step: 'planned', count: 2 }],
    });
    const page = await follow(tenant, answer.body['id']);
    expect(page.items.map(({ partnerName }) => partnerName).toSorted()).toEqual(['CSAPA Le Passage', 'Équipe mobile']);
    expect(page.items.find(({ partnerName }) => partnerName === 'Équipe mobile')?.reviewId).toBe(planned.id);
    expect((await tenant.call('GET', 'reviews?year=2026')).body).toMatchObject({ total: 2 });
  });

  it('goes on where a killed process stood, and a second run changes nothing', async () => {
    const tenant = await aTenant(app);
    for (let rank = 0; rank < 12; rank++) await addPartner(tenant, `Partenaire ${rank}`);
    const { ids } = await candidates(tenant);
    const { body } = await launch(tenant, ids);
    const jobs = app.nest.get(JobWorker) as unknown as {
      handlers: { name: string; run: (job: object) => Promise<void> }[];
    };
    const prepare = jobs.handlers.find(({ name }) => name === 'prepare-campaign');
    const job = { tenantId: tenant.tenantId, campaignId: body['id'] };
    const store = app.nest.get(ReviewStore);
    const insert = store.insert.bind(store);
    let made = 0;
    store.insert = (...given) => {
      made += 1;
      return made === 11 ? Promise.reject(new Error('killed')) : insert(...given);
    };
    await expect(prepare?.run(job)).rejects.toThrow('killed');
    store.insert = insert;

    expect(await read(tenant, body['id'])).toMatchObject({ status: 'launching' });
    await prepare?.run(job);
    await prepare?.run(job);
    expect(await read(tenant, body['id'])).toMatchObject({
      status: 'running',
      steps: [{ step: 'planned', count: 12 }],
    });
    expect((await tenant.call('GET', 'reviews?year=2026')).body).toMatchObject({ total: 12 });
    await drain();
  });

  it('lets no partnership enter two open campaigns of one year', async () => {
    const tenant = await aTenant(app);
    await addPartner(tenant, 'CSAPA Le Passage');
    await launched(tenant);
    const { ids } = await candidates(tenant);
    const checked = await tenant.call('POST', 'campaigns/actions/check', { year: 2026, partnershipIds: ids });

    expect(checked.body).toMatchObject({ toCreate: 0, takenIn: [], elsewhere: ['CSAPA Le Passage'] });
    expect((await launch(tenant, ids)).body).toMatchObject({
      type: '/problems/campaign/invalid',
      errors: [{ pointer: '/partnershipIds', code: 'choose-a-partnership' }],
    });
  });

  it('reads each step as the rule does', async () => {
    const tenant = await aTenant(app);
    await addPartner(tenant, 'À prévoir');
    await startAReview(tenant, { partner: 'En préparation' });
    const ours = await startAReview(tenant, { partner: 'Noté par nous' });
    await joinRating(tenant, ours.id);
    await rateMine(tenant, ours.id, 'CHK-101', { rating: 2 });
    await handInMine(tenant, ours.id);
    const theirs = await startAReview(tenant, { partner: 'Noté par eux' });
    await joinRating(tenant, theirs.id);
    const phone = await aRatingPhone(app, tenant, { reviewId: theirs.id, email: 'eux@partenaire.example' });
    await phone.open();
    await phone.rate('CHK-101', { rating: 2 });
    await phone.call('POST', '/actions/hand-in');
    await concludeAReview(tenant, { partner: 'Réunion tenue' });
    await closeAReview(tenant, { partner: 'Clos' });
    const id = await launched(tenant);

    const page = await follow(tenant, id, '?sort=partner');
    expect(stepsIn(page)).toEqual({
      'À prévoir': 'planned',
      'En préparation': 'preparing',
      'Noté par nous': 'rated-ours',
      'Noté par eux': 'rated-partner',
      'Réunion tenue': 'met',
      Clos: 'closed',
    });
    const facts = { review: 'rating', skipped: false, oursIn: false, theirsIn: false, met: false } as const;
    expect(campaignStep({ ...facts, oursIn: true })).toBe('rated-ours');
    expect((await follow(tenant, id, '?step=met')).items.map(({ partnerName }) => partnerName)).toEqual([
      'Réunion tenue',
    ]);
    expect((await follow(tenant, id, '?when=open')).total).toBe(5);
    // What is closed takes no new day.
    expect([page.total, page.ids.length]).toEqual([6, 5]);
    const seen: string[] = [];
    let after = '';
    do {
      const part = await follow(tenant, id, `?sort=due&limit=2${after}`);
      seen.push(...part.items.map(({ partnershipId }) => partnershipId));
      after = part.next ? `&after=${part.next}` : '';
    } while (after);
    expect(new Set(seen).size).toBe(6);
  });

  it('reminds only those who have not answered, and nobody twice in a day', async () => {
    const tenant = await aTenant(app);
    const awa = await aColleague(app, tenant, { name: 'Awa Diop', roles: ['referent'] });
    const held = await addPartner(tenant, 'CSAPA Le Passage');
    const answer = await holdAs(tenant, held, awa.actor.id);
    expect(answer.status).toBeLessThan(300);
    const rated = await startAReview(tenant, { partner: 'Équipe mobile' });
    await joinRating(tenant, rated.id);
    await aRatingPhone(app, tenant, { reviewId: rated.id, email: 'helene@ch-clairval.example' });
    const id = await launched(tenant);
    app.clock.advance({ hours: 16 });

    const before = (await tenant.call('GET', `campaigns/${id}/reminders`)).body as {
      members: { memberId: string; partners: string[]; remindedToday: boolean }[];
      raters: { raterId: string; remindedToday: boolean }[];
    };
    expect(before.members).toMatchObject([{ name: 'Awa Diop', partners: ['CSAPA Le Passage'], remindedToday: false }]);
    expect(before.raters).toMatchObject([{ partnerName: 'Équipe mobile', remindedToday: false }]);

    const everybody = {
      members: before.members.map(({ memberId }) => memberId),
      raters: before.raters.map(({ raterId }) => raterId),
    };
    const remind = () => tenant.call('POST', `campaigns/${id}/actions/remind`, everybody);
    const both = await Promise.all([remind(), remind()]);
    expect(both.map(({ body }) => body['sent']).toSorted()).toEqual([0, 2]);
    await drain();
    const after = (await tenant.call('GET', `campaigns/${id}/reminders`)).body as typeof before;
    expect([after.members[0]?.remindedToday, after.raters[0]?.remindedToday]).toEqual([true, true]);
    app.clock.advance({ hours: 24 });
    const other = await aColleague(app, tenant, { name: 'Paul Ferrand', roles: ['director'] });
    const tomorrow = await other.call('POST', `campaigns/${id}/actions/remind`, everybody);
    expect(tomorrow.body).toEqual({ sent: 2, spared: 0 });
  });

  it('names a partner whom nobody can be asked about, even where another of the same name is held', async () => {
    const tenant = await aTenant(app);
    const awa = await aColleague(app, tenant, { name: 'Awa Diop', roles: ['referent'] });
    const [held, unheld] = [await addPartner(tenant, 'CMP'), await addPartner(tenant, 'CMP')];
    const leave = await aColleague(app, tenant, { name: 'Paul Ferrand', roles: ['referent'] });
    await holdAs(tenant, held, awa.actor.id);
    await holdAs(tenant, unheld, leave.actor.id);
    const id = await launched(tenant);
    const without = async () =>
      ((await tenant.call('GET', `campaigns/${id}/reminders`)).body as { withoutReferent: string[] }).withoutReferent;
    expect(await without()).toEqual([]);

    await tenant.call('POST', `members/${leave.actor.id}/actions/deactivate`, {});

    expect(await without()).toEqual(['CMP']);
  });

  it('gives more time with a reason, keeps each extension, and closes with what remains said', async () => {
    const tenant = await aTenant(app);
    await addPartner(tenant, 'CSAPA Le Passage');
    await addPartner(tenant, 'CCAS de Clairval');
    const id = await launched(tenant);
    const campaign = await read(tenant, id);
    const [one] = (await follow(tenant, id, '?sort=partner')).items;
    const extend = (change: Body) =>
      tenant.call('POST', `campaigns/${id}/actions/extend`, {
        partnershipIds: null,
        dueOn: '2027-01-31',
        reason: 'L’hiver est long.',
        version: campaign['version'],
        ...change,
      });

    expect((await extend({ dueOn: '2026-10-01', reason: ' ' })).status).toBe(422);
    const first = await extend({ partnershipIds: [one?.partnershipId] });
    expect(first.body).toMatchObject({ dueOn: '2026-12-15', extensions: [{ partnerships: 1, by: 'Nadia Belkacem' }] });
    const stale = await extend({});
    expect(stale).toMatchObject({ status: 412, body: { type: '/problems/campaign/changed-elsewhere' } });
    const second = await extend({ version: first.body['version'], dueOn: '2027-02-15' });
    expect(second.body).toMatchObject({ dueOn: '2027-02-15' });
    const closed = await tenant.call('POST', `campaigns/${id}/actions/close`, { version: second.body['version'] });
    expect(closed.body).toMatchObject({ status: 'closed', closing: [{ step: 'planned', count: 2 }] });
    const again = await tenant.call('POST', `campaigns/${id}/actions/close`, { version: closed.body['version'] });
    expect(again.status).toBe(409);
  });

  it('is the director’s to manage, everybody’s to read, and nothing for another organisation', async () => {
    const [tenant, stranger] = [await aTenant(app), await aTenant(app)];
    const partnerId = await addPartner(tenant, 'CSAPA Le Passage');
    await makeActive(tenant, partnerId);
    const referent = await aColleague(app, tenant, { name: 'Awa Diop', roles: ['referent'] });
    const { ids } = await candidates(tenant);
    expect((await launch(referent, ids)).status).toBe(403);
    const id = await launched(tenant);

    expect(await read(referent, id)).toMatchObject({ mayManage: false, total: 1 });
    expect((await stranger.call('GET', 'campaigns')).body).toMatchObject({ items: [] });
    expect((await launch(stranger, ids)).status).toBe(422);
    const closing = { version: 2 };
    const answers = await Promise.all([
      stranger.call('GET', `campaigns/${id}`),
      stranger.call('GET', `campaigns/${id}/partnerships`),
      stranger.call('GET', `campaigns/${id}/reminders`),
      stranger.call('POST', `campaigns/${id}/actions/remind`, { members: [], raters: [] }),
      stranger.call('POST', `campaigns/${id}/actions/close`, closing),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
  });
});
