import { AccessModule, accessRows } from '@entente/access/api';
import { aTenant } from '@entente/access/api/testing';
import { PartnersModule, partnersRows } from '@entente/partners/api';
import { JobWorker } from '@entente/platform/api';
import { startTestApp, type TestApp } from '@entente/platform/testing';
import { DataSource } from 'typeorm';
import { evaluationDocuments } from '../document';
import { evaluationsRows, EvaluationsModule } from '../evaluations.module';
import { anEmail, aRatingPhone, joinRating, startAReview } from '../testing';

describe('reminders of a review that both sides rate', () => {
  let app: TestApp;

  beforeAll(async () => {
    app = await startTestApp({
      modules: [AccessModule, PartnersModule, EvaluationsModule],
      rows: [...accessRows, ...partnersRows, ...evaluationsRows],
      documents: evaluationDocuments,
    });
  });
  afterAll(() => app?.close());

  const remindersTo = async (email: string): Promise<number> => {
    const mails = await app.nest
      .get(DataSource)
      .query<{ subject: string }[]>('select subject from outbox_mail where recipient = $1', [email]);
    return mails.filter(({ subject }) => subject.startsWith('Il nous manque votre regard')).length;
  };

  it('go only to those who have not handed in, even when they hand in after the press', async () => {
    const tenant = await aTenant(app);
    const { id } = await startAReview(tenant);
    await joinRating(tenant, id);
    const [late, early] = [anEmail(), anEmail()];
    const waiting = await aRatingPhone(app, tenant, { reviewId: id, email: late });
    const done = await aRatingPhone(app, tenant, { reviewId: id, email: early });
    const remind = (raterId: string) => tenant.call('POST', `reviews/${id}/sides/raters/${raterId}/actions/remind`);
    const pressed = [await remind(waiting.raterId), await remind(done.raterId)];
    await done.open();
    await done.rate('CHK-101', { rating: 2 });
    await done.call('POST', '/actions/hand-in');
    const refused = await remind(done.raterId);
    await app.nest.get(JobWorker).drain();

    expect(pressed.map(({ status }) => status < 300)).toEqual([true, true]);
    expect([refused.status, refused.body['type']]).toEqual([409, '/problems/rating/handed-in']);
    expect([await remindersTo(late), await remindersTo(early)]).toEqual([1, 0]);
  });
});
