import { aTenant, type Tenant } from '@entente/access/api/testing';
import { FollowDays } from '@entente/conventions/api';
import { aSigningStage, Phone, type Stage, WritingGuest } from '@entente/conventions/api/testing';
import { JobWorker } from '@entente/platform/api';
import { type TestApp } from '@entente/platform/testing';
import { addPartner, behindTheCurtain, holdBy, home, setRoles, startHomeApp, tasks } from './testing';

type Signature = { signatories: { id: string; party: string }[] };

jest.setTimeout(90_000);

describe('home and conventions on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startHomeApp();
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());
  beforeEach(() => app.clock.set('2026-11-17T09:00:00Z'));

  const aSentConvention = async (): Promise<Stage> => {
    const stage = await aSigningStage(app);
    const sent = await stage.send();
    if (sent.status !== 200) throw new Error(sent.text);
    return stage;
  };
  const signatoryOf = async ({ tenant, conventionId }: Stage, party: 'host' | 'partner'): Promise<string> => {
    const { body } = await tenant.call('GET', `conventions/${conventionId}/signature`);
    return (body as Signature).signatories.find((signatory) => signatory.party === party)?.id ?? '';
  };
  const writeTo = async (stage: Stage, party: 'host' | 'partner', email: string): Promise<void> => {
    const path = `conventions/${stage.conventionId}/signature/signatories/${await signatoryOf(stage, party)}/address`;
    const { status, text } = await stage.tenant.call('PUT', path, { email });
    if (status !== 200) throw new Error(text);
  };
  const partnerOf = async ({ tenant, conventionId }: Stage): Promise<string> =>
    String((await tenant.call('GET', `conventions/${conventionId}`)).body['partnerId']);
  const set = ({ tenant, conventionId }: Stage, changes: string): Promise<void> =>
    behindTheCurtain(app, tenant, `update convention set ${changes} where id = $1`, [conventionId]);
  const draft = async (tenant: Tenant, partnerId: string): Promise<string> =>
    String((await tenant.call('POST', 'conventions', { partnerId, template: 'T2' })).body['id']);

  it('lists a draft from its first word, as one to send once nothing lacks, and no longer once it is sent', async () => {
    const stage = await aSigningStage(app);
    const partnerId = await partnerOf(stage);
    const begun = await draft(stage.tenant, partnerId);

    const before = await tasks(stage.tenant, 'draft', 'send');
    await stage.send();
    const after = await tasks(stage.tenant, 'draft', 'send');

    expect(before).toMatchObject([
      // What begins on a day presses until that day; what has no day comes after.
      { kind: 'send', conventionId: stage.conventionId, by: '2027-01-01', since: '2026-11-17', topic: 'conventions' },
      { kind: 'draft', conventionId: begun, by: null, partnerName: 'Centre hospitalier de Clairval' },
    ]);
    expect(after.map(({ conventionId }) => conventionId)).toEqual([begun]);
  });

  it('says that a partner has answered, nothing while they have the text, and to ask for news after a week', async () => {
    const stage = await aSigningStage(app);
    const sylvie = new WritingGuest(app, 'sylvie.coste@ch-clairval.example');
    const people = [{ party: 'partner', name: 'Sylvie Coste', email: sylvie.email, right: 'accept' }];
    const body = { people, message: '', to: 'partner' };
    await stage.tenant.call('POST', `conventions/${stage.conventionId}/negotiation`, body);
    const kinds = async () =>
      (await tasks(stage.tenant, 'draft', 'send', 'answer', 'no-answer')).map(({ kind }) => kind);

    const shared = await kinds();
    app.clock.set('2026-11-24T09:00:00Z');
    const weekLater = await kinds();
    await sylvie.open();
    await sylvie.call('POST', '/actions/give-turn', { to: 'host', message: 'À vous.' });
    const answered = await tasks(stage.tenant, 'answer');

    expect([shared, weekLater]).toEqual([[], ['no-answer']]);
    expect(answered).toMatchObject([{ conventionId: stage.conventionId, person: 'Sylvie Coste', reason: 'À vous.' }]);
  });

  it('asks the person named as signatory to sign, by the deadline, whatever their role, until they have', async () => {
    const stage = await aSentConvention();
    await writeTo(stage, 'host', stage.tenant.email);
    await setRoles(app, stage.tenant, 'boardMember');

    const waiting = await tasks(stage.tenant);
    await new Phone(app, stage.tenant.email).sign();

    expect(waiting).toMatchObject([
      { kind: 'sign', conventionId: stage.conventionId, by: '2027-01-01', since: '2026-11-17', mine: true },
    ]);
    expect(await tasks(stage.tenant)).toEqual([]);
  });

  it('waits for the signatures of others, with the next reminder, and reminds once a day', async () => {
    const stage = await aSentConvention();
    const id = await signatoryOf(stage, 'partner');
    await new Phone(app, stage.emails.partner).open();

    const before = await home(stage.tenant);
    app.clock.advance({ days: 1 });
    await stage.tenant.call('POST', `conventions/${stage.conventionId}/signature/signatories/${id}/actions/remind`);
    const after = await home(stage.tenant);

    expect(before.awaitedTotal).toBe(2);
    expect(before.awaited.find((answer) => answer.id === id)).toMatchObject({
      person: 'Marc Thévenot',
      partnerName: 'Centre hospitalier de Clairval',
      side: 'partner',
      since: '2026-11-17',
      openedOn: null,
      reminders: 0,
      nextReminder: '2026-11-20',
      deadline: '2027-01-01',
      mayRemind: true,
    });
    expect(after.awaited.find((answer) => answer.id === id)).toMatchObject({ reminders: 1, mayRemind: false });
  });

  it('stops waiting for a mail that came back: its address is to be corrected', async () => {
    const stage = await aSentConvention();
    await writeTo(stage, 'partner', 'nobody@nowhere.invalid');
    const returned = async () => (await tasks(stage.tenant, 'bounced'))[0];
    for (let tries = 0; tries < 100 && !(await returned()); tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 100));

    expect(await returned()).toMatchObject({
      person: 'Marc Thévenot',
      conventionId: stage.conventionId,
      by: '2027-01-01',
      since: '2026-11-17',
    });
    expect((await home(stage.tenant)).awaited.map(({ side }) => side)).toEqual(['host']);
    await writeTo(stage, 'partner', stage.emails.partner);
    expect(await tasks(stage.tenant, 'bounced')).toEqual([]);
  });

  it('hands a refusal back with its reason, until the text is taken up again', async () => {
    const stage = await aSentConvention();
    const phone = new Phone(app, stage.emails.partner);
    await phone.open();
    await phone.call('POST', '/actions/view');
    await phone.call('POST', '/actions/refuse', { reason: 'Notre conseil doit d’abord se réunir.' });

    const refused = await tasks(stage.tenant, 'declined');
    await stage.tenant.call('POST', `conventions/${stage.conventionId}/actions/reopen`);

    expect(refused).toMatchObject([
      { person: 'Marc Thévenot', reason: 'Notre conseil doit d’abord se réunir.', since: '2026-11-17' },
    ]);
    expect((await tasks(stage.tenant)).map(({ kind }) => kind)).not.toContain('declined');
  });

  it('says when nobody signed in time, and shows the deadline in the days before', async () => {
    const stage = await aSentConvention();
    const close = (deadline: string) =>
      behindTheCurtain(
        app,
        stage.tenant,
        `update signature_request set deadline = $1::date, state = state || jsonb_build_object('deadline', $1::text)
         where convention_id = $2`,
        [deadline, stage.conventionId],
      );
    await close('2026-12-01');
    const near = await home(stage.tenant);
    await close('2026-11-16');
    await app.nest.get(FollowDays).followRequests();

    expect(near.dates).toMatchObject([{ kind: 'signing-deadline', day: '2026-12-01' }]);
    expect(await tasks(stage.tenant, 'expired')).toMatchObject([{ since: '2026-11-16', by: '2027-01-01' }]);
    expect((await home(stage.tenant)).awaited).toEqual([]);
  });

  it('tells that a seal could not be set', async () => {
    const stage = await aSentConvention();
    await behindTheCurtain(
      app,
      stage.tenant,
      `update signature_request set status = 'completed', state = state || $2::jsonb where convention_id = $1`,
      [
        stage.conventionId,
        {
          status: 'completed',
          failure: { step: 'evidence', cause: 'timestamp-authority', at: '2026-11-16T09:00:00Z' },
        },
      ],
    );
    await set(stage, `status = 'signed'`);

    expect(await tasks(stage.tenant, 'sealing-failed')).toMatchObject([
      { conventionId: stage.conventionId, since: '2026-11-16' },
    ]);
  });

  it('presses to decide on a tacit renewal from three months before the last day to say no, until that day', async () => {
    const stage = await aSigningStage(app);
    // Notice of two months: what ends on 17 April may be left until 17 February.
    const ending = async (endsOn: string) => {
      await set(stage, `status = 'in-force', starts_on = '2026-01-01', ends_on = '${endsOn}'`);
      const { dates } = await home(stage.tenant);
      const due = await tasks(stage.tenant, 'renewal', 'ending');
      return [due.map(({ kind, by, months }) => [kind, by, months]), dates.map(({ kind, day }) => [kind, day])];
    };

    expect(await ending('2027-04-18')).toEqual([[], []]);
    expect(await ending('2027-04-17')).toEqual([[['renewal', '2027-02-17', 12]], []]);
    expect(await ending('2027-01-17')).toEqual([[['renewal', '2026-11-17', 12]], [['last-objection', '2026-11-17']]]);
    expect(await ending('2027-01-16')).toEqual([[], []]);
    expect(await ending('2026-11-30')).toEqual([[], [['renewal', '2026-11-30']]]);
  });

  it('asks what follows a convention that ends, unless somebody already writes it', async () => {
    const stage = await aSigningStage(app);
    await set(
      stage,
      `status = 'in-force', starts_on = '2026-01-01', ends_on = '2026-11-30', renewal_opposed_on = '2026-09-01'`,
    );

    const alone = await home(stage.tenant);
    await draft(stage.tenant, await partnerOf(stage));

    expect(alone.tasks).toMatchObject([{ kind: 'ending', by: '2026-11-30' }, { kind: 'sheet-missing' }]);
    expect(alone.dates).toMatchObject([{ kind: 'end', day: '2026-11-30', conventionId: stage.conventionId }]);
    expect(await tasks(stage.tenant, 'ending')).toEqual([]);
  });

  it('shows the day a signed convention takes effect', async () => {
    const stage = await aSigningStage(app);
    await set(stage, `status = 'signed', starts_on = '2026-12-01'`);

    expect((await home(stage.tenant)).dates).toMatchObject([{ kind: 'effect', day: '2026-12-01' }]);
    app.clock.set('2026-11-16T09:00:00Z');
    expect(await home(stage.tenant)).toMatchObject({ dates: [], nextDate: { kind: 'effect', day: '2026-12-01' } });
  });

  it('leaves to colleagues what they answer for, and to readers what they may only read', async () => {
    const stage = await aSigningStage(app);
    const { tenant } = stage;
    const partnerId = await partnerOf(stage);
    const mine = await addPartner(tenant, 'CCAS de Clairval');
    const ours = await draft(tenant, mine);
    await holdBy(app, tenant, partnerId);
    await holdBy(app, tenant, mine, tenant.actor.id);
    const drafts = async (...roles: Parameters<typeof setRoles>[2][]) => {
      await setRoles(app, tenant, ...roles);
      return (await tasks(tenant, 'draft', 'send')).map(({ conventionId, mine: own }) => [conventionId, own]);
    };

    expect(await drafts('director')).toEqual([
      [stage.conventionId, false],
      [ours, true],
    ]);
    expect(await drafts('referent')).toEqual([[ours, true]]);
    expect(await drafts('staff')).toEqual([]);
    expect(await drafts('boardMember')).toEqual([]);
    expect(await drafts('accountManager')).toEqual([]);
  });

  it('says nothing of it to another organisation', async () => {
    const stage = await aSentConvention();
    await set(stage, `ends_on = '2026-11-30'`);
    const stranger = await aTenant(app);

    const seen = await home(stranger);

    expect([seen.awaited, seen.dates, seen.stages]).toEqual([[], [], []]);
    expect(await tasks(stranger, 'sign', 'draft', 'send', 'bounced', 'expired')).toEqual([]);
    expect((await stranger.callPath('GET', `/api/v1/o/${stage.tenant.org}/home`)).status).toBe(404);
  });
});
