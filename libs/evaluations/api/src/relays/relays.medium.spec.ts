import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, type Answer, aTenant, type Tenant } from '@entente/access/api/testing';
import { anAction } from '@entente/evaluations/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from '../document';
import { EvaluationsModule, evaluationsRows } from '../evaluations.module';
import { addPartner, startAReview } from '../testing';

type Body = Record<string, unknown>;
type Line = { partnerId: string | null; posts: number; actions: number; sections: number; proposedId: string | null };
type Person = { id: string; email: string };

const linesOf = ({ body }: Answer): Line[] => body['lines'] as Line[];
const faultsOf = ({ body }: Answer) =>
  (body['errors'] as { pointer: string; code: string }[]).map(({ pointer, code }) => [pointer, code]);

describe('what somebody held, passed on, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const personOf = ({ actor, email }: Tenant): Person => ({ id: actor.id, email });
  const name = (tenant: Tenant, partnerId: string, personId: string, role = 'referent') =>
    tenant.call('POST', `partners/${partnerId}/partnership/actions/name-referent`, {
      side: 'ours',
      role,
      personId,
      from: '2026-01-05',
    });
  const read = (tenant: Tenant, memberId: string) => tenant.call('GET', `relays/${memberId}`);
  const pass = (tenant: Tenant, memberId: string, ...lines: { partnerId: string | null; toId: string }[]) =>
    tenant.call('POST', `relays/${memberId}/actions/pass`, { lines });

  /** Julien holds a partnership, an action in it, and a chapter of its review; Awa is his deputy. */
  const withJulien = async () => {
    const tenant = await aTenant(app);
    const julienAt = await aColleague(app, tenant, { name: 'Julien Morel', roles: ['referent'] });
    const awaAt = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['referent'] });
    const [julien, awa] = [personOf(julienAt), personOf(awaAt)];
    const { id: reviewId, partnerId } = await startAReview(tenant);
    await name(tenant, partnerId, julien.id);
    await name(tenant, partnerId, awa.id, 'deputy');
    const item = anAction({ ownerOurs: julien.id, ownerTheirs: null });
    const action = await tenant.call('POST', 'actions', { partnerId, ...item });
    await tenant.call('PUT', `reviews/${reviewId}/sections/learning`, {
      memberId: julien.id,
      dueOn: '2027-03-03',
      version: 0,
    });
    return { tenant, julien, awa, awaAt, julienAt, partnerId, reviewId, actionId: String(action.body['id']) };
  };
  const mailsTo = async ({ email }: Person): Promise<{ subject: string; text: string }[]> => {
    const source = app.nest.get(DataSource);
    await source.query(`update job.job set start_after = now() where name like 'email-%'`);
    await app.nest.get(JobWorker).drain();
    return source.query('select subject, text from outbox_mail where recipient = $1 order by sent_at', [email]);
  };

  it('is told partner by partner, with who could take over', async () => {
    const { tenant, julien, awa, partnerId } = await withJulien();

    const found = await read(tenant, julien.id);

    expect(found.body).toMatchObject({ member: { id: julien.id, name: 'Julien Morel' }, hasLeft: false, others: 0 });
    expect(linesOf(found)).toEqual([
      { partnerId, partnerName: 'CSAPA Le Passage', posts: 1, actions: 1, sections: 1, proposedId: awa.id },
    ]);
    expect((found.body['people'] as Person[]).map(({ id }) => id)).not.toContain(julien.id);
  });

  it('changes hands at once after they left, with one mail, and not twice', async () => {
    const { tenant, julien, awa, partnerId, reviewId, actionId } = await withJulien();
    await mailsTo(awa);
    await app.nest.get(DataSource).query('delete from outbox_mail');
    await tenant.call('POST', `members/${julien.id}/actions/deactivate`);

    const done = await pass(tenant, julien.id, { partnerId, toId: awa.id });
    const again = await pass(tenant, julien.id, { partnerId, toId: awa.id });

    expect([done.status, done.body['passed'], done.body['hasLeft'], linesOf(done)]).toEqual([
      200,
      { posts: 1, actions: 1, sections: 1 },
      true,
      [],
    ]);
    expect([again.status, again.body['passed']]).toEqual([200, { posts: 0, actions: 0, sections: 0 }]);
    expect((await tenant.call('GET', `actions/${actionId}`)).body).toMatchObject({ ownerOurs: awa.id, version: 2 });
    expect((await tenant.call('GET', `reviews/${reviewId}`)).body['sections']).toContainEqual(
      expect.objectContaining({ section: 'learning', memberId: awa.id, dueOn: '2027-03-03' }),
    );
    const partner = await tenant.call('GET', `partners/${partnerId}`);
    const held = ((partner.body['partnership'] as Body)['tenures'] as Body[]).filter(({ until }) => until === null);
    expect(held).toMatchObject([{ role: 'referent', personId: awa.id }]);
    const mails = await mailsTo(awa);
    expect(mails.map(({ subject }) => subject)).toEqual(['Vous prenez le relais de Julien Morel']);
    expect(mails[0]?.text).toMatch(/CSAPA Le Passage\s: le partenariat, une action, une partie du bilan/);
  });

  it('waits for one another when two people pass it on at once', async () => {
    const { tenant, julien, awa, partnerId } = await withJulien();
    const me = tenant.actor.id;

    const answers = await Promise.all([
      pass(tenant, julien.id, { partnerId, toId: awa.id }),
      pass(tenant, julien.id, { partnerId, toId: me }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.map(({ body }) => (body['passed'] as Line).actions).toSorted()).toEqual([0, 1]);
  });

  it('is refused whole, every fault at once, to people who cannot take it', async () => {
    const { tenant, julien, awa, partnerId } = await withJulien();
    const stranger = await aTenant(app);
    await tenant.call('POST', `members/${awa.id}/actions/deactivate`);

    const refused = await pass(
      tenant,
      julien.id,
      { partnerId, toId: awa.id },
      { partnerId, toId: tenant.actor.id },
      { partnerId: null, toId: stranger.actor.id },
    );
    const empty = await pass(tenant, julien.id);

    expect([refused.status, faultsOf(refused)]).toEqual([
      422,
      [
        ['/lines/0/toId', 'choice'],
        ['/lines/1/partnerId', 'same-partner'],
        ['/lines/2/toId', 'choice'],
      ],
    ]);
    expect([empty.status, faultsOf(empty)]).toEqual([422, [['/lines', 'min-items']]]);
    expect(linesOf(await read(tenant, julien.id))).toHaveLength(1);
  });

  it('is a référent’s own to pass on, nobody else’s, and no business of whoever only reads', async () => {
    const { tenant, julien, julienAt, awa, awaAt, partnerId } = await withJulien();
    const other = await addPartner(tenant, 'Équipe mobile');
    await name(tenant, other, julien.id);
    const reader = await aColleague(app, tenant, { name: 'Léa Roy', roles: ['staff'] });

    const seen = await read(awaAt, julien.id);
    const taken = await pass(awaAt, julien.id, { partnerId: other, toId: awa.id });
    const staff = [await read(reader, julien.id), await pass(reader, julien.id, { partnerId, toId: awa.id })];
    const own = await pass(julienAt, julien.id, { partnerId: other, toId: awa.id });

    expect([linesOf(seen).map((line) => line.partnerId), seen.body['others']]).toEqual([[partnerId], 1]);
    expect([taken.status, ...staff.map(({ status }) => status)]).toEqual([403, 403, 403]);
    expect([own.status, own.body['passed']]).toEqual([200, { posts: 1, actions: 0, sections: 0 }]);
  });

  it('is nothing for another organisation', async () => {
    const { julien, partnerId, tenant } = await withJulien();
    const stranger = await aTenant(app);
    const theirs = await aColleague(app, stranger, { name: 'Zoé Petit', roles: ['referent'] });

    const answers = [
      await read(stranger, julien.id),
      await pass(stranger, julien.id, { partnerId, toId: stranger.actor.id }),
    ];
    const mixed = await pass(stranger, theirs.actor.id, { partnerId, toId: stranger.actor.id });

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    expect([mixed.status, mixed.body['passed']]).toEqual([200, { posts: 0, actions: 0, sections: 0 }]);
    expect(linesOf(await read(tenant, julien.id))).toHaveLength(1);
  });
});
