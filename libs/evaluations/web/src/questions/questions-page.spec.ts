import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { type ReviewSectionView, type ReviewView } from '@entente/platform/api-client';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { carryWords } from '../carry-words';
import { evaluationsFocusRoutes } from '../evaluations-routes';
import { evaluationsWords } from '../evaluations-words';
import { sectionsWords } from '../sections-words';

// The first page to open compiles its templates.
jest.setTimeout(30_000);

const aSection = (section: string, change: Partial<ReviewSectionView>): ReviewSectionView => ({
  section,
  part: 'questions',
  answered: 0,
  total: 5,
  memberId: 'sarah',
  memberName: 'Sarah Lemaire',
  memberGone: false,
  dueOn: '2027-03-03',
  doneAt: null,
  mine: true,
  version: 1,
  ...change,
});

const aReview = (change: Partial<ReviewView> = {}): ReviewView =>
  ({
    id: 'r1',
    version: 3,
    status: 'rating',
    organisationName: 'Le Tilleul',
    questions: { kind: 'annual-review', version: 1 },
    partner: { id: 'p1', name: 'CSAPA Le Passage' },
    people: [],
    answers: [],
    questionAnswers: [],
    carried: [],
    earlier: null,
    sections: [aSection('people', {}), aSection('tie', { mine: false, memberId: null, memberName: '', dueOn: null })],
    sources: {
      convention: null,
      lastReviewOn: null,
      contributions: [],
      referents: { ours: '', theirs: '', oursSince: null, theirsSince: null },
      tie: {
        activeContactsTheirs: 1,
        activeContactsOurs: 1,
        conventionInForce: false,
        deputyNamed: false,
        departureAnnounced: false,
        metOnTwoLevels: null,
      },
      indicators: null,
      feedback: null,
      on: '2027-01-10',
    },
    allowedActions: [],
    ...change,
  }) as unknown as ReviewView;

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const open = async (review: ReviewView): Promise<{ page: HTMLElement; server: HttpTestingController }> => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: provideTestingPlatform([{ path: 'o/:org', children: evaluationsFocusRoutes }]),
  });
  await Promise.all([loadWords(evaluationsWords), loadWords(carryWords), loadWords(sectionsWords)]);
  const harness = await RouterTestingHarness.create('/o/tilleul/bilans/r1/questions');
  const server = TestBed.inject(HttpTestingController);
  server.expectOne('/api/v1/o/tilleul/reviews/r1').flush(review);
  await settle();
  harness.detectChanges();
  return { page: harness.fixture.nativeElement as HTMLElement, server };
};

const chaptersOf = (page: HTMLElement): string[] =>
  [...page.querySelectorAll('h2[id^="chapter-"]')].map(({ textContent }) => textContent?.trim() ?? '');

describe('the questions of a review', () => {
  it('show to whoever was asked for a part that part alone, and no way further', async () => {
    const { page } = await open(aReview());

    expect(chaptersOf(page)).toEqual(['Les personnes']);
    expect(page.textContent).toContain('Seules les parties qui vous sont confiées');
    expect(page.textContent).toContain('J’ai fini cette partie');
    expect(page.querySelector('a[href$="/conclusion"]')).toBeNull();
  });

  it('show every part to whoever may rate, with whom each was given to', async () => {
    const { page } = await open(
      aReview({ allowedActions: ['answer'], sections: [aSection('people', { mine: false })] }),
    );

    expect(chaptersOf(page).length).toBeGreaterThan(3);
    expect(page.textContent?.replace(/[\u00a0\u202f]/g, ' ')).toContain(
      'À remplir par Sarah Lemaire, avant le 3 mars 2027',
    );
    expect(page.querySelector('a[href$="/conclusion"]')).not.toBeNull();
  });

  it('are not written by whoever was asked nothing', async () => {
    const { page } = await open(aReview({ sections: [aSection('people', { mine: false })] }));

    expect(page.querySelectorAll('ent-question-card')).toHaveLength(0);
  });

  it('send what was taken over with the version under the eyes, and mark it', async () => {
    const { page, server } = await open(
      aReview({
        earlier: {
          reviewId: 'r0',
          year: 2025,
          answers: [{ code: 'REV-15', field: 'comment', value: 'Une affichette.', carriable: true }],
        } as ReviewView['earlier'],
      }),
    );

    page.querySelector<HTMLButtonElement>('#take-REV-15')?.click();
    await settle();
    const { request } = server.expectOne('/api/v1/o/tilleul/reviews/r1/actions/carry-answers');

    expect(request.body).toEqual({ from: 'r0', answers: [{ code: 'REV-15', field: 'comment', seen: 0 }] });
  });
});
