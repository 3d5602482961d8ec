import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { currentChecklist } from '@entente/evaluations/domain';
import { type ConclusionBody, type ReviewView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { evaluationsFocusRoutes } from '../evaluations-routes';
import { evaluationsWords } from '../evaluations-words';

// The first page to open compiles its templates.
jest.setTimeout(30_000);

const aConclusion = (reason: string): ConclusionBody => ({
  decision: 'continue',
  reason,
  sentence: '',
  meeting: { heldOn: '2026-11-10', attendees: [], peopleSupported: 0 },
  nextReviewOn: '2027-11-10',
  actions: [],
});

const aReview = (change: Partial<ReviewView> = {}): ReviewView =>
  ({
    id: 'r1',
    version: 3,
    grid: currentChecklist,
    organisationName: 'Le Tilleul',
    partner: { id: 'p1', name: 'CSAPA Le Passage' },
    people: [],
    questions: { kind: 'annual-review', version: 1 },
    answers: [],
    questionAnswers: [],
    carried: [],
    reopenings: [],
    plannedOn: '2026-11-10',
    sources: { referents: { ours: null, theirs: null }, convention: null },
    conclusion: null,
    allowedActions: ['conclude'],
    ...change,
  }) as unknown as ReviewView;

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const open = async (review: ReviewView) => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: provideTestingPlatform([{ path: 'o/:org', children: evaluationsFocusRoutes }]),
  });
  await loadWords(evaluationsWords);
  const harness = await RouterTestingHarness.create('/o/tilleul/bilans/r1/conclusion');
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/v1/o/tilleul/reviews/r1').flush(review);
  await settle();
  harness.detectChanges();
  const page: HTMLElement = harness.fixture.nativeElement;
  const reason = (): HTMLTextAreaElement => {
    const box = page.querySelector('textarea');
    if (!box) throw new Error('The page asks no reason.');
    return box;
  };
  return {
    server,
    page,
    reason,
    draw: () => harness.detectChanges(),
    async write(text: string) {
      reason().value = text;
      reason().dispatchEvent(new Event('input'));
      await settle();
      harness.detectChanges();
    },
    async record() {
      page.querySelector<HTMLInputElement>('input[type=radio]')?.click();
      page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
      harness.detectChanges();
    },
  };
};

describe('a conclusion to record', () => {
  beforeEach(() => localStorage.clear());

  it('tells all that is missing at once, each by the name of its field', async () => {
    const { draw, page, record, server } = await open(aReview());
    page.querySelector<HTMLElement>('[aria-labelledby=actions-title] button')?.click();
    draw();

    await record();

    server.expectNone(({ method }) => method !== 'GET');
    expect(page.querySelector('ent-error-summary')?.textContent).toContain('5 champs');
    const lines = [...page.querySelectorAll('ent-error-summary li')].map(({ textContent }) =>
      textContent?.replaceAll(/\s/g, ' ').trim(),
    );
    expect(lines).toEqual([
      'Dites ce qui a pesé dans la décision.',
      'Que ferons-nous ? Remplissez ce champ.',
      'Résultat attendu : Remplissez ce champ.',
      'Indiquez au moins un responsable, de notre côté ou chez le partenaire.',
      'Avant le : Remplissez ce champ.',
    ]);
  });

  it('says to whom may not record it who does', async () => {
    const { page } = await open(aReview({ status: 'rating', allowedActions: [] }));

    expect(page.textContent).toContain('par la direction ou par le référent de ce partenaire');
  });
});

describe('a conclusion left unrecorded', () => {
  beforeEach(() => localStorage.clear());

  it('hides nothing that a colleague recorded since, when nothing was written', async () => {
    await open(aReview());

    const { reason } = await open(aReview({ version: 4, conclusion: aConclusion('Le leur') }));

    expect(reason().value).toBe('Le leur');
  });

  it('comes back on the version it was written on, so that a colleague’s is never written over', async () => {
    const first = await open(aReview());
    await first.write('Le mien');
    const theirs = aReview({ version: 4, conclusion: aConclusion('Le leur') });

    const { draw, page, reason, record, server } = await open(theirs);
    expect(reason().value).toBe('Le mien');
    await record();
    const sent = server.expectOne(({ method }) => method !== 'GET');
    sent.flush({ current: theirs }, { status: 412, statusText: 'stale' });
    await settle();
    draw();

    expect(sent.request.body.version).toBe(3);
    expect(page.querySelector('ent-conflict')?.textContent).toContain('Le leur');
  });
});
