import { AccessModule, accessRows } from '@entente/access/api';
import { aColleague, type Answer, aTenant, callAnonymously } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from './document';
import { EvaluationsModule, evaluationsRows } from './evaluations.module';
import {
  anEmail,
  aRatingPhone,
  aRatingTable,
  bothHandedIn,
  bothRated,
  handInMine,
  joinRating,
  RatingPhone,
  rateMine,
  spoken,
  startAReview,
} from './testing';

const unknown = '00000000-0000-4000-8000-000000000000';
const problem = ({ status, body }: Answer) => [status, body['type']];
const pointers = ({ body }: Answer): string[] =>
  ((body['errors'] ?? []) as { pointer: string; code: string }[]).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a review that both sides rate', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
    await app.nest.get(JobWorker).start({ pollSeconds: 0.5 });
  });
  afterAll(() => app?.close());

  const mailTo = async (email: string, subject: RegExp): Promise<{ subject: string; text: string }> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const mails = await app.nest
        .get(DataSource)
        .query<{ subject: string; text: string }[]>('select subject, text from outbox_mail where recipient = $1', [
          email,
        ]);
      const found = mails.find((mail) => subject.test(mail.subject));
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`No mail to ${email} about ${String(subject)}.`);
  };

  describe('rating alone', () => {
    it('invites the partner by a mail that reads well, with a link that opens their own page', async () => {
      const tenant = await aTenant(app);
      const { id } = await startAReview(tenant);
      const email = anEmail();

      const phone = await aRatingPhone(app, tenant, { reviewId: id, email });
      const { subject, text } = await mailTo(email, /regard/);

      expect(subject).toBe('Votre regard sur notre partenariat, bilan 2026');
      expect(text).toContain(`/n#${phone.token()}`);
      expect(text).toContain('Nadia Belkacem (Association Le Tilleul) prépare avec vous le bilan 2026');
      const { status, body } = await phone.open();
      expect([status, body['name'], body['side'], body['open'], body['answers']]).toEqual([
        200,
        'Dr Hélène Roussel',
        'partner',
        true,
        [],
      ]);
    });

    it('keeps only the hash of a link, and opens nothing for a token nobody has', async () => {
      const { phone } = await aRatingTable(app);

      const kept = await app.nest
        .get(DataSource)
        .query<object[]>('select * from review_rater_link where token_hash = $1', [phone.token()]);
      const answer = await callAnonymously(app, 'POST', '/api/v1/rating/open', { token: 'x'.repeat(43) });

      expect(kept).toEqual([]);
      expect(problem(answer)).toEqual([401, '/problems/rating/link-unknown']);
    });

    it('saves answer by answer and resumes, a second tab gets both values back', async () => {
      const { phone } = await aRatingTable(app);

      await phone.rate('CHK-101', { rating: 2 });
      const other = await phone.rate('CHK-101', { rating: 3 });
      const resumed = await phone.call('GET', '');

      expect(other.body['conflicts']).toEqual([
        { code: 'CHK-101', field: 'judgement', yours: { rating: 3 }, theirs: { value: { rating: 2 }, version: 1 } },
      ]);
      expect(resumed.body).toMatchObject({
        status: 'rating',
        answers: [{ code: 'CHK-101', judgement: { value: { rating: 2 }, version: 1 } }],
      });
    });

    it.each([
      ['a rating outside the scale', 'CHK-101', { rating: 4 }, '/answers/0/judgement/rating rating-outside-scale'],
      [
        '« sans objet » on a critical criterion',
        'CHK-303',
        { notApplicable: 'Rien.' },
        '/answers/0/judgement/notApplicable not-applicable-on-critical',
      ],
      ['a criterion of another grid', 'CHK-999', { rating: 1 }, '/answers/0/code unknown-criterion'],
    ])('refuses %s, at its place, on both doors', async (_name, code, value, fault) => {
      const { tenant, id, phone } = await aRatingTable(app);

      const mine = await rateMine(tenant, id, code, value);
      const theirs = await phone.call('PUT', '/answers', { answers: [{ code, judgement: { value, seen: 0 } }] });

      expect([mine.status, theirs.status]).toEqual([422, 422]);
      expect([pointers(mine), pointers(theirs)]).toEqual([[fault], [fault]]);
    });

    it('takes what a page of an older version sends: ratings without the newer fields, nothing over what it had not seen', async () => {
      const { phone } = await aRatingTable(app);
      await phone.call('PUT', '/answers', {
        answers: [
          {
            code: 'CHK-101',
            evidence: { value: 'Compte rendu.', seen: 0 },
            judgement: { value: { rating: 1 }, seen: 0 },
          },
        ],
      });

      const old = await phone.rate('CHK-101', { rating: 2 }, 1);
      const stale = await phone.rate('CHK-101', { rating: 3 }, 1);
      const unknown = await phone.call('PUT', '/answers', { answers: [{ code: 'CHK-101', mood: 'bonne' }] });

      expect([old.status, stale.status, unknown.status < 500]).toEqual([200, 200, true]);
      expect(stale.body['conflicts']).toMatchObject([{ field: 'judgement', yours: { rating: 3 } }]);
      expect((await phone.call('GET', '')).body['answers']).toMatchObject([
        { judgement: { value: { rating: 2 } }, evidence: { value: 'Compte rendu.' } },
      ]);
    });

    it('locks when handed in, twice the same as once, and says what is missing when nothing is rated', async () => {
      const { phone } = await aRatingTable(app);

      const empty = await phone.call('POST', '/actions/hand-in');
      await phone.rate('CHK-101', { rating: 2 });
      const [once, twice] = [
        await phone.call('POST', '/actions/hand-in'),
        await phone.call('POST', '/actions/hand-in'),
      ];
      const late = await phone.rate('CHK-101', { rating: 3 }, 1);

      expect(problem(empty)).toEqual([409, '/problems/rating/nothing-rated']);
      expect([once.body['status'], twice.body['handedInAt']]).toEqual(['handed-in', once.body['handedInAt']]);
      expect(problem(late)).toEqual([409, '/problems/rating/handed-in']);
    });

    it('is sent back with a reason, by mail and on the page, and handed in again', async () => {
      const { tenant, id, phone } = await aRatingTable(app);
      const path = `reviews/${id}/sides/raters/${phone.raterId}/actions/send-back`;
      const early = await tenant.call('POST', path, { reason: 'Trop tôt.' });
      await phone.rate('CHK-101', { rating: 2 });
      await phone.call('POST', '/actions/hand-in');

      const silent = await tenant.call('POST', path, { reason: ' ' });
      await tenant.call('POST', path, { reason: 'Il manque la place des personnes.' });
      const page = await phone.call('GET', '');
      const again = await phone.rate('CHK-102', { rating: 1 });

      expect([problem(early), pointers(silent)]).toEqual([
        [409, '/problems/rating/not-handed-in'],
        ['/reason required'],
      ]);
      expect(page.body).toMatchObject({ status: 'sent-back', returnReason: 'Il manque la place des personnes.' });
      expect(again.status).toBe(200);
      expect((await phone.call('POST', '/actions/hand-in')).body['status']).toBe('handed-in');
    });

    it('makes what our side had rated the answers of whoever opens the rating to others, out of their sight', async () => {
      const tenant = await aTenant(app);
      const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['director'] });
      const { id } = await startAReview(tenant);
      await tenant.call('PUT', `reviews/${id}/answers`, {
        answers: [{ code: 'CHK-101', judgement: { value: { rating: 2 }, seen: 0 } }],
      });

      await aRatingPhone(app, tenant, { reviewId: id, email: anEmail() });

      expect((await tenant.call('GET', `reviews/${id}/my-rating`)).body['answers']).toMatchObject([
        { code: 'CHK-101', judgement: { value: { rating: 2 }, version: 1 } },
      ]);
      expect((await awa.call('GET', `reviews/${id}`)).body).toMatchObject({ twoSided: true, answers: [] });
      expect(problem(await awa.call('GET', `reviews/${id}/my-rating`))).toEqual([404, '/problems/rating/not-invited']);
    });

    it('refuses ratings on the former page once each person rates alone, and keeps its questions', async () => {
      const { tenant, id } = await aRatingTable(app);

      const rated = await tenant.call('PUT', `reviews/${id}/answers`, {
        answers: [{ code: 'CHK-101', judgement: { value: { rating: 2 }, seen: 0 } }],
      });
      const asked = await tenant.call('PUT', `reviews/${id}/answers`, {
        questions: [{ code: 'REV-09', fields: { text: { value: 'Parce que.', seen: 0 } } }],
      });

      expect(problem(rated)).toEqual([409, '/problems/rating/rated-by-both']);
      expect(asked.body['type']).not.toBe('/problems/rating/rated-by-both');
    });

    it('invites nobody twice, also on a double click, and refuses a colleague nobody knows', async () => {
      const tenant = await aTenant(app);
      const { id } = await startAReview(tenant);
      const body = { side: 'partner', memberId: null, name: 'Dr Hélène Roussel', email: anEmail() };
      const invite = () => tenant.call('POST', `reviews/${id}/sides/raters`, body);

      const twice = await Promise.all([invite(), invite()]);
      const stranger = await tenant.call('POST', `reviews/${id}/sides/raters`, {
        ...body,
        side: 'ours',
        memberId: unknown,
        email: null,
      });

      expect(twice.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(pointers(stranger)).toEqual(['/memberId choice']);
    });

    it('takes the mean of several people of one side, exactly', async () => {
      const { tenant, id } = await aRatingTable(app);
      const awa = await aColleague(app, tenant, { name: 'Awa Diallo', roles: ['director'] });
      await joinRating(awa, id);
      for (const [person, rating] of [
        [tenant, 1],
        [awa, 2],
      ] as const) {
        for (const code of ['CHK-101', 'CHK-102', 'CHK-103']) await rateMine(person, id, code, { rating });
      }

      await handInMine(tenant, id);
      const waiting = await tenant.call('GET', `reviews/${id}/sides`);
      await handInMine(awa, id);
      const ready = await tenant.call('GET', `reviews/${id}/sides`);

      expect(waiting.body['ours']).toBeNull();
      expect(ready.body['ours']).toMatchObject({ global: { shown: 50, exact: '50/1' }, rated: 3 });
      expect((await tenant.call('GET', `reviews/${id}`)).body['score']).toEqual(ready.body['ours']);
    });
  });

  describe('before both sides are in', () => {
    it('lets nobody read the other side, whatever is asked for', async () => {
      const { tenant, id, partnerId, phone } = await bothRated(app);
      await phone.call('POST', '/actions/hand-in');
      const { ours: mine, theirs: other } = spoken;

      const ours = await Promise.all(
        [
          `reviews/${id}`,
          `reviews/${id}/sides`,
          `reviews/${id}/sides/gaps`,
          `reviews/${id}/history`,
          `reviews?q=`,
          `partners/${partnerId}`,
        ].map((path) => tenant.call('GET', path)),
      );
      const forced = await tenant.call('POST', `reviews/${id}/sides/actions/compare`);
      const theirs = [await phone.call('GET', ''), await phone.open()];

      expect(ours.filter(({ text }) => text.includes(other.note) || text.includes(other.comment))).toEqual([]);
      expect(theirs.filter(({ text }) => text.includes(mine.note) || text.includes(mine.comment))).toEqual([]);
      expect(problem(ours[2] ?? forced)).toEqual([409, '/problems/rating/not-compared']);
      expect(problem(forced)).toEqual([409, '/problems/rating/not-both-in']);
      expect(ours[1]?.body).toMatchObject({ theirs: null, theirsIn: true, oursIn: false });
      expect(ours[0]?.body).toMatchObject({ answers: [], score: { global: null, rated: 0 } });
    });

    it('gives a holder nothing of another review, nor of another person', async () => {
      const [one, other] = [await aRatingTable(app), await aRatingTable(app)];
      await other.phone.rate('CHK-101', { rating: 3 });

      const elsewhere = await one.phone.call('GET', '', undefined, other.id);
      const forged = new RatingPhone(app, other.id, one.phone.raterId, one.phone.email);
      await forged.open(one.phone.token());

      expect(problem(elsewhere)).toEqual([409, '/problems/rating/other-review']);
      expect(problem(await forged.call('PUT', '/answers', { answers: [] }))).toEqual([
        409,
        '/problems/rating/other-review',
      ]);
      expect(problem(await callAnonymously(app, 'GET', `/api/v1/rating/${one.id}`))).toEqual([
        401,
        '/problems/rating/link-closed',
      ]);
    });

    it('does not open the two views while somebody sent back has not handed in again', async () => {
      const { tenant, id, phone } = await bothHandedIn(app);
      await tenant.call('POST', `reviews/${id}/sides/raters/${phone.raterId}/actions/send-back`, { reason: 'Encore.' });

      expect(problem(await tenant.call('POST', `reviews/${id}/sides/actions/compare`))).toEqual([
        409,
        '/problems/rating/not-both-in',
      ]);
    });
  });

  describe('links', () => {
    it('open nothing once their person is removed, at once and in words', async () => {
      const { tenant, id, phone } = await aRatingTable(app);

      await tenant.call('POST', `reviews/${id}/sides/raters/${phone.raterId}/actions/withdraw`);

      expect(problem(await phone.rate('CHK-101', { rating: 2 }))).toEqual([410, '/problems/rating/link-revoked']);
      expect(problem(await phone.open())).toEqual([410, '/problems/rating/link-revoked']);
    });

    it('are renewed to the address known once they are past their time; the former one opens nothing', async () => {
      const { phone } = await aRatingTable(app);
      await phone.rate('CHK-101', { rating: 2 });
      app.clock.advance({ days: 61 });

      const past = await phone.open();
      const asked = await callAnonymously(app, 'POST', '/api/v1/rating/renew', { token: phone.token() });
      const again = await phone.open(phone.token(2));

      expect(problem(past)).toEqual([410, '/problems/rating/link-expired']);
      expect(asked.status).toBe(202);
      expect(again.body['answers']).toMatchObject([{ code: 'CHK-101' }]);
      expect(problem(await phone.open(phone.token(1)))).toEqual([410, '/problems/rating/link-expired']);
      app.clock.advance({ days: -61 });
    });
  });
});
