import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { FollowDays } from '../calendar/follow-days';
import { ConventionsModule, conventionsRows } from '../conventions.module';
import { conventionDocuments } from '../document';
import { answerAs, anApprovalStage, approvalOf, type ApprovalStage, mailTo, Phone, startCircuitOn } from '../testing';

jest.setTimeout(90_000);

describe('the circuit of a draft on PostgreSQL', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, ConventionsModule],
      rows: [...accessRows, ...partnersRows, ...conventionsRows],
      documents: conventionDocuments,
    });
  });
  afterAll(() => app?.close());

  const post = (): Promise<void> => app.nest.get(JobWorker).drain();
  const mail = async (to: string, subject: RegExp) => {
    await post();
    return mailTo(app, to, subject);
  };
  const checksOf = async ({ tenant, conventionId }: ApprovalStage): Promise<string[]> => {
    const { checks } = (await tenant.call('GET', `conventions/${conventionId}/checks`)).body as {
      checks: { code: string; level: string }[];
    };
    return checks.filter(({ level }) => level === 'blocking').map(({ code }) => code);
  };
  const read = async ({ tenant, conventionId }: ApprovalStage) =>
    (await tenant.call('GET', `conventions/${conventionId}`)).body as {
      version: number;
      approval: string;
      allowedActions: string[];
      content: { answers: { finding: { text: string }; signature: { approvals: unknown[] } } };
    };
  const rewrite = async (stage: ApprovalStage, text: string) => {
    const { content, version } = await read(stage);
    const answers = { ...content.answers, finding: { text } };
    return stage.tenant.call('PUT', `conventions/${stage.conventionId}`, { content: { ...content, answers }, version });
  };
  const typeOf = ({ body }: { body: Record<string, unknown> }) => String(body['type']).split('/').at(-1);

  it('closes the text, holds its sending back, and asks the first people by mail', async () => {
    const stage = await anApprovalStage(app);

    const started = await startCircuitOn(stage);

    expect(started.status).toBe(201);
    expect(await read(stage)).toMatchObject({ approval: 'open' });
    expect((await read(stage)).allowedActions).not.toContain('revise');
    expect(typeOf(await rewrite(stage, 'Autre constat.'))).toBe('text-in-circuit');
    expect(typeOf(await stage.tenant.call('DELETE', `conventions/${stage.conventionId}`))).toBe('text-in-circuit');
    expect(await checksOf(stage)).toEqual(['approval-open']);
    expect(typeOf(await stage.send())).toBe('checks-not-passed');
    const { text } = await mail(stage.people.julien.email, /Votre avis sur la convention/);
    expect(text).toContain(`/o/${stage.tenant.org}/conventions/${stage.conventionId}/avis`);
  });

  it('goes from the opinion to the approval, then lets the convention be sent', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage);

    await answerAs(stage.people.julien, stage, { verdict: 'favourable' });
    await mail(stage.tenant.email, /À approuver/);
    const approved = await answerAs(stage.tenant, stage, { verdict: 'approved' });

    expect(approved.body).toMatchObject({ standing: 'approved' });
    expect(await checksOf(stage)).toEqual([]);
    expect((await stage.send()).status).toBe(200);
  });

  it('is not started twice by a double click, nor on a text that moved', async () => {
    const stage = await anApprovalStage(app);
    const { version } = await approvalOf(stage.tenant, stage);
    const steps = [{ kind: 'approval', rule: 'all', members: [stage.tenant.actor.id], days: 5 }];
    const start = (read = version) => stage.tenant.call('POST', stage.at(), { steps, version: read });

    const answers = await Promise.all([start(), start()]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(typeOf(await start(version + 7))).toBe('changed-elsewhere');
  });

  it('opens again when somebody sends it back; a changed word makes the answers fall', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage);
    await answerAs(stage.people.julien, stage, { verdict: 'favourable' });

    await answerAs(stage.tenant, stage, { verdict: 'sent-back', text: 'Revoir l’article 5.' });
    expect(await checksOf(stage)).toEqual(['approval-sent-back']);
    expect((await approvalOf(stage.tenant, stage)).circuit).toMatchObject({ atStake: ['Julien Marchetti'] });
    expect((await rewrite(stage, 'Un constat corrigé.')).status).toBe(200);
    const { circuit } = await approvalOf(stage.tenant, stage);
    const restarted = await stage.tenant.call('POST', stage.at('/actions/restart'), { version: circuit.version });

    expect(restarted.body).toMatchObject({
      standing: 'open',
      circuit: { current: 0, atStake: [], fallen: [{ name: 'Julien Marchetti' }, { name: 'Nadia Belkacem' }] },
    });
  });

  it('holds the sending back once a word changed under an approval', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage);
    await answerAs(stage.people.julien, stage, { verdict: 'favourable' });
    await answerAs(stage.tenant, stage, { verdict: 'approved' });

    await rewrite(stage, 'Un autre constat.');

    expect(await checksOf(stage)).toEqual(['approval-outdated']);
    await rewrite(stage, String((await read(stage)).content.answers.finding.text));
    expect((await read(stage)).approval).toBe('outdated');
  });

  it('refuses an answer on a text that is not the one shown, and a second answer', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage);
    const { julien } = stage.people;
    const body = { inPlaceOf: julien.actor.id, verdict: 'favourable', text: '', confidential: false };

    const other = await julien.call('POST', stage.at('/actions/answer'), { ...body, textSha256: 'a'.repeat(64) });
    await answerAs(julien, stage, { verdict: 'favourable' });
    const twice = await answerAs(julien, stage, { verdict: 'favourable' });

    expect([other.status, typeOf(other), typeOf(twice)]).toEqual([412, 'text-changed-since', 'not-asked']);
  });

  it('shows a confidential opinion to who started and who decides alone, a shared one to all but the account’s manager', async () => {
    const stage = await anApprovalStage(app);
    const { julien, henri, awa, omar } = stage.people;
    await startCircuitOn(stage);
    await answerAs(julien, stage, { verdict: 'reserved', confidential: true, text: 'Le partenaire hésite.' });
    const told = async (reader: typeof julien) => (await reader.call('GET', stage.at())).text.includes('hésite');

    expect(await Promise.all([stage.tenant, julien, henri, awa, omar].map(told))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);

    const shared = await anApprovalStage(app);
    await startCircuitOn(shared);
    await answerAs(shared.people.julien, shared, { verdict: 'reserved', text: 'Le partenaire hésite.' });
    const reads = async (reader: typeof julien) => (await reader.call('GET', shared.at())).text.includes('hésite');
    expect(await Promise.all([shared.people.awa, shared.people.henri, shared.people.omar].map(reads))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('never lets an opinion leave: neither the history nor a signatory’s link tells it', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage);
    await answerAs(stage.people.julien, stage, { verdict: 'reserved', text: 'Le partenaire hésite.' });
    await answerAs(stage.tenant, stage, { verdict: 'approved', text: 'Malgré une hésitation.' });
    await stage.send();

    await post();
    const page = await new Phone(app, stage.emails.partner).open();
    const history = await stage.tenant.call('GET', `conventions/${stage.conventionId}/history`);

    expect(page.status).toBe(200);
    expect(`${page.text}${history.text}`).not.toMatch(/hésit/);
    expect(history.text).toContain('opinion-given');
  });

  it('lets the person named for an absence answer, and says both names', async () => {
    const stage = await anApprovalStage(app);
    const { sylvie, julien } = stage.people;
    await startCircuitOn(stage);
    await answerAs(julien, stage, { verdict: 'favourable' });
    const before = await answerAs(sylvie, stage, { verdict: 'approved', inPlaceOf: stage.tenant });
    const given = await stage.tenant.call('POST', 'delegations', {
      delegateId: sylvie.actor.id,
      beginsOn: '2026-11-16',
      endsOn: '2026-11-20',
    });
    expect(given.body).toMatchObject({ delegations: [{ name: 'Sylvie Coste', isGiven: true, isActive: true }] });

    const after = await answerAs(sylvie, stage, { verdict: 'approved', inPlaceOf: stage.tenant });

    expect([before.status, after.status]).toEqual([403, 200]);
    expect(after.body).toMatchObject({
      circuit: { steps: [{}, { places: [{ answer: { name: 'Nadia Belkacem', by: 'Sylvie Coste' } }] }] },
    });
    const { entries } = (await stage.tenant.call('GET', `conventions/${stage.conventionId}/history`)).body as {
      entries: { type: string }[];
    };
    expect(entries.find(({ type }) => type === 'approval-given')).toMatchObject({
      actorName: 'Sylvie Coste',
      inPlaceOf: 'Nadia Belkacem',
    });
  });

  it('refuses a delegation to oneself, in a chain, or that another took away', async () => {
    const { tenant, people } = await anApprovalStage(app);
    const days = { beginsOn: '2026-11-16', endsOn: '2026-11-20' };
    const give = (who: typeof tenant, to: typeof tenant) =>
      who.call('POST', 'delegations', { delegateId: to.actor.id, ...days });

    expect(typeOf(await give(tenant, tenant))).toBe('delegation-to-oneself');
    const { delegations } = (await give(tenant, people.sylvie)).body as { delegations: { id: string }[] };
    expect(typeOf(await give(people.sylvie, people.awa))).toBe('delegation-chain');
    expect(typeOf(await give(people.awa, tenant))).toBe('delegation-chain');
    expect((await people.sylvie.call('DELETE', `delegations/${delegations[0]?.id}`)).status).toBe(404);
    const ended = await tenant.call('DELETE', `delegations/${delegations[0]?.id}`);
    expect(ended.body).toMatchObject({ delegations: [] });
  });

  it('records the board’s decision once, in the answers, and moves on', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage, { board: true });
    await answerAs(stage.people.julien, stage, { verdict: 'favourable' });
    await answerAs(stage.tenant, stage, { verdict: 'approved' });
    const resolution = {
      party: 'host',
      body: 'Bureau',
      heldOn: '2026-11-16',
      outcome: 'approved',
      reference: 'n° 2026-31',
    };

    const early = await stage.people.henri.call('POST', stage.at('/actions/record-board'), {
      ...resolution,
      heldOn: '2026-12-24',
    });
    const recorded = await stage.people.henri.call('POST', stage.at('/actions/record-board'), resolution);

    expect([early.status, JSON.stringify(early.body['errors'])]).toEqual([422, expect.stringContaining('/heldOn')]);
    expect(recorded.body).toMatchObject({ standing: 'approved' });
    expect((await read(stage)).content.answers.signature.approvals).toContainEqual(resolution);
    expect(await checksOf(stage)).toEqual([]);
  });

  it('goes back when the board says no, and nobody without the right records it', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage, { board: true });
    await answerAs(stage.people.julien, stage, { verdict: 'favourable' });
    await answerAs(stage.tenant, stage, { verdict: 'approved' });
    const refused = { party: 'host', body: 'Bureau', heldOn: '2026-11-16', outcome: 'refused', reference: '' };

    const stranger = await stage.people.awa.call('POST', stage.at('/actions/record-board'), refused);
    const recorded = await stage.people.henri.call('POST', stage.at('/actions/record-board'), refused);

    expect([stranger.status, recorded.body['standing']]).toEqual([403, 'sent-back']);
  });

  it('changes a person, gives time, asks an expert, stops, each once', async () => {
    const stage = await anApprovalStage(app);
    const { tenant, at, people } = stage;
    await startCircuitOn(stage);
    const act = (path: string, body: object) => tenant.call('POST', at(`/actions/${path}`), body);
    const change = { step: 0, from: people.julien.actor.id, to: people.awa.actor.id };

    expect((await act('change-person', { ...change, version: 1 })).status).toBe(200);
    expect(typeOf(await act('extend', { days: 5, version: 1 }))).toBe('circuit-changed-elsewhere');
    expect((await act('extend', { days: 5, version: 2 })).body).toMatchObject({
      circuit: { steps: [{ dueOn: '2026-12-01' }, {}] },
    });
    await act('ask-expert', { memberId: people.sylvie.actor.id, question: 'Et l’assurance ?', days: 3 });
    const { mine } = await approvalOf(people.sylvie, stage);
    const said = { expertId: mine[0]?.['expertId'], verdict: 'reserved', text: 'À couvrir.', confidential: true };
    expect((await people.sylvie.call('POST', at('/actions/answer-expert'), said)).status).toBe(200);
    const { circuit } = await approvalOf(tenant, stage);
    const stopped = await act('cancel', { version: circuit.version, reason: 'Le partenaire réfléchit.' });
    expect(stopped.body).toMatchObject({ standing: 'none', circuit: null });
    await mail(people.awa.email, /Plus rien à faire/);
    expect((await startCircuitOn(stage)).status).toBe(201);
  });

  it('reminds near the day asked, once a day', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage);
    app.clock.advance({ days: 6 });

    await app.nest.get(FollowDays).followApprovals();
    await app.nest.get(FollowDays).followApprovals();

    const { text } = await mail(stage.people.julien.email, /Rappel/);
    expect(text).toContain('24 novembre 2026');
    const { circuit } = await approvalOf(stage.tenant, stage);
    expect(circuit).toMatchObject({ version: 2, steps: [{ nextReminder: '2026-11-25' }, {}] });
    app.clock.advance({ days: -6 });
  });

  it('is another organisation’s to neither read nor answer', async () => {
    const stage = await anApprovalStage(app);
    await startCircuitOn(stage);
    const stranger = await aTenant(app);

    const answers = await Promise.all([
      stranger.call('GET', stage.at()),
      stranger.call('POST', stage.at('/actions/cancel'), { version: 1, reason: 'Non.' }),
      stranger.call('POST', stage.at('/actions/record-board'), {
        party: 'host',
        body: 'Bureau',
        heldOn: '2026-11-16',
        outcome: 'approved',
        reference: '',
      }),
    ]);

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect(await approvalOf(stage.tenant, stage)).toMatchObject({ standing: 'open', circuit: { version: 1 } });
  });
});
