import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant, type Answer } from '@entente/access/api/testing';
import { type ConventionContent, emptyRichText, richParagraph } from '@entente/conventions/domain';
import { leTilleulAnswers } from '@entente/conventions/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { aPartnerForm } from '@entente/partners/domain/testing';
import { JobWorker, TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { ConventionDirectory } from '../convention.directory';
import { FollowDays } from '../calendar/follow-days';
import { conventionDocuments } from '../document';
import { aSigningStage, Phone, type Stage } from '../testing';

jest.setTimeout(120_000);

type View = { id: string; number: string; version: number; content: ConventionContent; allowedActions: string[] };
type InForce = { articles: { key: string; heading: string; body: object; amended: { number: string } | null }[] };

describe('amendments, on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  // Mailboxes of its own for each document: the last link of a box is then the one that is meant.
  const signedBoth = async ({ emails }: Stage, box = ''): Promise<void> => {
    for (const email of [emails.host, emails.partner]) await new Phone(app, `${box}${email}`).sign();
  };
  const aSigned = async (): Promise<Stage> => {
    const stage = await aSigningStage(app);
    await stage.send();
    await signedBoth(stage);
    return stage;
  };
  const read = async ({ tenant }: Stage, id: string): Promise<View> =>
    (await tenant.call('GET', `conventions/${id}`)).body as View;
  const prepare = async (stage: Stage, version?: number): Promise<Answer> =>
    stage.tenant.call('POST', `conventions/${stage.conventionId}/amendments`, {
      version: version ?? (await read(stage, stage.conventionId)).version,
    });
  const inForce = async ({ tenant, conventionId }: Stage): Promise<InForce> =>
    (await tenant.call('GET', `conventions/${conventionId}/text-in-force`)).body as InForce;
  const linked = async ({ tenant, conventionId }: Stage) =>
    (await tenant.call('GET', `conventions/${conventionId}/linked`)).body as {
      amendments: { number: string; status: string; signedOn: string | null }[];
    };
  const facts = async ({ tenant, conventionId }: Stage): Promise<string[]> =>
    (
      (await tenant.call('GET', `conventions/${conventionId}/history`)).body as { entries: { type: string }[] }
    ).entries.map(({ type }) => type);

  /** Writes one article and a new end, and sends. */
  const write = async (stage: Stage, { id, content, version }: View): Promise<Answer> => {
    const { articles } = await inForce(stage);
    const referents = articles.find(({ key }) => key === 'CL-14');
    const line = {
      article: 'CL-14',
      change: 'replace' as const,
      heading: referents?.heading ?? '',
      before: (referents?.body as ConventionContent['answers']['safety']['rules']) ?? null,
      after: { ...emptyRichText, content: [richParagraph('Les référents se parlent chaque lundi.')] },
    };
    const { answers } = content;
    const written = {
      ...content,
      answers: {
        ...answers,
        amendment: { lines: [line], endsOn: '2028-06-30' },
        term: { ...answers.term, startsOn: '2027-03-01' },
        signature: {
          approvals: leTilleulAnswers.signature.approvals,
          signatories: answers.signature.signatories.map((line) => ({ ...line, email: `a1.${line.email}` })),
        },
      },
    };
    const put = (acceptedWarnings: object[], at: number) =>
      stage.tenant.call('PUT', `conventions/${id}`, { content: { ...written, acceptedWarnings }, version: at });
    const saved = await put([], version);
    if (saved.status !== 200) throw new Error(saved.text);
    const { checks } = (await stage.tenant.call('GET', `conventions/${id}/checks`)).body as {
      checks: { code: string; level: string }[];
    };
    expect(checks.filter(({ level }) => level === 'blocking')).toEqual([]);
    const codes = [...new Set(checks.map(({ code }) => code))];
    const accepted = codes.map((code) => ({ code, reason: 'Vu ensemble.' }));
    const again = codes.length > 0 ? await put(accepted, Number(saved.body['version'])) : saved;
    return stage.tenant.call('POST', `conventions/${id}/actions/send`, { version: again.body['version'] });
  };

  it('live from draft to signature, and then speak in their convention', async () => {
    const stage = await aSigned();
    const before = await read(stage, stage.conventionId);
    const prepared = await prepare(stage);
    const amendment = prepared.body as unknown as View;

    expect([prepared.status, amendment.number]).toEqual([201, `${before.number}-A1`]);
    expect(amendment.content.parties).toEqual(before.content.parties);
    expect(amendment.content.answers.parent).toMatchObject({ number: before.number, signedOn: expect.any(String) });
    expect(await facts(stage)).toContain('amendment-prepared');

    expect((await write(stage, amendment)).status).toBe(200);
    await signedBoth(stage, 'a1.');

    expect(await read(stage, stage.conventionId)).toMatchObject({ endsOn: '2028-06-30', version: before.version + 1 });
    expect(await facts(stage)).toContain('convention-amended');
    expect((await linked(stage)).amendments).toMatchObject([
      { number: amendment.number, status: 'signed', endsOn: '2028-06-30', signedOn: expect.any(String) },
    ]);
    const { articles } = await inForce(stage);
    expect(articles.find(({ key }) => key === 'CL-14')).toMatchObject({
      body: { content: [{ content: [{ text: 'Les référents se parlent chaque lundi.' }] }] },
      amended: { number: amendment.number, startsOn: '2027-03-01', change: 'replace' },
    });
    expect(articles.filter(({ amended }) => amended)).toHaveLength(1);
    expect(String((await prepare(stage)).body['number'])).toBe(`${before.number}-A2`);
  });

  it('are prepared one at a time, even by two people at once', async () => {
    const stage = await aSigned();
    const { version } = await read(stage, stage.conventionId);

    const answers = await Promise.all([prepare(stage, version), prepare(stage, version), prepare(stage, version)]);

    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body['title']).toMatch(/-A1 est déjà en préparation/);
    expect((await linked(stage)).amendments).toHaveLength(1);
  });

  it('give the number of a draft back, and never that of a text that was frozen', async () => {
    const stage = await aSigned();
    const first = (await prepare(stage)).body as unknown as View;
    await stage.tenant.call('DELETE', `conventions/${first.id}`);
    const second = (await prepare(stage)).body as unknown as View;
    await write(stage, second);
    const withdrawn = await stage.tenant.call('POST', `conventions/${second.id}/actions/cancel`, {
      reason: 'Trop tôt.',
    });
    const third = (await prepare(stage)).body as unknown as View;

    expect(withdrawn.status).toBeLessThan(300);
    expect([first, second, third].map(({ number }) => number.slice(-3))).toEqual(['-A1', '-A1', '-A2']);
  });

  it('are refused in words before the signature, after the end, for an amendment, and on a stale page', async () => {
    const stage = await aSigningStage(app);
    const draft = await prepare(stage);
    await stage.send();
    await signedBoth(stage);
    const stale = await prepare(stage, 1);
    const amendment = (await prepare(stage)).body as unknown as View;
    const again = await stage.tenant.call('POST', `conventions/${amendment.id}/amendments`, { version: 1 });
    await app.nest
      .get(TenantDb)
      .inTenant(stage.tenant.actor, (tx) =>
        tx.query(`update convention set status = 'ended' where id = $1`, [stage.conventionId]),
      );
    const ended = await prepare(stage);
    const sent = await write(stage, amendment).catch((error: unknown) => error);

    expect([draft, stale, again, ended].map(({ status }) => status)).toEqual([409, 412, 409, 409]);
    expect(ended.body['title']).toMatch(/qui n’a pas pris fin/);
    expect(String(sent)).toContain('amended-over');
  });

  it('are begun in no other way, and hold a convention that was taken over in place', async () => {
    const stage = await aSigned();
    const amendment = (await prepare(stage)).body as unknown as View;
    const partner = await stage.tenant.call('POST', 'partners', { card: aPartnerForm() });

    const alone = await stage.tenant.call('POST', 'conventions', { partnerId: partner.body['id'], template: 'T6' });
    const copied = await stage.tenant.call('POST', `conventions/${amendment.id}/actions/duplicate`);

    expect([alone.status, copied.status]).toEqual([409, 409]);
    expect(amendment.allowedActions).not.toContain('duplicate');
    expect((await read(stage, stage.conventionId)).allowedActions).toContain('amend');
  });

  it('govern nothing by themselves, and end with their convention', async () => {
    const stage = await aSigned();
    const amendment = (await prepare(stage)).body as unknown as View;
    const inTenant = <T>(sql: string, ...values: unknown[]): Promise<T> =>
      app.nest.get(TenantDb).inTenant(stage.tenant.actor, (tx) => tx.query<T>(sql, values));
    await inTenant(`update convention set status = 'in-force', starts_on = '2026-01-01' where id = $1`, amendment.id);
    const { partnershipId } = (
      await inTenant<{ partnershipId: string }[]>('select partnership_id as "partnershipId" from convention limit 1')
    )[0] ?? { partnershipId: '' };

    const governing = await app.nest
      .get(TenantDb)
      .readInTenant(stage.tenant.actor, (tx) => app.nest.get(ConventionDirectory).inForce(tx, partnershipId));
    expect(governing).toBeNull();

    await inTenant(`update convention set status = 'terminated' where id = $1`, stage.conventionId);
    await app.nest.get(FollowDays).followConventions();

    expect(await read(stage, amendment.id)).toMatchObject({ status: 'ended' });
  });

  it('are nobody else’s', async () => {
    const stage = await aSigned();
    const amendment = (await prepare(stage)).body as unknown as View;
    const stranger = await aTenant(app);
    const reader = await aTenant(app, { roles: ['boardMember'] });

    const answers = await Promise.all([
      stranger.call('POST', `conventions/${stage.conventionId}/amendments`, { version: 1 }),
      stranger.call('GET', `conventions/${stage.conventionId}/linked`),
      stranger.call('GET', `conventions/${stage.conventionId}/text-in-force`),
      stranger.call('GET', `conventions/${amendment.id}`),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect((await reader.call('POST', `conventions/${stage.conventionId}/amendments`, { version: 1 })).status).toBe(
      403,
    );
  });

  it('say what is wrong with the body', async () => {
    const stage = await aSigned();

    expect((await stage.tenant.call('POST', `conventions/${stage.conventionId}/amendments`, {})).status).toBe(422);
  });
});
