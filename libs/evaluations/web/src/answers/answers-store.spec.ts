import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type ReviewView } from '@entente/platform/api-client';
import { CurrentOrganisation } from '@entente/platform/web';
import { provideTestingPlatform } from '@entente/platform/web/testing';
import { AnswersStore } from './answers-store';

const review = { id: 'r-1', answers: [], questionAnswers: [] } as unknown as ReviewView;

const openStore = (): AnswersStore => {
  const store = TestBed.inject(AnswersStore);
  store.open(review);
  return store;
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the answers of a review', () => {
  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({
      providers: [
        provideTestingPlatform(),
        AnswersStore,
        { provide: CurrentOrganisation, useValue: { id: () => 'le-tilleul', required: () => 'le-tilleul' } },
      ],
    });
  });

  const request = () =>
    TestBed.inject(HttpTestingController).expectOne(({ url }) => url.endsWith('/reviews/r-1/answers'));
  const keptBy = (version: number, rating: number) => ({
    answers: [
      {
        code: 'CHK-101',
        judgement: { value: { rating }, version },
        comment: { value: '', version: 0 },
        evidence: { value: '', version: 0 },
        link: { value: '', version: 0 },
      },
    ],
    questions: [],
    conflicts: [],
    score: {},
  });

  it('shows a rating at once, sends it, and says when it is kept', async () => {
    const store = openStore();

    store.judge('CHK-101', { rating: 2 });
    const flushed = store.flush();
    expect(store.judgement('CHK-101')).toEqual({ rating: 2 });
    expect(store.status().state).toBe('saving');
    request().flush(keptBy(1, 2));

    expect(await flushed).toBe(true);
    expect(store.status().state).toBe('saved');
    expect(store.lastKept()).toEqual([{ code: 'CHK-101', judgement: { rating: 2 } }]);
    expect(localStorage.length).toBe(0);
  });

  it('keeps in this browser what the network did not take, for the next visit', async () => {
    const store = openStore();
    store.remark('CHK-101', 'Écrit dans le train');
    const flushed = store.flush();
    request().error(new ProgressEvent('offline'));

    expect(await flushed).toBe(false);
    expect(store.status().state).toBe('waiting');
    const again = openStore();
    expect(again.comment('CHK-101')).toBe('Écrit dans le train');
    expect(again.found()).toBe(true);
    const sent = again.flush();
    request().flush(keptBy(1, 2));
    expect(await sent).toBe(true);
  });

  it('sends what was typed meanwhile once, however many wait for it', async () => {
    const store = openStore();
    store.judge('CHK-101', { rating: 1 });
    const first = store.flush();
    store.judge('CHK-101', { rating: 2 });
    const others = [store.flush(), store.flush()];
    request().flush(keptBy(1, 1));
    await first;
    await settle();

    request().flush(keptBy(2, 2));

    expect(await Promise.all(others)).toEqual([true, true]);
  });

  it('holds what the server refused at its place, and lets the rest leave', async () => {
    const store = openStore();
    store.judge('CHK-101', { rating: 7 });
    store.judge('CHK-102', { rating: 1 });
    const flushed = store.flush();
    request().flush(
      {
        title: 'Certaines réponses sont à corriger.',
        errors: [{ pointer: '/answers/0/judgement/rating', code: 'rating-outside-scale', detail: 'De 0 à 3.' }],
      },
      { status: 422, statusText: 'Unprocessable' },
    );
    await flushed;

    expect(store.refusal('CHK-101', 'judgement')).toBe('De 0 à 3.');
    await settle();
    const { body } = request().request;
    expect(body).toEqual({
      answers: [{ code: 'CHK-102', judgement: { value: { rating: 1 }, seen: 0 } }],
      questions: [],
    });
  });

  it('offers both values of a conflict, and writes the chosen one over what it saw', async () => {
    const store = openStore();
    store.judge('CHK-101', { rating: 3 });
    const flushed = store.flush();
    const theirs = { value: { rating: 1 }, version: 2 };
    const conflict = { code: 'CHK-101', field: 'judgement', yours: { rating: 3 }, theirs };
    request().flush({ ...keptBy(2, 1), conflicts: [conflict] });
    await flushed;

    expect(store.conflicts()).toEqual([{ key: 'CHK-101/judgement', yours: { rating: 3 }, theirs: { rating: 1 } }]);
    store.keepMine('CHK-101/judgement');
    const rewritten = store.flush();
    const second = request();
    expect(second.request.body.answers).toEqual([{ code: 'CHK-101', judgement: { value: { rating: 3 }, seen: 2 } }]);
    second.flush(keptBy(3, 3));
    expect(await rewritten).toBe(true);
  });
});
