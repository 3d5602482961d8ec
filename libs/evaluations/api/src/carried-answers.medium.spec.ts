import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import { closeWith } from './testing/close-with';

const faults = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

const comment = (code: string, value: string, seen = 0) => ({ code, comment: { value, seen } });

const said = {
  answers: [comment('CHK-101', 'La phrase du préambule est reprise.'), comment('CHK-104', 'Vérifié une fois.')],
  questions: [
    {
      code: 'REV-15',
      fields: { rating: { value: { rating: 2 }, seen: 0 }, comment: { value: 'Les appels aboutissent.', seen: 0 } },
    },
  ],
};

describe('answers carried over from the last review, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  /** A review closed in 2025 with these answers, and the one of 2026 being rated. */
  const twoYears = async (tenant: Tenant) => {
    const earlier = await closeWith(tenant, said);
    const planned = await tenant.call('POST', 'reviews', { partnerId: earlier.partnerId, year: 2026, plannedOn: null });
    const id = String(planned.body['id']);
    await tenant.call('POST', `reviews/${id}/actions/start`);
    return { earlier, id };
  };
  const carry = (tenant: Tenant, id: string, body: object) =>
    tenant.call('POST', `reviews/${id}/actions/carry-answers`, body);
  const field = (code: string, name = 'comment', seen = 0) => ({ code, field: name, seen });

  it('offers what the last review said, and a rating only to be read', async () => {
    const tenant = await aTenant(app);
    const { earlier, id } = await twoYears(tenant);

    const { body } = await tenant.call('GET', `reviews/${id}`);

    expect(body['earlier']).toEqual({
      reviewId: earlier.id,
      year: 2025,
      answers: [
        { code: 'CHK-101', field: 'comment', value: 'La phrase du préambule est reprise.', carriable: true },
        { code: 'CHK-104', field: 'comment', value: 'Vérifié une fois.', carriable: true },
        { code: 'REV-15', field: 'rating', value: { rating: 2 }, carriable: false },
        { code: 'REV-15', field: 'comment', value: 'Les appels aboutissent.', carriable: true },
      ],
    });
    expect(body).toMatchObject({ carried: [], answers: [], questionAnswers: [] });
  });

  it('carries several at once, the same press twice changes nothing, and undoes it', async () => {
    const tenant = await aTenant(app);
    const { earlier, id } = await twoYears(tenant);
    const body = { from: earlier.id, answers: [field('REV-15'), field('CHK-101')] };

    const once = await carry(tenant, id, body);
    const twice = await carry(tenant, id, body);
    const history = await tenant.call('GET', `reviews/${id}/history`);

    expect([once.status, once.body]).toEqual([200, twice.body]);
    expect(once.body).toMatchObject({
      conflicts: [],
      answers: [{ code: 'CHK-101', comment: { value: 'La phrase du préambule est reprise.', version: 1 } }],
      questions: [{ code: 'REV-15', fields: { comment: { value: 'Les appels aboutissent.', version: 1 } } }],
      carried: [
        { code: 'REV-15', field: 'comment', year: 2025 },
        { code: 'CHK-101', field: 'comment', year: 2025 },
      ],
    });
    const types = (history.body['entries'] as { type: string }[]).map(({ type }) => type);
    expect(types.filter((type) => type === 'answers-carried')).toHaveLength(1);

    const back = await tenant.call('POST', `reviews/${id}/actions/give-answers-back`, {
      answers: [field('REV-15', 'comment', 1), field('CHK-101', 'comment', 1)],
    });
    expect(back.body).toMatchObject({
      conflicts: [],
      carried: [],
      questions: [{ fields: { comment: { value: null } } }],
    });
  });

  it('carries no rating, and nothing over what is written', async () => {
    const tenant = await aTenant(app);
    const { earlier, id } = await twoYears(tenant);
    await tenant.call('PUT', `reviews/${id}/answers`, { answers: [comment('CHK-101', 'Écrit cette année.')] });

    const refused = await carry(tenant, id, {
      from: earlier.id,
      answers: [field('REV-15', 'rating'), field('CHK-101', 'comment', 1), field('CHK-102')],
    });
    const behind = await carry(tenant, id, { from: earlier.id, answers: [field('CHK-101', 'comment', 0)] });

    expect([refused.status, faults(refused)]).toEqual([
      422,
      ['/answers/0 rating-not-carried', '/answers/1 already-answered', '/answers/2 nothing-to-carry'],
    ]);
    expect(behind.body).toMatchObject({
      conflicts: [{ code: 'CHK-101', field: 'comment', theirs: { value: 'Écrit cette année.', version: 1 } }],
      carried: [],
    });
  });

  it('refuses an earlier review that is not the last one any more, and a review that is closed', async () => {
    const tenant = await aTenant(app);
    const { earlier, id } = await twoYears(tenant);
    const answers = [field('REV-15')];

    const stale = await carry(tenant, id, { from: id, answers });
    const closed = await carry(tenant, earlier.id, { from: earlier.id, answers });

    expect([stale.status, stale.body['type']]).toEqual([412, '/problems/review/changed-elsewhere']);
    expect(stale.body['current']).toMatchObject({ earlier: { reviewId: earlier.id } });
    expect([closed.status, closed.body['type']]).toEqual([409, '/problems/review/not-possible-now']);
  });

  it('keeps what was taken over as it said, whatever becomes of the review it came from', async () => {
    const tenant = await aTenant(app);
    const { earlier, id } = await twoYears(tenant);
    await carry(tenant, id, { from: earlier.id, answers: [field('REV-15')] });
    await tenant.call('PUT', `reviews/${id}/answers`, {
      questions: [{ code: 'REV-15', fields: { comment: { value: 'Ils aboutissent mieux.', seen: 1 } } }],
    });
    await tenant.call('POST', `reviews/${earlier.id}/actions/reopen`, { reason: 'Erreur.', version: earlier.version });

    const { body } = await tenant.call('GET', `reviews/${id}`);

    expect(body).toMatchObject({
      earlier: null,
      carried: [{ code: 'REV-15', field: 'comment', year: 2025, value: 'Les appels aboutissent.' }],
      questionAnswers: [{ fields: { comment: { value: 'Ils aboutissent mieux.' } } }],
    });
  });

  it('answers 404 to another organisation, as for an unknown review', async () => {
    const [mine, theirs] = [await aTenant(app), await aTenant(app)];
    const { earlier, id } = await twoYears(mine);
    const bodies = [
      ['carry-answers', { from: earlier.id, answers: [field('REV-15')] }],
      ['give-answers-back', { answers: [field('REV-15')] }],
    ] as const;

    const foreign = await Promise.all(
      bodies.map(([action, body]) => theirs.call('POST', `reviews/${id}/actions/${action}`, body)),
    );

    expect(foreign.map(({ status, body }) => [status, body['type']])).toEqual([
      [404, '/problems/review/not-found'],
      [404, '/problems/review/not-found'],
    ]);
  });
});
