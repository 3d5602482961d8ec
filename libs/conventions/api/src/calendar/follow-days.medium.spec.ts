import { AccessModule, accessRows } from '@entente/access/api';
import type { Tenant } from '@entente/access/api/testing';
import type { SignatureRequest } from '@entente/conventions/domain';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { aSigningStage, type Stage } from '../testing';
import { FollowDays } from './follow-days';

jest.setTimeout(60_000);

describe('what a new day brings', () => {
  let app: TestApp;

  // Tuesday 17 November 2026, ten o'clock in Paris.
  beforeEach(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
  });
  afterEach(() => app?.close());

  const inside = <Row>({ actor }: Tenant, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    app.nest.get(TenantDb).inTenant(actor, (tx) => tx.query<Row[]>(sql, [...values]));
  const profile = (tenant: Tenant, path: string, value: string) =>
    inside(tenant, `update organisation set profile = jsonb_set(profile, $1::text[], to_jsonb($2::text))`, [
      path,
      value,
    ]);
  // Read behind the page: whoever looks is signed out meanwhile.
  const reminders = async ({ tenant }: Stage): Promise<number[]> => {
    const [row] = await inside<{ state: SignatureRequest }>(tenant, 'select state from signature_request');
    return row?.state.signatories.map(({ remindedOn }) => remindedOn.length) ?? [];
  };
  const status = async ({ tenant }: Stage): Promise<unknown> =>
    (await inside<{ status: string }>(tenant, 'select status from convention'))[0]?.status;
  const aSignedConvention = async (startsOn: string, endsOn: string): Promise<Stage> => {
    const stage = await aSigningStage(app);
    await inside(stage.tenant, `update convention set status = 'signed', starts_on = $1, ends_on = $2`, [
      startsOn,
      endsOn,
    ]);
    return stage;
  };

  it('reminds of every request but the one that cannot be read, and asks the queue for another try', async () => {
    const [broken, sound] = [await aSigningStage(app), await aSigningStage(app)];
    await broken.send();
    await sound.send();
    await inside(broken.tenant, `update signature_request set state = state || '{"signatories":null}'`);
    // Rewritten last, it is read last.
    await inside(sound.tenant, `update signature_request set deadline = deadline`);
    app.clock.advance({ days: 3 });

    await expect(app.nest.get(FollowDays).followRequests()).rejects.toThrow('1 of 2');

    expect(await reminders(sound)).toEqual([1, 1]);
  });

  it('begins every convention but the one that cannot be read', async () => {
    const broken = await aSignedConvention('2026-11-17', '2026-11-16');
    await inside(broken.tenant, `update convention set content = jsonb_set(content, '{answers,term}', 'null')`);
    const sound = await aSignedConvention('2026-11-17', '2027-11-16');

    await expect(app.nest.get(FollowDays).followConventions()).rejects.toThrow('could not be followed');

    expect(await status(sound)).toBe('in-force');
  });

  it('keeps the public holidays of the organisation’s country', async () => {
    // Friday 16 July 2027: three working days later are Wednesday 21 in France, Thursday 22 in Belgium.
    app.clock.advance({ days: 241 });
    const stage = await aSigningStage(app);
    await profile(stage.tenant, '{address,country}', 'BE');
    await stage.send();

    const { body } = await stage.tenant.call('GET', `conventions/${stage.conventionId}/signature`);
    app.clock.advance({ days: 5 });
    await app.nest.get(FollowDays).followRequests();
    const onTheHoliday = await reminders(stage);
    app.clock.advance({ days: 1 });
    await app.nest.get(FollowDays).followRequests();

    expect(body['signatories']).toMatchObject([{ nextReminder: '2027-07-22' }, { nextReminder: '2027-07-22' }]);
    expect([onTheHoliday, await reminders(stage)]).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('begins conventions on the organisation’s own day', async () => {
    const stage = await aSignedConvention('2026-11-18', '2027-11-17');
    await profile(stage.tenant, '{timeZone}', 'America/Cayenne');
    // 02:00 on the 18th in Paris, 22:00 on the 17th in Cayenne.
    app.clock.advance({ hours: 16 });
    await app.nest.get(FollowDays).followConventions();
    const early = await status(stage);
    app.clock.advance({ hours: 3 });

    await app.nest.get(FollowDays).followConventions();

    expect([early, await status(stage)]).toEqual(['signed', 'in-force']);
  });
});
