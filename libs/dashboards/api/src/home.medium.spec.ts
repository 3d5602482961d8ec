import { aColleague, aTenant, type Tenant } from '@entente/access/api/testing';
import { aSigningStage } from '@entente/conventions/api/testing';
import { closeAReview, concludeAReview, planAReview, rateAll, startAReview } from '@entente/evaluations/api/testing';
import { publishTheSheet, writeFields } from '@entente/identity-sheets/api/testing';
import { leTilleulValues } from '@entente/identity-sheets/domain/testing';
import { anAction, workedExample } from '@entente/evaluations/domain/testing';
import { JobWorker } from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { type TestApp } from '@entente/platform/testing';
import { AbstractLogger, DataSource } from 'typeorm';
import { addPartner, aTie, behindTheCurtain, holdBy, home, setRoles, startHomeApp, tasks } from './testing';

jest.setTimeout(60_000);

/** Counts what is asked of the database. */
class Statements extends AbstractLogger {
  count = 0;

  override logQuery(): void {
    this.count += 1;
  }

  protected override writeLog(): void {
    throw new Error('Only queries are counted.');
  }
}

describe('home on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startHomeApp();
  });
  afterAll(() => app?.close());

  it('welcomes a new organisation with the one thing that waits: its sheet', async () => {
    const tenant = await aTenant(app);

    expect(await home(tenant)).toEqual({
      today: '2026-11-17',
      tasks: [expect.objectContaining({ kind: 'sheet-missing', topic: 'sheet', by: null, total: expect.any(Number) })],
      taskTotal: 1,
      awaited: [],
      awaitedTotal: 0,
      dates: [],
      dateTotal: 0,
      nextDate: null,
      stages: [],
      toVerify: null,
      allowedActions: ['draft-convention', 'plan-review', 'export-sheet', 'add-partner'],
    });
  });

  it('follows the sheet: missing, then to publish, then nothing, then to check again', async () => {
    const tenant = await aTenant(app);
    await writeFields(tenant, leTilleulValues);
    const complete = await tasks(tenant, 'sheet-missing', 'sheet-unpublished', 'sheet-stale');
    await tenant.call('POST', 'identity-sheet/actions/publish', { lastVersion: 0 });
    const published = await tasks(tenant);
    await behindTheCurtain(app, tenant, `update identity_sheet_field set verified_on = '2024-01-01'`);

    expect(complete.map(({ kind }) => kind)).toEqual(['sheet-unpublished']);
    expect(published).toEqual([]);
    expect(await tasks(tenant)).toMatchObject([{ kind: 'sheet-stale', since: '2026-11-17' }]);
    await setRoles(app, tenant, 'staff');
    expect(await tasks(tenant)).toEqual([]);
  });

  it('leads a review from its due date to its end', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partnerId = await aTie(app, tenant, 'Maison de santé des Trois-Ponts', { since: '2025-11-25' });
    await holdBy(app, tenant, partnerId, tenant.actor.id);
    const due = await home(tenant);
    const { body } = await tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: '2026-11-30' });
    const planned = await home(tenant);
    await tenant.call('POST', `reviews/${String(body['id'])}/actions/start`);
    const answer = { code: 'CHK-101', judgement: { value: { rating: 2 }, seen: 0 } };
    await tenant.call('PUT', `reviews/${String(body['id'])}/answers`, { answers: [answer] });
    const rating = await home(tenant);

    expect(due.tasks).toMatchObject([{ kind: 'review-due', partnerId, by: '2026-11-25', total: 1 }]);
    expect(due.dates).toMatchObject([{ kind: 'review-due', day: '2026-11-25' }]);
    expect(planned.tasks).toMatchObject([{ kind: 'review-planned', by: '2026-11-30' }]);
    expect(planned.dates).toMatchObject([{ kind: 'review-meeting', day: '2026-11-30', reviewId: body['id'] }]);
    expect(rating.tasks).toMatchObject([
      {
        kind: 'review-rating',
        partnerName: 'Maison de santé des Trois-Ponts',
        done: 1,
        total: 39,
        number: 'B-2026-001',
      },
    ]);
  });

  it('brings whoever was invited to rate to their own place, whatever their role, until they hand in', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await startAReview(tenant, { partner: 'CCAS de Clairval' });
    const lea = await aColleague(app, tenant, { name: 'Léa Petit', roles: ['staff'] });
    const nothing = await tasks(lea);
    const raters = `reviews/${id}/sides/raters`;
    await tenant.call('POST', raters, { side: 'ours', memberId: lea.actor.id, name: '', email: null });
    const answer = { code: 'CHK-101', judgement: { value: { rating: 2 }, seen: 0 } };
    await lea.call('PUT', `reviews/${id}/my-rating/answers`, { answers: [answer] });
    const asked = await tasks(lea);
    await lea.call('POST', `reviews/${id}/my-rating/actions/hand-in`);

    expect(nothing).toEqual([]);
    expect(asked).toMatchObject([
      { kind: 'review-asked', reviewId: id, partnerName: 'CCAS de Clairval', done: 1, total: 39, topic: 'reviews' },
    ]);
    expect(await tasks(lea)).toEqual([]);
    expect((await tasks(tenant)).map(({ kind }) => kind)).toEqual(['review-rating']);
  });

  it('brings a member to the parts of a review that were given to them, until they say them done', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await startAReview(tenant, { partner: 'CCAS de Clairval' });
    const lea = await aColleague(app, tenant, { name: 'Léa Petit', roles: ['staff'] });
    const give = (section: string, dueOn: string) =>
      tenant.call('PUT', `reviews/${id}/sections/${section}`, { memberId: lea.actor.id, dueOn, version: 0 });
    await give('learning', '2027-03-03');
    await give('people', '2027-02-01');
    await give('grid.D3', '2027-04-05');
    const asked = await tasks(lea);
    for (const section of ['learning', 'people', 'grid.D3'])
      await lea.call('POST', `reviews/${id}/sections/${section}/actions/finish`, { done: true, version: 1 });

    expect(asked).toMatchObject([
      { kind: 'review-section', reviewId: id, partnerName: 'CCAS de Clairval', by: '2027-02-01', total: 2 },
      { kind: 'review-criteria', reviewId: id, partnerName: 'CCAS de Clairval', by: '2027-04-05', total: 1 },
    ]);
    expect(await tasks(lea)).toEqual([]);
  });

  it('asks to conclude once our side is rated, not to rate what is rated', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const { id } = await startAReview(tenant, { partner: 'CCAS de Clairval' });
    await rateAll(tenant, id, workedExample);

    expect(await tasks(tenant)).toMatchObject([{ kind: 'review-rated', reviewId: id, number: 'B-2026-001' }]);
  });

  it('asks to close what was concluded, and nothing once it is closed', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    await concludeAReview(tenant, { partner: 'CCAS de Clairval' });
    const concluded = await tasks(tenant);
    await closeAReview(tenant, { partner: 'CSAPA Le Passage' });

    expect(concluded).toMatchObject([{ kind: 'review-concluded', by: null, since: '2026-11-16' }]);
    expect(await tasks(tenant)).toHaveLength(1);
  });

  it('brings an action to whoever answers for it, and one that slept for a month to whoever may change it', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partnerId = await aTie(app, tenant, 'CCAS de Clairval');
    await holdBy(app, tenant, partnerId, tenant.actor.id);
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    const add = (action: string, ownerOurs: string, dueOn: Day) =>
      tenant.call('POST', 'actions', { partnerId, ...anAction({ action, ownerOurs, ownerTheirs: null, dueOn }) });
    await add('Visiter leur centre', awa.actor.id, '2026-10-01');
    await add('Écrire la fiche', awa.actor.id, '2026-11-30');
    await add('Dans longtemps', awa.actor.id, '2099-01-01');
    await add('Nommer un suppléant', tenant.actor.id, '2026-11-25');

    const said = async (who: Tenant) =>
      (await tasks(who)).flatMap(({ kind, title, by }) => (kind.startsWith('action') ? [[kind, title, by]] : []));
    expect(await said(awa)).toEqual([
      ['action-due', 'Visiter leur centre', '2026-10-01'],
      ['action-due', 'Écrire la fiche', '2026-11-30'],
    ]);
    expect(await said(tenant)).toEqual([
      ['actions-late', 'Visiter leur centre', '2026-10-01'],
      ['action-due', 'Nommer un suppléant', '2026-11-25'],
    ]);
  });

  it('brings what was said done to a second person who may verify it, then back to its owner with the reason', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partnerId = await aTie(app, tenant, 'CCAS de Clairval');
    await holdBy(app, tenant, partnerId, tenant.actor.id);
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    const lea = await aColleague(app, tenant, { name: 'Léa', roles: ['referent'] });
    const item = anAction({
      action: 'Écrire la fiche',
      ownerOurs: awa.actor.id,
      ownerTheirs: null,
      dueOn: '2026-10-01',
    });
    const { body } = await tenant.call('POST', 'actions', { partnerId, ...item, proofAsked: true });
    const path = `actions/${String(body['id'])}`;
    await awa.call('PUT', path, { ...item, state: 'done', effect: 'Lue.', proof: 'La fiche.', version: 1 });
    const said = async (who: Tenant) =>
      (await tasks(who)).flatMap(({ kind, reason }) => (kind.startsWith('action') ? [[kind, reason]] : []));

    expect([await said(tenant), await said(awa), await said(lea)]).toEqual([[['action-to-verify', '']], [], []]);
    await tenant.call('POST', `${path}/actions/verify`, { confirmed: false, reason: 'Pas signée.', version: 2 });
    expect(await said(tenant)).not.toContainEqual(['action-to-verify', '']);
    expect(await said(awa)).toContainEqual(['action-sent-back', 'Pas signée.']);
  });

  it('brings a step that the partner lived badly to whoever holds it, for two weeks, and to no other', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const partnerId = await aTie(app, tenant, 'CCAS de Clairval');
    const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    const lea = await aColleague(app, tenant, { name: 'Léa', roles: ['referent'] });
    await holdBy(app, tenant, partnerId, awa.actor.id);
    const say = (face: string, on: string) =>
      behindTheCurtain(
        app,
        tenant,
        `insert into step_feeling
           select tenant_id, partner_id, id, 'review', gen_random_uuid(), 'theirs', gen_random_uuid(), '${face}', '',
             '${on}', 1, now()
           from partnership where partner_id = '${partnerId}'`,
      );
    await say('not', '2026-11-16');
    await say('little', '2026-11-01');
    await say('very', '2026-11-16');
    const said = async (who: Tenant) =>
      (await tasks(who)).flatMap(({ kind, since, partnerName }) =>
        kind === 'feeling-poor' ? [[partnerName, since]] : [],
      );

    expect(await said(awa)).toEqual([['CCAS de Clairval', '2026-11-16']]);
    expect([await said(lea), await said(await aTenant(app))]).toEqual([[], []]);
  });

  it('brings a campaign with reviews past their day to whoever leads it, and to nobody else', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    const late = await planAReview(tenant, { partner: 'CCAS de Clairval' });
    await planAReview(tenant, { partner: 'CSAPA Le Passage' });
    const candidates = await tenant.call('GET', 'campaigns/candidates?year=2026&ties=all');
    const { body } = await tenant.call('POST', 'campaigns', {
      title: 'Bilans 2026',
      year: 2026,
      opensOn: '2026-09-01',
      dueOn: '2026-12-15',
      partnershipIds: candidates.body['ids'],
    });
    await app.nest.get(JobWorker).drain();
    const inTime = await tasks(tenant, 'campaign-late');
    await behindTheCurtain(app, tenant, `update review_campaign_tie set due_on = '2026-11-01' where review_id = $1`, [
      late.id,
    ]);

    expect(inTime).toEqual([]);
    expect(await tasks(tenant, 'campaign-late')).toMatchObject([
      { campaignId: body['id'], title: 'Bilans 2026', number: '1', done: 0, total: 2, by: '2026-11-01' },
    ]);
    await setRoles(app, tenant, 'referent');
    expect(await tasks(tenant, 'campaign-late')).toEqual([]);
  });

  it('makes one task of many reviews to prepare', async () => {
    const tenant = await aTenant(app);
    for (const [index, since] of ['2025-01-01', '2025-06-01', '2025-11-01'].entries())
      await holdBy(app, tenant, await aTie(app, tenant, `Partenaire ${index}`, { since }), tenant.actor.id);

    expect(await tasks(tenant, 'review-due')).toMatchObject([
      { id: 'review-due', partnerName: 'Partenaire 0', by: '2026-01-01', total: 3 },
    ]);
  });

  it('tells those who name référents of ties that nobody holds, until somebody does', async () => {
    const tenant = await aTenant(app);
    const [first, second] = [await aTie(app, tenant, 'Unité mobile'), await aTie(app, tenant, 'Accueil de nuit')];
    await addPartner(tenant, 'Repéré seulement');

    expect(await tasks(tenant, 'no-referent')).toMatchObject([{ partnerName: 'Accueil de nuit', total: 2 }]);
    await setRoles(app, tenant, 'referent');
    expect(await tasks(tenant, 'no-referent')).toEqual([]);
    await setRoles(app, tenant, 'director');
    for (const id of [first, second]) await holdBy(app, tenant, id);
    expect(await tasks(tenant, 'no-referent')).toEqual([]);
  });

  it('counts partnerships by stage, in the order of their life, the bin left out', async () => {
    const tenant = await aTenant(app);
    await aTie(app, tenant, 'Un', { stage: 'dormant' });
    await aTie(app, tenant, 'Deux');
    await aTie(app, tenant, 'Trois');
    await addPartner(tenant, 'Quatre');
    const gone = await addPartner(tenant, 'Cinq');
    await tenant.call('POST', `partners/${gone}/actions/archive`);

    expect((await home(tenant)).stages).toEqual([
      { stage: 'spotted', count: 1 },
      { stage: 'active', count: 2 },
      { stage: 'dormant', count: 1 },
    ]);
  });

  it('offers something useful on a day without tasks: the card unchecked for longest', async () => {
    const tenant = await aTenant(app);
    await publishTheSheet(tenant);
    for (const [name, verifiedOn] of [
      ['Vérifié hier', '2026-11-16'],
      ['Jadis', '2025-02-01'],
      ['Naguère', '2025-10-01'],
    ] as const) {
      const id = await addPartner(tenant, name, { verifiedOn });
      await behindTheCurtain(app, tenant, `update partnership set stage = 'co-building' where partner_id = $1`, [id]);
      await holdBy(app, tenant, id, tenant.actor.id);
    }

    expect(await home(tenant)).toMatchObject({ taskTotal: 0, toVerify: { name: 'Jadis' } });
    await setRoles(app, tenant, 'boardMember');
    expect(await home(tenant)).toMatchObject({ taskTotal: 0, toVerify: null, allowedActions: [] });
    await setRoles(app, tenant, 'staff');
    expect(await home(tenant)).toMatchObject({ allowedActions: ['export-sheet'] });
  });

  const aBusyOrganisation = async (): Promise<Tenant> => {
    const { tenant } = await aSigningStage(app);
    for (let rank = 1; rank <= 4; rank += 1) await startAReview(tenant, { partner: `Association ${rank}` });
    for (let rank = 5; rank <= 8; rank += 1) await planAReview(tenant, { partner: `Association ${rank}` });
    return tenant;
  };

  it('shows seven tasks and says how many there are; the list gives all, page after page', async () => {
    const tenant = await aBusyOrganisation();
    const page = async (query: string) =>
      (await tenant.call('GET', `home/tasks?${query}`)).body as unknown as {
        items: { id: string }[];
        total: number;
        next: string | null;
      };

    const { tasks: shown, taskTotal } = await home(tenant);
    const seen: string[] = [];
    for (let query = 'limit=4'; query;) {
      const { items, next } = await page(query);
      seen.push(...items.map(({ id }) => id));
      query = next ? `limit=4&after=${encodeURIComponent(next)}` : '';
    }

    expect([shown.length, taskTotal]).toEqual([7, 10]);
    expect([seen.length, new Set(seen).size]).toEqual([10, 10]);
    expect(seen.slice(0, 7)).toEqual(shown.map(({ id }) => id));
    expect((await tenant.call('GET', 'home/tasks?after=nowhere')).status).toBe(422);
  });

  it('finds tasks by words, subject, deadline and holder', async () => {
    const tenant = await aBusyOrganisation();
    const found = async (query: string) =>
      ((await tenant.call('GET', `home/tasks?${query}`)).body as unknown as { total: number }).total;

    expect(await found('topic=reviews')).toBe(8);
    expect(await found('topic=conventions')).toBe(1);
    expect(await found('q=associatïon%207')).toBe(1);
    expect(await found('due=late')).toBe(0);
    expect(await found('due=month')).toBe(0);
    expect(await found('due=none')).toBe(9);
    expect(await found('whose=mine&topic=reviews')).toBe(8);
    expect((await tenant.call('GET', 'home/tasks?topic=weather')).status).toBe(422);
  });

  it('asks the database as many questions for a busy organisation as for a quiet one', async () => {
    const [quiet, busy] = [await aTenant(app), await aBusyOrganisation()];
    const statements = new Statements();
    const source = app.nest.get(DataSource);
    const counted = async (tenant: Tenant): Promise<number> => {
      statements.count = 0;
      await home(tenant);
      return statements.count;
    };
    const { logger } = source;
    Object.assign(source, { logger: statements });

    const counts = [await counted(quiet), await counted(busy)];
    Object.assign(source, { logger });

    expect(counts[0]).toBeGreaterThan(5);
    // Drafts that are shown are read once more, all together, to say whether they could be sent: their texts, who knows
    // them, who accepted them, who approved them.
    expect((counts[1] ?? 0) - (counts[0] ?? 0)).toBeLessThanOrEqual(6);
  });
});
