import { HttpTestingController } from '@angular/common/http/testing';
import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { type AwaitedAnswerView, type HomeView, type TaskKind, type TaskView } from '@entente/platform/api-client';
import { Session, TASK_COUNT } from '@entente/platform/web';
import { faultySentences, loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { dashboardsWords } from '../dashboards-words';
import { en } from '../i18n/en';
import { fr } from '../i18n/fr';
import { HomePage } from './home-page';
import { keepTaskCount } from './task-count';

// The first page to open compiles its templates.
jest.setTimeout(30_000);

const aTask = (kind: TaskKind, change: Partial<TaskView> = {}): TaskView => ({
  id: kind,
  kind,
  topic: 'conventions',
  partnerId: 'p1',
  partnerName: 'CSAPA Le Passage',
  conventionId: 'c1',
  reviewId: 'r1',
  actionId: null,
  campaignId: null,
  memberId: null,
  title: 'Aller vers',
  number: '2026-014',
  person: '',
  reason: '',
  since: null,
  by: null,
  done: null,
  total: null,
  months: null,
  mine: true,
  ...change,
});

const anAnswer = (change: Partial<AwaitedAnswerView> = {}): AwaitedAnswerView => ({
  kind: 'signature',
  id: 's1',
  conventionId: 'c1',
  person: 'Marc Thévenot',
  side: 'partner',
  partnerId: 'p1',
  partnerName: 'Centre hospitalier de Clairval',
  title: 'Aller vers',
  number: '2026-014',
  since: '2026-11-13',
  openedOn: '2026-11-14',
  reminders: 0,
  remindersStopped: false,
  nextReminder: '2026-11-19',
  deadline: '2027-01-12',
  mayRemind: true,
  ...change,
});

const aHome = (change: Partial<HomeView> = {}): HomeView => ({
  today: '2026-11-17',
  tasks: [],
  taskTotal: 0,
  awaited: [],
  awaitedTotal: 0,
  dates: [],
  dateTotal: 0,
  nextDate: null,
  stages: [],
  toVerify: null,
  allowedActions: [],
  ...change,
});

const session = {
  accountId: 'a',
  name: 'Nadia Belkacem',
  email: 'n@letilleul.example',
  language: 'fr',
  isDemo: false,
  memberships: [{ org: 'tilleul', name: 'Le Tilleul', memberId: 'm', roles: ['director'], permissions: [] }],
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const open = async (home: HomeView) => {
  TestBed.configureTestingModule({
    providers: [
      provideZonelessChangeDetection(),
      ...provideTestingPlatform([
        {
          path: 'o/:org',
          providers: [keepTaskCount()],
          children: [
            { path: '', component: HomePage },
            { path: '**', component: HomePage },
          ],
        },
      ]),
    ],
  });
  await loadWords(dashboardsWords);
  const http = TestBed.inject(HttpTestingController);
  const loaded = TestBed.inject(Session).load();
  http.expectOne('/api/v1/session').flush(session);
  await loaded;
  const harness = await RouterTestingHarness.create('/o/tilleul');
  await settle();
  http.expectOne('/api/v1/o/tilleul/home').flush(home);
  await settle();
  harness.detectChanges();
  const page: HTMLElement = harness.fixture.nativeElement;
  const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
  const words = (selector: string) => [...page.querySelectorAll(selector)].map((found) => plain(found.textContent));
  return { page, http, harness, words, text: () => plain(page.textContent) };
};

describe('the words of « Mon travail »', () => {
  it('say the same in both languages', () => {
    expect(faultySentences(fr, en)).toEqual([]);
  });
});

describe('the greeting', () => {
  it.each([
    [[], 0, 'Mardi 17 novembre. Rien ne vous attend.'],
    [['2026-11-17'], 1, 'Mardi 17 novembre. Une chose vous attend, pour aujourd’hui.'],
    [['2026-11-18'], 3, 'Mardi 17 novembre. Trois choses vous attendent, la première pour demain.'],
    [['2026-11-20'], 3, 'Mardi 17 novembre. Trois choses vous attendent, la première pour vendredi.'],
    [['2026-11-24'], 12, 'Mardi 17 novembre. 12 choses vous attendent, la première pour le mardi 24 novembre.'],
    [['2026-11-10'], 2, 'Mardi 17 novembre. Deux choses vous attendent, la première en retard.'],
    [[null], 10, 'Mardi 17 novembre. Dix choses vous attendent.'],
  ])('sums up a day whose first deadline is %j, of %i tasks', async (days, taskTotal, lead) => {
    const { words } = await open(
      aHome({ tasks: days.map((by, rank) => aTask('draft', { id: String(rank), by })), taskTotal }),
    );

    expect(words('h1')).toEqual(['Bonjour Nadia']);
    expect(words('.lead')).toEqual([lead]);
  });
});

describe('« C’est à vous »', () => {
  it('names no partner for an action of the whole organisation, and never says « avec . »', async () => {
    const whole = { partnerId: null, partnerName: '', actionId: 'a1', title: 'Écrire notre projet' };
    const { text } = await open(
      aHome({
        tasks: [
          aTask('action-due', { ...whole, id: 'one' }),
          aTask('actions-late', { ...whole, id: 'two', total: 1 }),
          aTask('actions-late', { ...whole, id: 'three', total: 4 }),
        ],
        taskTotal: 3,
      }),
    );

    expect(text()).toContain('Pour toute l’association. Dites où elle en est, ou reportez-la.');
    expect(text()).toContain('« Écrire notre projet », pour toute l’association, a plus de trente jours de retard.');
    expect(text()).toContain('La plus ancienne, pour toute l’association : « Écrire notre projet ».');
    expect(text()).not.toMatch(/[Aa]vec ?[.,]/);
  });

  it('says what, by when, since when, what happens otherwise, with one button each and one filled', async () => {
    const { page, words } = await open(
      aHome({
        tasks: [
          aTask('renewal', { by: '2026-11-20', months: 12 }),
          aTask('declined', { person: 'Marc Thévenot', reason: 'Trop tôt', since: '2026-11-03' }),
          aTask('review-rating', { by: '2026-11-30', done: 14, total: 39, number: 'B-2026-009' }),
          aTask('sheet-missing', { total: 3 }),
        ],
        taskTotal: 9,
      }),
    );

    expect(words('ent-task-list h3')).toEqual([
      'Dire si nous poursuivons avec CSAPA Le Passage',
      'Répondre au refus de Marc Thévenot',
      'Terminer notre côté du bilan avec CSAPA Le Passage',
      'Compléter notre fiche d’identité',
    ]);
    expect(words('.when b')).toEqual(['vendredi 20 novembre', 'lundi 30 novembre']);
    expect(words('.when span')).toEqual([
      'dans 3 jours',
      'Quand vous pourrez',
      'Refusé le 3 novembre',
      'dans 13 jours',
      'Quand vous pourrez',
    ]);
    expect(words('.what p')[0]).toBe('Sans réponse de notre part, « Aller vers » se renouvelle pour 12 mois.');
    expect(words('.what p')[1]).toContain('Motif : « Trop tôt. » Rien n’est engagé');
    expect(words('.what p')[2]).toContain('14 critères notés sur 39');
    expect(words('.what p')[3]).toContain('Il manque 3 champs.');
    expect(page.querySelectorAll('.when.presses').length).toBe(1);
    expect([...page.querySelectorAll('ent-task-list a')].map((link) => link.getAttribute('href'))).toEqual([
      '/o/tilleul/conventions/c1',
      '/o/tilleul/conventions/c1',
      '/o/tilleul/bilans/r1/notation',
      '/o/tilleul/fiche',
    ]);
    expect(page.querySelectorAll('.ent-button.filled').length).toBe(1);
    expect(words('footer a')).toEqual(['Tout voir (9)']);
    expect(TestBed.inject(TASK_COUNT)()).toBe(9);
  });

  it('leads many reviews and many missing référents to their lists', async () => {
    const { page, words } = await open(
      aHome({
        tasks: [aTask('review-due', { total: 4 }), aTask('no-referent', { total: 2 })],
        taskTotal: 2,
      }),
    );

    expect(words('ent-task-list h3')).toEqual(['Préparer 4 bilans', 'Nommer un référent pour 2 partenaires']);
    expect([...page.querySelectorAll('ent-task-list a')].map((link) => link.getAttribute('href'))).toEqual([
      '/o/tilleul/bilans/a-preparer',
      '/o/tilleul/partenaires?referent=aucun',
    ]);
  });

  it('says that nothing waits, the next date, and something useful', async () => {
    const nextDate = {
      id: 'd',
      day: '2026-11-19',
      kind: 'review-meeting',
      partnerId: 'p1',
      partnerName: 'CSAPA Le Passage',
      conventionId: null,
      reviewId: 'r1',
      title: '',
    } as const;
    const toVerify = { id: 'p9', name: 'CCAS de Clairval' };

    const { text, page } = await open(aHome({ dates: [nextDate], dateTotal: 1, nextDate, toVerify }));

    expect(text()).toContain('La prochaine date est jeudi 19 novembre : réunion de bilan.');
    expect(text()).toContain('La carte de CCAS de Clairval n’a pas été vérifiée depuis plus d’un an.');
    expect(page.querySelector('ent-empty-state a')?.getAttribute('href')).toBe('/o/tilleul/partenaires/p9');
    expect(page.querySelector('ent-date-list a')?.getAttribute('href')).toBe('/o/tilleul/bilans/r1');
  });
});

describe('« Vous attendez une réponse »', () => {
  it('says since when and what leaves by itself, reminds, and asks again', async () => {
    const { page, http, harness, words, text } = await open(aHome({ awaited: [anAnswer()], awaitedTotal: 1 }));
    expect(words('ent-awaited-list a')).toEqual(['Signature de Marc Thévenot, Centre hospitalier de Clairval']);
    expect(words('ent-awaited-list small')).toEqual([
      'Depuis 4 jours. Lien ouvert le 14 novembre. Prochaine relance jeudi 19 novembre.',
    ]);

    page.querySelector<HTMLButtonElement>('[aria-label="Relancer Marc Thévenot maintenant"]')?.click();
    await settle();
    http.expectOne('/api/v1/o/tilleul/conventions/c1/signature/signatories/s1/actions/remind').flush({});
    await settle();
    const after = [anAnswer({ reminders: 1, mayRemind: false })];
    http.expectOne('/api/v1/o/tilleul/home').flush(aHome({ awaited: after, awaitedTotal: 1 }));
    await settle();
    harness.detectChanges();

    expect(text()).toContain('Une relance envoyée.');
    expect(text()).toContain('Relance partie aujourd’hui');
    expect(page.querySelector('ent-awaited-list button')).toBeNull();
  });

  it('keeps the row and says why when the reminder is refused', async () => {
    const { page, http, harness, words } = await open(aHome({ awaited: [anAnswer()], awaitedTotal: 1 }));

    page.querySelector<HTMLButtonElement>('ent-awaited-list button')?.click();
    await settle();
    http
      .expectOne('/api/v1/o/tilleul/conventions/c1/signature/signatories/s1/actions/remind')
      .flush(
        { type: '/problems/x', title: 'Une relance est déjà partie aujourd’hui.' },
        { status: 409, statusText: '' },
      );
    await settle();
    harness.detectChanges();

    expect(words('[role="alert"]')).toEqual(['Une relance est déjà partie aujourd’hui.']);
    expect(page.querySelector<HTMLButtonElement>('ent-awaited-list button')?.disabled).toBe(false);
  });
});
