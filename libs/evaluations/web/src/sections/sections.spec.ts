import { HttpTestingController } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { type ReviewSectionView, type ReviewView } from '@entente/platform/api-client';
import { CurrentOrganisation } from '@entente/platform/web';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { sectionsWords } from '../sections-words';
import { AssignDialog } from './assign-dialog';
import { SectionsCard } from './sections-card';

// The first component to open compiles its templates.
jest.setTimeout(30_000);

const aSection = (change: Partial<ReviewSectionView> = {}): ReviewSectionView => ({
  section: 'tie',
  part: 'questions',
  answered: 3,
  total: 5,
  memberId: 'awa',
  memberName: 'Awa Diallo',
  memberGone: false,
  dueOn: '2027-03-03',
  doneAt: null,
  mine: false,
  version: 1,
  ...change,
});

const aReview = (sections: readonly ReviewSectionView[], allowedActions: readonly string[] = ['answer']): ReviewView =>
  ({
    id: 'r1',
    grid: { kind: 'checklist', version: 1 },
    questions: { kind: 'annual-review', version: 1 },
    people: [
      { kind: 'member', id: 'awa', name: 'Awa Diallo', role: '', present: true },
      { kind: 'member', id: 'gone', name: 'Karim Azzi', role: '', present: false },
      { kind: 'contact', id: 'c', name: 'Dr Roussel', role: '', present: true },
    ],
    sections,
    allowedActions,
  }) as unknown as ReviewView;

describe('who fills what', () => {
  const told: ReviewView[] = [];

  beforeEach(async () => {
    TestBed.configureTestingModule({
      providers: [
        provideTestingPlatform(),
        provideRouter([]),
        { provide: CurrentOrganisation, useValue: { id: () => 'le-tilleul', required: () => 'le-tilleul' } },
        { provide: MatDialogRef, useValue: { close: () => undefined } },
        {
          provide: MAT_DIALOG_DATA,
          useFactory: () => ({
            review: aReview([]),
            section: aSection({ memberGone: true }),
            name: 'Le lien',
            changed: (review: ReviewView) => told.push(review),
          }),
        },
      ],
    });
    await loadWords(sectionsWords);
  });

  const shown = async <T>(fixture: ComponentFixture<T>): Promise<HTMLElement> => {
    await fixture.whenStable();
    return fixture.nativeElement as HTMLElement;
  };
  const card = (review: ReviewView): Promise<HTMLElement> => {
    const fixture = TestBed.createComponent(SectionsCard);
    fixture.componentRef.setInput('review', review);
    return shown(fixture);
  };

  it.each([
    [aSection(), 'À remplir par Awa Diallo, avant le 3 mars 2027'],
    [aSection({ dueOn: null }), 'À remplir par Awa Diallo'],
    [aSection({ doneAt: '2027-02-12T10:00:00Z' }), 'Remplie par Awa Diallo, le 12 février 2027'],
    [aSection({ memberId: null, memberName: '', dueOn: null }), 'Pas encore confiée'],
    [aSection({ memberGone: true }), 'Awa Diallo n’a plus accès à Entente'],
    [aSection({ mine: true }), 'Vous remplissez cette partie, avant le 3 mars 2027'],
  ])('says where a part stands: %#', async (section, words) => {
    const text = (await card(aReview([section]))).textContent?.replace(/[\u00a0\u202f]/g, ' ');

    expect(text).toContain(words);
    expect(text).toContain('3 sur 5');
  });

  it('offers to give parts to whoever may rate, and only one’s own part to fill to others', async () => {
    const sections = [aSection({ mine: true }), aSection({ section: 'people' })];

    const host = await card(aReview(sections, []));

    expect(host.querySelectorAll('button')).toHaveLength(0);
    expect(host.querySelectorAll('a')).toHaveLength(1);
  });

  it('shows the dimensions of the grid once one is given, each by its name', async () => {
    const dimension = (code: string, change: Partial<ReviewSectionView>) =>
      aSection({ section: `grid.${code}`, part: 'criteria', ...change });
    const unasked = [dimension('D1', { memberId: null }), dimension('D2', { memberId: null })];

    const folded = await card(aReview([...unasked, aSection()]));
    const open = await card(aReview([dimension('D1', { mine: true }), ...unasked.slice(1), aSection()]));

    const states = (host: HTMLElement) => [...host.querySelectorAll('details')].map((each) => each.open);
    expect([states(folded), states(open)]).toEqual([
      [false, true],
      [true, true],
    ]);
    expect(open.querySelector('summary')?.textContent).toContain('1 confiée sur 2');
    expect(open.querySelector('a')?.getAttribute('href')).toContain('notation?partie=grid.D1');
    expect(open.querySelector('li b')?.textContent).toBe('Sens partagé');
  });

  it('proposes members who are still there, each field under its own name', async () => {
    const host = await shown(TestBed.createComponent(AssignDialog));
    const select = host.querySelector('select');

    expect([...(select?.options ?? [])].map(({ text }) => text)).toEqual(['Choisir une personne', 'Awa Diallo']);
    expect(select?.value).toBe('');
    expect(select?.labels?.[0]?.textContent).toContain('À qui');
  });

  it('goes over what a colleague did meanwhile once that was read, and shows it', async () => {
    const fixture = TestBed.createComponent(AssignDialog);
    const host = await shown(fixture);
    const [select, server] = [host.querySelector('select'), TestBed.inject(HttpTestingController)];
    const press = async () => {
      host.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await fixture.whenStable();
      return server.expectOne(({ method }) => method === 'PUT');
    };
    if (select) select.value = 'awa';
    select?.dispatchEvent(new Event('input'));
    const current = aReview([aSection({ memberId: 'julien', version: 4 })]);

    const first = await press();
    first.flush({ title: 'Un collègue a changé cela.', current }, { status: 412, statusText: 'stale' });
    await new Promise((resolve) => setTimeout(resolve));
    const second = await press();

    expect([first, second].map(({ request }) => request.body.version)).toEqual([1, 4]);
    expect(told).toEqual([current]);
  });
});
