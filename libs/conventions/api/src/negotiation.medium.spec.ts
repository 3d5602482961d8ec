import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant } from '@entente/access/api/testing';
import type { leTilleulAnswers } from '@entente/conventions/domain/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker, TenantDb } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { ConventionsModule, conventionsRows } from './conventions.module';
import { conventionDocuments } from './document';
import { aSigningStage, mailTo, type Stage, WritingGuest } from './testing';

jest.setTimeout(90_000);

type Page = {
  readonly version: number;
  readonly turn: { holder: string; message: string; by: string; from: string } | null;
  readonly parties: { key: string; acceptance: { name: string; recorded: object | null; edition: number } | null }[];
  readonly people: { id: string; name: string; party: string; email: string | null }[];
  readonly threads: { id: string; kind: string; status: string; entries: { text: string; isMine: boolean }[] }[];
  readonly proposals: { id: string; status: string; allowedActions: string[]; author: string; isOvertaken: boolean }[];
  readonly editions: { rank: number; reason: string }[];
  readonly allowedActions: string[];
  readonly document: { articles: { clauseCode: string; body: object }[] };
};

const words = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

describe('a text written with the partner, on PostgreSQL', () => {
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

  const codeOf = ({ body }: { body: Record<string, unknown> }): string =>
    String(body['type'] ?? '')
      .split('/')
      .at(-1) ?? '';
  const pageOf = ({ body }: { body: Record<string, unknown> }): Page => body as unknown as Page;

  /** A whole text, shared with Sylvie, who holds the pen. */
  const aSharedStage = async (right = 'accept', to: string | null = 'partner') => {
    const stage = await aSigningStage(app);
    const at = (path = '') => `conventions/${stage.conventionId}/negotiation${path}`;
    const sylvie = new WritingGuest(app, `sylvie.${stage.tenant.org}@ch-clairval.example`);
    const shared = await stage.tenant.call('POST', at(), {
      people: [{ party: 'partner', name: 'Sylvie Coste', email: sylvie.email, right }],
      message: 'Relisez surtout l’article 7.',
      to,
    });
    return { stage, at, sylvie, shared };
  };
  const ours = (stage: Stage) => stage.tenant.call('GET', `conventions/${stage.conventionId}/negotiation`);
  const contentOf = async (stage: Stage) => {
    const { body } = await stage.tenant.call('GET', `conventions/${stage.conventionId}`);
    return body as { version: number; content: { answers: typeof leTilleulAnswers }; allowedActions: string[] };
  };
  const changeNotice = async (stage: Stage, endingNotice: number, more: object = {}) => {
    const { version, content } = await contentOf(stage);
    const answers = { ...content.answers, term: { ...content.answers.term, endingNotice } };
    return stage.tenant.call('PUT', `conventions/${stage.conventionId}`, {
      content: { ...content, answers },
      version,
      ...more,
    });
  };

  it('says before the first sharing what may be done, and shares with a mail that carries a personal link', async () => {
    const { stage, sylvie, shared, at } = await aSharedStage();
    const mail = await mailTo(app, sylvie.email, /C’est à vous/);
    const page = await sylvie.open();

    expect(shared.status).toBe(200);
    expect(pageOf(shared)).toMatchObject({
      turn: { holder: 'partner', from: 'host', message: 'Relisez surtout l’article 7.' },
    });
    expect(mail.text).toMatch(/«\sRelisez surtout l’article 7\.\s»/);
    expect(mail.text).toContain('saisir la CNIL');
    expect(page.status).toBe(200);
    expect(pageOf(page).allowedActions).toEqual(['give-turn', 'comment', 'propose', 'accept']);
    expect(pageOf(page).people.map(({ email }) => email)).toEqual(pageOf(page).people.map(() => null));
    expect(
      (
        await stage.tenant.call('POST', at(), {
          people: [{ party: 'partner', name: 'S', email: sylvie.email, right: 'read' }],
          message: '',
          to: null,
        })
      ).status,
    ).toBe(409);
  });

  it('is ours alone before: the page says so, and nobody else has a turn', async () => {
    const stage = await aSigningStage(app);
    const page = pageOf(await ours(stage));

    expect(page).toMatchObject({ turn: null, threads: [], allowedActions: ['share', 'write'] });
    expect(
      codeOf(
        await stage.tenant.call('POST', `conventions/${stage.conventionId}/negotiation/actions/take-turn-back`, {
          message: '',
        }),
      ),
    ).toBe('not-negotiated');
  });

  it('is not changed by us while the partner holds the pen, and is again once taken back', async () => {
    const { stage, at, sylvie } = await aSharedStage();
    const refused = await changeNotice(stage, 6);
    const back = await stage.tenant.call('POST', at('/actions/take-turn-back'), { message: 'Une coquille.' });
    const told = await mailTo(app, sylvie.email, /repris/);

    expect([refused.status, codeOf(refused)]).toEqual([409, 'not-your-turn']);
    expect(pageOf(back).turn?.holder).toBe('host');
    expect(told.text).toMatch(/«\sUne coquille\.\s»/);
    expect((await changeNotice(stage, 6)).status).toBe(200);
  });

  it('carries a wording from the partner’s phone into the text, in the partner’s name', async () => {
    const { stage, at, sylvie } = await aSharedStage();
    await sylvie.open();
    await sylvie.call('POST', '/actions/read');
    const first = await sylvie.call('POST', '/proposals', { clause: 'CL-08', body: words('Brouillon.'), note: '' });
    const proposed = await sylvie.call('POST', '/proposals', {
      clause: 'CL-08',
      body: words('Douze demandes par mois, pas davantage.'),
      note: 'Nous sommes deux.',
    });
    const open = pageOf(proposed).proposals.filter(({ status }) => status === 'open');
    const early = await stage.tenant.call('POST', at(`/proposals/${open[0]?.id}/actions/answer`), {
      accepted: true,
      reason: '',
      liftsAcceptances: false,
    });
    const given = await sylvie.call('POST', '/actions/give-turn', { to: 'host', message: 'À vous.' });
    expect(pageOf(given).turn).toMatchObject({ holder: 'host', from: 'partner' });
    const taken = await stage.tenant.call('POST', at(`/proposals/${open[0]?.id}/actions/answer`), {
      accepted: true,
      reason: '',
      liftsAcceptances: false,
    });
    const history = await stage.tenant.call('GET', `conventions/${stage.conventionId}/history`);
    const entries = (history.body as { entries: { type: string; actorName: string }[] }).entries;

    expect([first.status, proposed.status]).toEqual([200, 200]);
    expect(open).toMatchObject([{ author: 'Sylvie Coste' }]);
    expect(codeOf(early)).toBe('not-your-turn');
    expect(taken.status).toBe(200);
    expect(
      JSON.stringify(pageOf(taken).document.articles.find(({ clauseCode }) => clauseCode === 'CL-08')?.body),
    ).toContain('Douze demandes par mois');
    expect(entries.find(({ type }) => type === 'proposal-made')?.actorName).toBe('Sylvie Coste');
    expect(
      codeOf(
        await stage.tenant.call('POST', at(`/proposals/${open[0]?.id}/actions/answer`), {
          accepted: false,
          reason: '',
          liftsAcceptances: false,
        }),
      ),
    ).toBe('proposal-answered');
  });

  it('keeps what we say among us away from the partner, whatever address is tried', async () => {
    const { stage, at, sylvie } = await aSharedStage();
    const noted = await stage.tenant.call('POST', at('/threads'), {
      place: 'CL-08',
      kind: 'note',
      reason: null,
      text: 'Six heures, c’est déjà ce que nous faisons.',
      mentions: [],
    });
    const id = pageOf(noted).threads[0]?.id;
    const page = await sylvie.open();

    expect(noted.status).toBe(200);
    expect(page.text).not.toContain('déjà ce que nous faisons');
    expect((await sylvie.call('POST', `/threads/${id}/entries`, { text: 'Tiens', mentions: [] })).status).toBe(404);
    expect((await sylvie.call('PUT', `/threads/${id}/status`, { status: 'resolved' })).status).toBe(404);
    expect(
      codeOf(
        await sylvie.call('POST', '/threads', { place: 'CL-08', kind: 'note', reason: null, text: 'x', mentions: [] }),
      ),
    ).toBe('right-missing');
    const history = await stage.tenant.call('GET', `conventions/${stage.conventionId}/history`);
    expect(history.text).not.toContain('thread-opened');
  });

  it('lets both sides talk about an article, settle it, and call somebody by name', async () => {
    const { stage, at, sylvie } = await aSharedStage('comment');
    const people = pageOf(await sylvie.open()).people;
    const nadia = people.find(({ party }) => party === 'host');
    const asked = await sylvie.call('POST', '/threads', {
      place: 'CL-11',
      kind: 'correction',
      reason: 'outdated',
      text: 'Une réunion par trimestre.',
      mentions: [nadia?.id],
    });
    const id = pageOf(asked).threads[0]?.id;
    const mail = await mailTo(app, stage.tenant.email, /vous appelle/);
    const settled = await stage.tenant.call('PUT', at(`/threads/${id}/status`), { status: 'resolved' });

    expect(asked.status).toBe(200);
    expect(mail.text).toMatch(/«\sUne réunion par trimestre\.\s»/);
    expect(pageOf(settled).threads[0]).toMatchObject({ status: 'resolved' });
    expect(codeOf(await stage.tenant.call('PUT', at(`/threads/${id}/status`), { status: 'closed' }))).toBe(
      'not-your-thread',
    );
    expect(pageOf(await sylvie.call('PUT', `/threads/${id}/status`, { status: 'closed' })).threads[0]?.status).toBe(
      'closed',
    );
    expect(codeOf(await sylvie.call('POST', '/proposals', { clause: 'CL-08', body: words('Non.'), note: '' }))).toBe(
      'right-missing',
    );
  });

  it('is accepted by both sides on the same words; the next word lifts what was accepted, said beforehand', async () => {
    const { stage, at, sylvie } = await aSharedStage();
    const { version } = pageOf(await sylvie.open());
    const theirs = await sylvie.call('POST', '/actions/accept', { version });
    await sylvie.call('POST', '/actions/give-turn', { to: 'host', message: '' });
    const both = await stage.tenant.call('POST', at('/actions/accept'), { version });
    await mailTo(app, sylvie.email, /accepté par tous/);
    const untold = await changeNotice(stage, 6);
    const told = await changeNotice(stage, 6, { liftsAcceptances: true });

    expect(pageOf(theirs).parties.map(({ acceptance }) => acceptance?.name ?? null)).toEqual([null, 'Sylvie Coste']);
    expect(pageOf(both).parties.every(({ acceptance }) => acceptance !== null)).toBe(true);
    expect(pageOf(both).editions.map(({ reason }) => reason)).toEqual(['acceptance', 'turn', 'acceptance', 'turn']);
    expect([untold.status, codeOf(untold)]).toEqual([409, 'acceptances-would-fall']);
    expect(untold.body['names']).toContain('Sylvie Coste');
    expect(told.status).toBe(200);
    expect(pageOf(await ours(stage)).parties.map(({ acceptance }) => acceptance)).toEqual([null, null]);
  });

  it('refuses an acceptance of words that somebody changed meanwhile: two accept while a third edits', async () => {
    const { stage, at, sylvie } = await aSharedStage('accept', null);
    await sylvie.open();
    const { version } = pageOf(await ours(stage));
    const answers = await Promise.all([
      stage.tenant.call('POST', at('/actions/accept'), { version }),
      changeNotice(stage, 5),
      sylvie.call('POST', '/actions/accept', { version }),
    ]);
    const page = pageOf(await ours(stage));
    const accepted = page.parties.filter(({ acceptance }) => acceptance !== null).length;

    // Whatever the order: the edit came first and no word stands on it, or a word stood and the edit was refused.
    expect(answers.every(({ status }) => [200, 409, 412].includes(status))).toBe(true);
    expect(accepted > 0).toBe(answers[1]?.status !== 200);
    expect(page.version === version).toBe(answers[1]?.status !== 200);
  });

  it('records the word of a partner offline, with who and how', async () => {
    const { stage, at } = await aSharedStage('read', null);
    const { version } = pageOf(await ours(stage));
    const given = { version, party: 'partner', name: 'Marc Thévenot', way: 'phone', note: 'Rappelé le 18.' };

    expect(
      pageOf(await stage.tenant.call('POST', at('/actions/record-acceptance'), given)).parties[1]?.acceptance,
    ).toMatchObject({
      name: 'Marc Thévenot',
      recorded: { by: 'Nadia Belkacem', way: 'phone', note: 'Rappelé le 18.' },
    });
    expect(
      (await stage.tenant.call('POST', at('/actions/record-acceptance'), { ...given, party: 'host' })).status,
    ).toBe(404);
  });

  it('gives back any former edition to both sides, and none that never was', async () => {
    const { stage, at, sylvie } = await aSharedStage();
    await sylvie.open();
    await stage.tenant.call('POST', at('/actions/take-turn-back'), { message: '' });
    await changeNotice(stage, 6);
    await stage.tenant.call('POST', at('/actions/give-turn'), { to: 'partner', message: '' });
    const [one, two] = await Promise.all(['/editions/1', '/editions/3'].map((path) => sylvie.call('GET', path)));

    expect([one?.status, two?.status]).toEqual([200, 200]);
    expect(one?.text).not.toEqual(two?.text);
    for (const rank of ['0', '99', 'x', '1e3'])
      expect((await sylvie.call('GET', `/editions/${rank}`)).status).toBe(404);
  });

  it('gives another organisation nothing, not even existence', async () => {
    const { stage, at, sylvie } = await aSharedStage();
    const stranger = await aTenant(app);
    const unknown = await stranger.call('GET', 'conventions/01a20000-0000-7000-8000-000000000000/negotiation');
    const foreign = await stranger.call('GET', at());
    const shared = await stranger.call('POST', at('/actions/give-turn'), { to: 'partner', message: '' });

    expect([foreign.status, shared.status]).toEqual([404, 404]);
    expect(foreign.body['type']).toEqual(unknown.body['type']);
    await app.nest.get(TenantDb).readInTenant(stranger.actor, async (tx) => {
      for (const table of [
        'negotiation',
        'negotiation_link',
        'negotiation_thread',
        'negotiation_proposal',
        'convention_edition',
      ])
        expect(await tx.query(`select * from ${table}`)).toEqual([]);
    });
    expect((await sylvie.open()).body['id']).toBe(stage.conventionId);
  });

  it('goes with all that was said when the draft is deleted, links included', async () => {
    const { stage, sylvie } = await aSharedStage();
    await sylvie.open();
    const remark = { place: 'convention', kind: 'comment', reason: null, text: 'Bonjour', mentions: [] };
    await sylvie.call('POST', '/threads', remark);
    const deleted = await stage.tenant.call('DELETE', `conventions/${stage.conventionId}`);
    const left = await app.nest
      .get(TenantDb)
      .readInTenant(stage.tenant.actor, (tx) => tx.query('select id from negotiation_thread'));

    expect([deleted.status, left]).toEqual([204, []]);
    expect((await sylvie.call('GET')).status).toBe(410);
  });
});
