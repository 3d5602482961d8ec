import { Client } from 'pg';
import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Tenant } from '@entente/access/api/testing';
import { reviewDueOn } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { type Day } from '@entente/platform/kernel';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import { REVIEW_CONVENTIONS, type ReviewConventions } from './sources/review-conventions';
import { addPartner, closeAReview, makeActive, planAReview, startAReview } from './testing';

type Rows = { items: { partnerName: string; dueOn: string; urgency: string }[]; total: number; next: string | null };

/** Conventions as the application provides them from above. */
class SomeConventions implements ReviewConventions {
  readonly known = new Map<string, { startedOn: Day; everyMonths: number | null }>();

  inForce(_tx: unknown, partnershipId: string) {
    const found = this.known.get(partnershipId);
    return Promise.resolve(
      found
        ? {
            id: '00000000-0000-4000-8000-0000000000aa',
            startedOn: found.startedOn,
            form: 'convention' as const,
            objectives: ['Une permanence par semaine'],
            actions: [],
            reviewEveryMonths: found.everyMonths,
            informationAnnex: true,
          }
        : null,
    );
  }

  signed() {
    return Promise.resolve([]);
  }

  rhythms() {
    return Promise.resolve([...this.known].map(([partnershipId, rhythm]) => ({ partnershipId, ...rhythm })));
  }
}

const conventions = new SomeConventions();

class ProvidedConventions {}

