import { setTimeout } from 'node:timers/promises';
import { AccessModule, accessRows } from '@entente/access/api';
import { type Answer, aTenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { unzipSync } from 'fflate';
import { evaluationDocuments, evaluationFiles } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import {
  aConclusionBody,
  addContact,
  anEmail,
  aRatingTable,
  bothCompared,
  bothRated,
  handInMine,
  rateMine,
} from './testing';

const unknown = '00000000-0000-4000-8000-000000000000';
const problem = ({ status, body }: Answer) => [status, body['type']];
const pointers = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

describe('both sides of a review, together', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
      files: evaluationFiles,
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  describe('once both sides are in', () => {
    it('shows the gaps, both comments, our notes to us alone, and never the partner’s', async () => {
      const { tenant, id } = await bothCompared(app);

      const gaps = await tenant.call('GET', `reviews/${id}/sides/gaps`);

      expect(gaps.body).toMatchObject({
        alignment: { shown: 67, exact: '200/3' },
        compared: 2,
        open: ['CHK-101', 'CHK-102'],
        lines: [
          {
            code: 'CHK-101',
            gap: { shown: 2 },
            first: true,
            strong: true,
            ourWords: [{ name: 'Nadia Belkacem', text: 'Personne à joindre.' }],
            theirWords: [{ name: 'Dr Hélène Roussel', text: 'Le relais est assuré.' }],
            ourNotes: [{ text: 'Secret de chez nous.' }],
          },
          { code: 'CHK-102', gap: { shown: 0 }, differs: false },
        ],
      });
      expect(gaps.text).not.toContain('Secret de chez eux');
    });

    it('keeps evidence from the other side until both are in, then shows whose it is, and refuses a wild address', async () => {
      const { tenant, id, phone } = await bothRated(app);
      const link = 'https://drive.example.org/mars';
      const show = (text: string, url: string) => ({
        answers: [{ code: 'CHK-101', evidence: { value: text, seen: 0 }, link: { value: url, seen: 0 } }],
      });
      const wild = await phone.call('PUT', '/answers', show('Affiche', 'javascript:alert(1)'));
      await phone.call('PUT', '/answers', show('Affiche de leur salle', link));
      await tenant.call('PUT', `reviews/${id}/my-rating/answers`, show('Registre de chez nous', ''));
      const resumed = await phone.call('GET', '');
      const asked = ['', '/sides', '/my-rating', '/sides/gaps', '/answers.csv'];
      const before = await Promise.all(asked.map((path) => tenant.call('GET', `reviews/${id}${path}`)));
      await handInMine(tenant, id);
      await phone.call('POST', '/actions/hand-in');
      const unopened = await tenant.call('GET', `reviews/${id}/sides/gaps`);
      await tenant.call('POST', `reviews/${id}/sides/actions/compare`);
      const gaps = await tenant.call('GET', `reviews/${id}/sides/gaps`);

      expect(pointers(wild)).toEqual(['/answers/0/link https-address']);
      expect(resumed.body['answers']).toMatchObject([{ evidence: { value: 'Affiche de leur salle', version: 1 } }, {}]);
      expect(resumed.text).not.toContain('Registre');
      for (const { text } of [...before, unopened]) expect(text).not.toMatch(/Affiche|drive\.example/);
      expect(gaps.body['lines']).toMatchObject([
        {
          ourEvidence: [{ name: 'Nadia Belkacem', text: 'Registre de chez nous', link: '' }],
          theirEvidence: [{ name: 'Dr Hélène Roussel', text: 'Affiche de leur salle', link }],
        },
        { ourEvidence: [], theirEvidence: [] },
      ]);
    });

    it('gives every answer to a spreadsheet, formulas made plain, our notes and theirs left out', async () => {
      const { tenant, id } = await bothCompared(app);

      const { status, headers, text } = await tenant.call('GET', `reviews/${id}/answers.csv`);

      const line = text.split('\r\n').find((each) => each.includes(';CHK-101;'));
      expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
      expect(line?.split(';').slice(-4)).toEqual(['1', '3', '2', '']);
      expect(text).not.toMatch(/Secret de chez/);

      const book = await tenant.call('GET', `reviews/${id}/answers.xlsx`);
      const parts = unzipSync(new Uint8Array(book.raw));
      const sheet = Buffer.from(parts['xl/worksheets/sheet1.xml'] ?? []).toString('utf8');
      const shared = Buffer.from(parts['xl/sharedStrings.xml'] ?? []).toString('utf8');
      expect(book.headers['content-disposition']).toMatch(/^attachment; filename="B-\d{4}-\d{3}\.xlsx"$/);
      expect(sheet.match(/<row /g)).toHaveLength(text.trim().split('\r\n').length);
      expect(sheet).not.toContain('<f>');
      expect(sheet + shared).not.toMatch(/Secret de chez/);
    });

    it('keeps ratings as they are: nobody is invited, sent back or withdrawn any more', async () => {
      const { tenant, id, phone } = await bothCompared(app);
      const at = `reviews/${id}/sides/raters`;
      const body = { side: 'partner', memberId: null, name: 'Autre', email: anEmail() };

      const refused = await Promise.all([
        tenant.call('POST', at, body),
        tenant.call('POST', `${at}/${phone.raterId}/actions/send-back`, { reason: 'Trop tard.' }),
        tenant.call('POST', `${at}/${phone.raterId}/actions/withdraw`),
      ]);

      expect(refused.map(problem)).toEqual(refused.map(() => [409, '/problems/rating/already-compared']));
    });

    it('takes the joint rating for the score once it is whole and says who was there, and no average before', async () => {
      const { tenant, id, partnerId } = await bothCompared(app);
      const contact = await addContact(tenant, partnerId);
      const before = await tenant.call('GET', `reviews/${id}`);

      await tenant.call('POST', `reviews/${id}/sides/joint/actions/take-same`);
      const rated = await tenant.call('PUT', `reviews/${id}/sides/joint`, {
        answers: [
          {
            code: 'CHK-101',
            judgement: { value: { rating: 1 }, seen: 0 },
            comment: { value: 'Nommer un suppléant.', seen: 0 },
          },
        ],
      });
      const alone = await tenant.call('GET', `reviews/${id}`);
      await tenant.call('PUT', `reviews/${id}/sides/joint/meeting`, {
        heldOn: '2026-11-16',
        attendees: [
          { kind: 'member', id: tenant.actor.id },
          { kind: 'contact', id: contact },
        ],
      });
      const after = await tenant.call('GET', `reviews/${id}`);

      expect(before.body['answers']).toMatchObject([{ code: 'CHK-101', judgement: { value: { rating: 1 } } }, {}]);
      expect(rated.body).toMatchObject({ conflicts: [], open: [] });
      expect(alone.body['answers']).toEqual(before.body['answers']);
      expect(after.body['answers']).toMatchObject([
        { code: 'CHK-102', judgement: { value: { rating: 2 } } },
        { code: 'CHK-101', judgement: { value: { rating: 1 } }, comment: { value: 'Nommer un suppléant.' } },
      ]);
      expect((await tenant.call('GET', `reviews/${id}/sides`)).body).toMatchObject({ joint: true });
    });

    it('answers with what somebody else noted of the meeting meanwhile, and writes over it once it was seen', async () => {
      const { tenant, id, partnerId } = await bothCompared(app);
      const contact = await addContact(tenant, partnerId);
      const attendees = [
        { kind: 'member', id: tenant.actor.id },
        { kind: 'contact', id: contact },
      ];
      const note = (heldOn: string, seen: object | null) =>
        tenant.call('PUT', `reviews/${id}/sides/joint/meeting`, { heldOn, attendees, seen });
      expect((await note('2026-11-16', null)).status).toBe(200);

      const late = await note('2026-11-12', null);

      expect([late.status, late.body['current']]).toEqual([412, { heldOn: '2026-11-16', attendees }]);
      // The same once more, from a double press or after a lost answer.
      expect((await note('2026-11-16', null)).status).toBe(200);
      const chosen = await note('2026-11-12', { heldOn: '2026-11-16', attendees: attendees.toReversed() });
      expect([chosen.status, chosen.body['meeting']]).toEqual([200, { heldOn: '2026-11-12', attendees }]);
      expect((await note('2026-11-12', { heldOn: 'hier', attendees: 3 })).status).toBe(422);
    });

    it('gives both values back when two facilitators rate at once, and refuses a meeting of one side', async () => {
      const { tenant, id } = await bothCompared(app);
      const rate = (rating: number) =>
        tenant.call('PUT', `reviews/${id}/sides/joint`, {
          answers: [{ code: 'CHK-101', judgement: { value: { rating }, seen: 0 } }],
        });

      await rate(1);
      const second = await rate(2);
      const lonely = await tenant.call('PUT', `reviews/${id}/sides/joint/meeting`, {
        heldOn: '2026-11-18',
        attendees: [{ kind: 'member', id: tenant.actor.id }],
      });

      expect(second.body['conflicts']).toMatchObject([{ code: 'CHK-101', yours: { rating: 2 } }]);
      expect(pointers(lonely)).toEqual(['/heldOn in-the-future', '/attendees needs-a-contact']);
    });

    it('notes an action once, however often it is sent, and refuses people it does not know', async () => {
      const { tenant, id } = await bothCompared(app);
      const action = {
        key: unknown,
        code: 'CHK-101',
        action: 'Nommer un suppléant',
        ownerOurs: tenant.actor.id,
        ownerTheirs: null,
        dueOn: '2027-01-31',
      };
      const add = (body: object) => tenant.call('POST', `reviews/${id}/sides/gaps/actions`, body);

      await add(action);
      const twice = await add(action);
      const stranger = await add({ ...action, ownerOurs: unknown });
      const blank = await add({ ...action, action: '' });
      const removed = await tenant.call('DELETE', `reviews/${id}/sides/gaps/actions/${unknown}`);

      expect(twice.body['actions']).toEqual([action]);
      expect([pointers(stranger), pointers(blank)]).toEqual([['/ownerOurs choice'], ['/action required']]);
      expect(removed.body['actions']).toEqual([]);
    });
  });

  describe('after the meeting', () => {
    const concluded = async () => {
      const table = await bothCompared(app);
      const { tenant, id, partnerId } = table;
      const contact = await addContact(tenant, partnerId);
      const { body } = await tenant.call('GET', `reviews/${id}`);
      const conclusion = aConclusionBody({ member: tenant.actor.id, contact });
      const done = await tenant.call('POST', `reviews/${id}/actions/conclude`, {
        ...conclusion,
        version: body['version'],
      });
      return { ...table, done, conclusion };
    };

    it('closes the link to ratings in words, and opens the result to be validated by each side', async () => {
      const { tenant, id, phone } = await concluded();

      const late = await phone.rate('CHK-103', { rating: 1 });
      const { result } = (await phone.call('GET', '')).body as { result: { fingerprint: string } };
      const validate = { name: 'Dr Hélène Roussel', role: 'Psychiatre', result: result.fingerprint };
      const theirs = await phone.call('POST', '/actions/validate', validate);
      const ours = await tenant.call('POST', `reviews/${id}/sides/actions/validate`, {
        ...validate,
        name: 'Nadia Belkacem',
        role: 'Directrice',
      });

      expect(problem(late)).toEqual([410, '/problems/rating/rating-closed']);
      expect(theirs.status).toBe(200);
      expect(ours.body['result']).toMatchObject({
        validations: [
          { side: 'partner', name: 'Dr Hélène Roussel', role: 'Psychiatre' },
          { side: 'ours', name: 'Nadia Belkacem', role: 'Directrice' },
        ],
      });
    });

    it('validates only what was read, and nothing before the conclusion; a changed result is to be validated again', async () => {
      const early = await bothCompared(app);
      const { tenant, id, phone, done, conclusion } = await concluded();
      const nothing = await early.phone.call('POST', '/actions/validate', { name: 'X', role: '', result: 'x' });
      const stale = await phone.call('POST', '/actions/validate', { name: 'X', role: '', result: 'x' });
      const { result } = (await phone.call('GET', '')).body as { result: { fingerprint: string } };
      await phone.call('POST', '/actions/validate', { name: 'X', role: '', result: result.fingerprint });

      const version = done.body['version'];
      await tenant.call('POST', `reviews/${id}/actions/conclude`, { ...conclusion, reason: 'Autre raison.', version });

      expect(problem(nothing)).toEqual([409, '/problems/rating/nothing-to-validate']);
      expect(problem(stale)).toEqual([412, '/problems/rating/result-changed']);
      expect((await tenant.call('GET', `reviews/${id}/sides`)).body['result']).toMatchObject({ validations: [] });
    });

    it('prints the validations; one given after the closing draws a new edition beside the former', async () => {
      const { tenant, id, phone, done } = await concluded();
      const { result } = (await phone.call('GET', '')).body as { result: { fingerprint: string } };
      const validate = { name: 'Nadia Belkacem', role: '', result: result.fingerprint };
      await tenant.call('POST', `reviews/${id}/sides/actions/validate`, validate);
      const { version } = (await tenant.call('GET', `reviews/${id}`)).body;
      const closed = await tenant.call('POST', `reviews/${id}/actions/close`, { version });
      const editions = async () => {
        const { reports } = (await tenant.call('GET', `reviews/${id}`)).body as { reports: { edition: number }[] };
        return reports.map(({ edition }) => edition);
      };
      const before = await editions();
      await phone.call('POST', '/actions/validate', { ...validate, name: 'Dr Hélène Roussel' });
      let after = await editions();
      for (let turn = 0; after.length < 4 && turn < 60; turn += 1) {
        await setTimeout(250);
        after = await editions();
      }

      expect([done.status, closed.status, before]).toEqual([200, 200, [1, 1]]);
      expect(after).toEqual([2, 2, 1, 1]);
    });

    it('concludes with our side alone when the partner never answers, but not over the heads of ours', async () => {
      const { tenant, id, partnerId } = await aRatingTable(app);
      const contact = await addContact(tenant, partnerId);
      const { version } = (await tenant.call('GET', `reviews/${id}`)).body as { version: number };
      const conclude = () =>
        tenant.call('POST', `reviews/${id}/actions/conclude`, {
          ...aConclusionBody({ member: tenant.actor.id, contact }),
          version,
        });

      const early = await conclude();
      for (const code of ['CHK-101', 'CHK-102', 'CHK-103']) await rateMine(tenant, id, code, { rating: 2 });
      await handInMine(tenant, id);
      const alone = await conclude();

      expect(problem(early)).toEqual([409, '/problems/rating/raters-still-rating']);
      expect(alone.body).toMatchObject({ status: 'concluded', score: { global: { shown: 67 } } });
      expect((await tenant.call('GET', `reviews/${id}/sides`)).body).toMatchObject({ theirs: null, joint: false });
    });

    it('keeps what the review was concluded on: nobody is withdrawn from it any more', async () => {
      const { tenant, id, partnerId } = await aRatingTable(app);
      const contact = await addContact(tenant, partnerId);
      await rateMine(tenant, id, 'CHK-101', { rating: 2 });
      await handInMine(tenant, id);
      const { version } = (await tenant.call('GET', `reviews/${id}`)).body as { version: number };
      const conclusion = { ...aConclusionBody({ member: tenant.actor.id, contact }), version };
      await tenant.call('POST', `reviews/${id}/actions/conclude`, conclusion);
      const before = (await tenant.call('GET', `reviews/${id}`)).body;
      const { raters } = (await tenant.call('GET', `reviews/${id}/sides`)).body as { raters: { id: string }[] };

      const refused = await Promise.all(
        raters.map((rater) => tenant.call('POST', `reviews/${id}/sides/raters/${rater.id}/actions/withdraw`)),
      );

      expect(refused.map(problem)).toEqual(raters.map(() => [410, '/problems/rating/rating-closed']));
      expect((await tenant.call('GET', `reviews/${id}`)).body).toMatchObject({
        score: before['score'],
        answers: before['answers'],
      });
    });
  });

  it('answers 404 to another organisation everywhere, as for an unknown id, and keeps its facts to itself', async () => {
    const { tenant, id, phone } = await bothCompared(app);
    const theirs = await aTenant(app);
    const routes = [
      ['GET', '/sides', undefined],
      ['GET', '/sides/gaps', undefined],
      ['GET', '/answers.csv', undefined],
      ['GET', '/answers.xlsx', undefined],
      ['POST', '/sides/raters', { side: 'partner', memberId: null, name: 'X', email: 'x@y.example' }],
      ['POST', `/sides/raters/${phone.raterId}/actions/remind`, {}],
      ['POST', `/sides/raters/${phone.raterId}/actions/send-back`, { reason: 'x' }],
      ['POST', `/sides/raters/${phone.raterId}/actions/withdraw`, {}],
      ['POST', '/sides/actions/compare', {}],
      ['PUT', '/sides/joint', { answers: [] }],
      ['POST', '/sides/joint/actions/take-same', {}],
      ['PUT', '/sides/joint/meeting', { heldOn: '2026-11-16', attendees: [] }],
      ['DELETE', `/sides/gaps/actions/${unknown}`, undefined],
      ['POST', '/sides/actions/validate', { name: 'X', role: '', result: 'x' }],
      ['POST', '/sides/actions/ask-validation', {}],
      ['GET', '/my-rating', undefined],
      ['PUT', '/my-rating/answers', { answers: [] }],
      ['POST', '/my-rating/actions/hand-in', {}],
    ] as const;

    const [foreign, missing] = await Promise.all(
      [id, unknown].map((review) =>
        Promise.all(routes.map(([method, path, body]) => theirs.call(method, `reviews/${review}${path}`, body))),
      ),
    );
    const history = await tenant.call('GET', `reviews/${id}/history`);

    expect(foreign?.map(({ status }) => status)).toEqual(routes.map(() => 404));
    expect(foreign?.map(({ body }) => body['type'])).toEqual(missing?.map(({ body }) => body['type']));
    expect(
      (history.body['entries'] as { type: string; actorName: string }[]).map(({ type, actorName }) => [
        type,
        actorName,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['sides-compared', 'Nadia Belkacem'],
        ['rating-handed-in', 'Dr Hélène Roussel'],
        ['rating-handed-in', 'Nadia Belkacem'],
        ['rater-invited', 'Nadia Belkacem'],
      ]),
    );
  });
});
