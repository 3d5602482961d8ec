import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant, callAnonymously, type Tenant } from '@entente/access/api/testing';
import type { SwotBoard } from '@entente/evaluations/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { newId, TenantDb } from '@entente/platform/api';
import { pageTexts } from '@entente/platform/pdf/testing';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { Guest, moveOn, openASwot } from '../testing/swot-room';
import { ForgetSwotNotes } from './forget-swot-notes';

const boardOf = ({ body }: Answer): SwotBoard => body['board'] as SwotBoard;
const pointers = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string }[]).map(({ pointer }) => pointer);

const anActionBody = (text: string, changes = {}) => ({
  id: newId(),
  text,
  ownerOurs: 'Nadia Belkacem',
  ownerTheirs: 'Farid Ouali',
  dueOn: '2027-02-01',
  indicator: 'La fiche existe',
  from: null,
  ...changes,
});
const threeActions = ['Écrire une fiche', 'Former deux remplaçants', 'Répondre à l’appel'].map((text) =>
  anActionBody(text),
);

describe('from the crossings to the report', () => {
  let app: TestApp;
  let tenant: Tenant;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());
  beforeEach(async () => {
    tenant = await aTenant(app);
  });

  const lead = async (id: string, act: string, body: object): Promise<Answer> => {
    const { version } = boardOf(await tenant.call('GET', `swot/${id}`));
    return tenant.call('POST', `swot/${id}/actions/${act}`, { ...body, version });
  };

  const toTheEnd = async () => {
    const { id, code, partnerId } = await openASwot(tenant);
    const [ours, theirs] = [await Guest.join(app, code, 'ours'), await Guest.join(app, code)];
    await moveOn(tenant, id, 7);
    await lead(id, 'agree', { actions: threeActions });
    await lead(id, 'note-end', { nextOn: '2027-05-11', informs: 'Chacun son équipe.' });
    await theirs.call('PUT', '/mood', { mood: 5 });
    return { id, ours, theirs, partnerId };
  };

  it('crosses cards, and takes a crossing back', async () => {
    const { id, code } = await openASwot(tenant);
    const guest = await Guest.join(app, code);
    await moveOn(tenant, id, 2);
    const [inside, outside] = [newId(), newId()];
    await guest.write('La permanence', 'strengths', inside);
    await guest.write('Un poste finit en juin', 'threats', outside);
    await moveOn(tenant, id, 3);
    const crossing = { crossingId: newId(), text: 'Tenir le jeudi sans le poste', inside, outside };

    const wrong = await lead(id, 'cross', { ...crossing, kind: 'amplify' });
    const crossed = await lead(id, 'cross', { ...crossing, kind: 'protect' });
    const again = await lead(id, 'uncross', { crossingId: crossing.crossingId });

    expect(wrong.status).toBe(409);
    expect(boardOf(crossed).crossings).toMatchObject([{ kind: 'protect', inside, outside }]);
    expect((await guest.board()).step).toBe('cross');
    expect(boardOf(again).crossings).toEqual([]);
  });

  it('says field by field what is missing before it closes', async () => {
    const { id } = await openASwot(tenant);
    await moveOn(tenant, id, 7);
    await lead(id, 'agree', { actions: [anActionBody('Une fiche', { ownerTheirs: '', dueOn: null })] });

    const refused = await lead(id, 'close', {});

    expect(refused.status).toBe(422);
    expect(pointers(refused)).toEqual(['/actions', '/actions/0/ownerTheirs', '/actions/0/dueOn', '/nextOn']);
  });

  it('closes once, with a report of one page in each language that never changes', async () => {
    const { id } = await toTheEnd();

    const closed = await lead(id, 'close', {});
    const again = await lead(id, 'close', {});
    const plan = await tenant.call('GET', 'actions');
    const [first, second] = [
      await tenant.call('GET', `swot/${id}/report`),
      await tenant.call('GET', `swot/${id}/report`),
    ];
    const english = await tenant.call('GET', `swot/${id}/report?language=en`);

    expect(boardOf(closed)).toMatchObject({
      status: 'closed',
      step: 'report',
      closedOn: '2026-11-17',
      moods: [0, 0, 0, 0, 1],
    });
    expect([again.status, first.status, first.headers['content-type']]).toEqual([409, 200, 'application/pdf']);
    expect(first.raw.equals(second.raw)).toBe(true);
    expect(plan.body).toMatchObject({ total: 3 });
    expect(JSON.stringify(plan.body)).toContain('Former deux remplaçants');
    const pages = await pageTexts(first.raw);
    expect(pages).toHaveLength(1);
    expect(pages.join(' ')).toContain('Former deux remplaçants');
    expect((await pageTexts(english.raw)).join(' ')).toContain('Actions decided');
  });

  it('is approved by each side, once, by name', async () => {
    const { id, ours, theirs, partnerId } = await toTheEnd();
    const early = await theirs.call('POST', '/actions/approve', { name: 'Farid Ouali' });
    await lead(id, 'close', {});

    const partner = await theirs.call('POST', '/actions/approve', { name: 'Farid Ouali' });
    await theirs.call('POST', '/actions/approve', { name: 'Quelqu’un d’autre' });
    const member = await lead(id, 'approve', {});

    const { body: told } = await tenant.call('GET', `partners/${partnerId}/history`);
    const approvals = (told['entries'] as { type: string; actorName: string }[]).filter(
      ({ type }) => type === 'swot-approved',
    );

    expect(approvals.map(({ actorName }) => actorName).sort()).toEqual(['Farid Ouali', 'Nadia Belkacem']);
    expect(early.status).toBe(409);
    expect(boardOf(partner).approvalTheirs).toMatchObject({ name: 'Farid Ouali' });
    expect(boardOf(member)).toMatchObject({
      approvalOurs: { name: 'Nadia Belkacem' },
      approvalTheirs: { name: 'Farid Ouali' },
    });
    expect((await ours.board()).approvalOurs).toMatchObject({ name: 'Nadia Belkacem' });
    expect((await theirs.call('GET', '/report')).status).toBe(200);
  });

  it('gives its report to nobody else', async () => {
    const { id } = await toTheEnd();
    await lead(id, 'close', {});
    const foreign = await aTenant(app);
    const other = await openASwot(foreign);
    const stranger = await Guest.join(app, other.code);

    const answers = await Promise.all([
      foreign.call('GET', `swot/${id}/report`),
      callAnonymously(app, 'GET', `/api/v1/swot/${id}/report`),
      callAnonymously(app, 'GET', `/api/v1/swot/${id}/report`, undefined, { cookie: stranger.cookie }),
      ...['close', 'approve', 'agree', 'note-end', 'cross', 'uncross'].map((act) =>
        foreign.call('POST', `swot/${id}/actions/${act}`, {
          version: 1,
          actions: [],
          nextOn: null,
          informs: '',
          crossingId: newId(),
          kind: 'stop',
          text: 'x',
          inside: null,
          outside: null,
        }),
      ),
    ]);

    expect(answers.map(({ status }) => status).slice(0, 3)).toEqual([404, 401, 409]);
    expect(answers.slice(3).every(({ status }) => status === 404 || status === 422)).toBe(true);
  });

  it('compares with the session before, even once its raw notes are forgotten', async () => {
    const { id: partnerSession, code, partnerId } = await openASwot(tenant);
    const writer = await Guest.join(app, code, 'ours', { name: 'Awa' });
    await moveOn(tenant, partnerSession, 2);
    await writer.write('La permanence du jeudi');
    await writer.write('Mme Dupont a mal été reçue', 'threats');
    const { pending } = await writer.board();
    await lead(partnerSession, 'judge', {
      noteId: pending.find(({ status }) => status === 'held')?.id,
      verdict: 'return',
    });
    await moveOn(tenant, partnerSession, 5);
    await lead(partnerSession, 'agree', { actions: threeActions });
    await lead(partnerSession, 'note-end', { nextOn: '2027-11-17', informs: '' });
    await lead(partnerSession, 'close', {});
    app.clock.advance({ days: 400 });
    await app.nest.get(ForgetSwotNotes).execute();
    app.clock.advance({ days: -400, minutes: 5 });
    const stored = await app.nest
      .get(TenantDb)
      .readInTenant(tenant, (tx) =>
        tx.query<object[]>('select state::text, (select count(*) from swot_event)::int as events from swot_session'),
      );

    const opened = await tenant.call('POST', 'swot', { partnerId, reviewId: null, mode: 'live' });
    const next = { id: String(opened.body['id']), code: String(opened.body['code']) };
    const again = await Guest.join(app, next.code, 'ours');
    await moveOn(tenant, next.id, 2);
    await again.write('La permanence du jeudi soir');
    await again.write('Une pair-aidante arrive', 'opportunities');
    await moveOn(tenant, next.id);
    const { body } = await tenant.call('GET', `swot/${next.id}/comparison`);

    expect(JSON.stringify(stored)).not.toMatch(/Dupont|Awa"/);
    expect(stored).toMatchObject([{ events: 0 }]);
    expect(body).toMatchObject({
      previousOn: '2026-11-17',
      cards: [
        { fate: 'still', name: 'La permanence du jeudi soir', before: 'La permanence du jeudi' },
        { fate: 'new', name: 'Une pair-aidante arrive' },
      ],
    });
  });

  it('keeps drafts of actions as they are typed, and refuses a sixth', async () => {
    const { id } = await openASwot(tenant);
    await moveOn(tenant, id, 6);
    const six = Array.from({ length: 6 }, (_one, index) => anActionBody(`Action ${index}`));

    const draft = await lead(id, 'agree', { actions: [anActionBody('', { ownerOurs: '', indicator: '' })] });
    const tooMany = await lead(id, 'agree', { actions: six });

    expect(boardOf(draft).actions).toHaveLength(1);
    expect(tooMany.status).toBe(422);
  });
});