describe('lists of reviews on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    const provided = { provide: REVIEW_CONVENTIONS, useValue: conventions };
    app = await startTestApp({
      modules: [
        AccessModule,
        PartnersModule,
        EvaluationsModule,
        { module: ProvidedConventions, global: true, providers: [provided], exports: [provided] },
      ],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());
  beforeEach(() => {
    conventions.known.clear();
    app.clock.set('2026-11-17T09:00:00Z');
  });

  const list = async (tenant: Tenant, query = ''): Promise<Rows> =>
    (await tenant.call('GET', `reviews?${query}`)).body as unknown as Rows;
  const due = async (tenant: Tenant, query = ''): Promise<Rows> =>
    (await tenant.call('GET', `reviews/due?${query}`)).body as unknown as Rows;
  const names = ({ items }: Rows): string[] => items.map(({ partnerName }) => partnerName);
  /** An active partnership whose stage dates from this day; its id. */
  const aTieSince = async (tenant: Tenant, name: string, since: Day): Promise<string> => {
    const partnerId = await addPartner(tenant, name);
    await makeActive(tenant, partnerId);
    const client = new Client({ connectionString: app.database.ownerUrl });
    await client.connect();
    await client.query(`begin; set local app.tenant_id = '${tenant.tenantId}'`);
    const { rows } = await client.query<{ id: string }>(
      'update partnership set stage_since = $1 where partner_id = $2 returning id',
      [since, partnerId],
    );
    await client.query('commit');
    await client.end();
    return rows[0]?.id ?? '';
  };

  it('filters by status, words, partner and year, and counts all', async () => {
    const tenant = await aTenant(app);
    const { partnerId } = await planAReview(tenant, { partner: 'Équipe mobile' });
    await startAReview(tenant, { partner: 'CCAS de Clairval', year: 2025 });

    expect((await list(tenant)).total).toBe(2);
    expect(names(await list(tenant, 'status=planned'))).toEqual(['Équipe mobile']);
    expect(names(await list(tenant, 'status=planned,rating&sort=partner'))).toEqual([
      'CCAS de Clairval',
      'Équipe mobile',
    ]);
    expect(names(await list(tenant, 'q=equipe'))).toEqual(['Équipe mobile']);
    expect(names(await list(tenant, `partner=${partnerId}`))).toEqual(['Équipe mobile']);
    expect(names(await list(tenant, 'year=2025'))).toEqual(['CCAS de Clairval']);
    expect(names(await list(tenant, 'referent=me'))).toEqual([]);
    expect((await tenant.call('GET', 'reviews?status=lost')).status).toBe(422);
    expect((await tenant.call('GET', 'reviews?after=abc')).status).toBe(422);
  });

  it.each(['-updated', '-held', 'partner'])('pages by %s without a gap or a repeat', async (sort) => {
    const tenant = await aTenant(app);
    for (const partner of ['Un', 'Deux', 'Trois', 'Quatre', 'Cinq']) await planAReview(tenant, { partner });
    const seen: string[] = [];

    for (let query = `sort=${sort}&limit=2`; query;) {
      const page = await list(tenant, query);
      expect(page.total).toBe(5);
      seen.push(...names(page));
      query = page.next ? `sort=${sort}&limit=2&after=${page.next}` : '';
    }

    expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  });

  it('shows the score, the one before and where it goes', async () => {
    const tenant = await aTenant(app);
    const closed = await closeAReview(tenant, { year: 2025 });
    const { partnerId } = closed;
    app.clock.advance({ hours: 1 });
    const { body } = await tenant.call('POST', 'reviews', { partnerId, year: 2026, plannedOn: null });
    await tenant.call('POST', `reviews/${String(body['id'])}/actions/start`);
    await tenant.call('PUT', `reviews/${String(body['id'])}/answers`, {
      answers: ['101', '102', '103'].map((code) => ({
        code: `CHK-${code}`,
        judgement: { value: { rating: 3 }, seen: 0 },
      })),
    });

    const { items } = await list(tenant, 'sort=-updated');

    expect(items).toMatchObject([
      {
        year: 2026,
        score: 100,
        provisional: true,
        answered: 3,
        total: 39,
        earlier: { year: 2025, shown: 61 },
        trend: 'up',
      },
      { year: 2025, score: 61, band: 'to-consolidate', answered: 39, earlier: null, trend: null, decision: 'continue' },
    ]);
  });

  it('announces a review 45 days before its date, the most urgent first, until somebody prepares it', async () => {
    const tenant = await aTenant(app);
    await aTieSince(tenant, 'Depuis longtemps', '2024-03-01');
    await aTieSince(tenant, 'Bientôt', '2026-01-01');
    await aTieSince(tenant, 'Pas encore', '2026-01-02');
    await addPartner(tenant, 'Repéré seulement');

    expect((await due(tenant)).items).toMatchObject([
      { partnerName: 'Depuis longtemps', dueOn: '2025-03-01', urgency: 'overdue', mayPlan: true, lastReviewId: null },
      { partnerName: 'Bientôt', dueOn: '2027-01-01', urgency: 'soon' },
    ]);
    expect(names(await due(tenant, 'q=bientot'))).toEqual(['Bientôt']);
    const first = await due(tenant, 'limit=1');
    expect([first.total, names(first)]).toEqual([2, ['Depuis longtemps']]);
    expect(names(await due(tenant, `limit=1&after=${String(first.next)}`))).toEqual(['Bientôt']);
  });

  it('computes due dates set-wise as the domain does one by one', async () => {
    const tenant = await aTenant(app);
    const cases = [
      { name: 'Sans convention', startedOn: '2024-02-29', everyMonths: null, convention: false },
      { name: 'Tous les six mois', startedOn: '2025-08-31', everyMonths: 6, convention: true },
      { name: 'Tous les deux ans', startedOn: '2024-02-29', everyMonths: 24, convention: true },
      { name: 'Rythme non dit', startedOn: '2025-11-30', everyMonths: null, convention: true },
    ] as const;
    for (const { name, startedOn, everyMonths, convention } of cases) {
      const id = await aTieSince(tenant, name, convention ? '2020-01-01' : startedOn);
      if (convention) conventions.known.set(id, { startedOn, everyMonths });
    }

    const found = new Map((await due(tenant)).items.map(({ partnerName, dueOn }) => [partnerName, dueOn]));

    expect(cases.map(({ name }) => found.get(name))).toEqual(
      cases.map(({ startedOn, everyMonths }) => reviewDueOn({ startedOn, everyMonths, last: null })),
    );
  });

  it('follows the date that the last review agreed on', async () => {
    const tenant = await aTenant(app);
    const early = await closeAReview(tenant, { partner: 'Plus tôt que prévu', nextReviewOn: '2026-12-10' });
    const usual = await closeAReview(tenant, { partner: 'Dans un an' });
    for (const { partnerId } of [early, usual]) await makeActive(tenant, partnerId);

    const { items } = await due(tenant);

    expect(items).toMatchObject([
      { dueOn: '2026-12-10', urgency: 'soon', lastReviewId: early.id, lastScore: 61, lastHeldOn: '2026-11-16' },
    ]);
  });

  it('sets what the convention says beside the criteria when the application knows it', async () => {
    const tenant = await aTenant(app);
    const partnershipId = await aTieSince(tenant, 'Avec convention', '2024-01-01');
    conventions.known.set(partnershipId, { startedOn: '2025-05-01', everyMonths: 6 });
    const { items } = (await tenant.call('GET', 'partners')).body as unknown as { items: { id: string }[] };

    const { body } = await tenant.call('POST', 'reviews', { partnerId: items[0]?.id, year: 2026, plannedOn: null });

    expect(body).toMatchObject({
      startedOn: '2025-05-01',
      conventionId: '00000000-0000-4000-8000-0000000000aa',
      sources: {
        convention: { objectives: ['Une permanence par semaine'], reviewEveryMonths: 6, informationAnnex: true },
        tie: { conventionInForce: true },
      },
    });
  });
});
