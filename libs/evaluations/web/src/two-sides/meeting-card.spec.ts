import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { type GapsView, type ReviewView } from '@entente/platform/api-client';
import { CurrentOrganisation } from '@entente/platform/web';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { evaluationsWords } from '../evaluations-words';
import { sidesWords } from '../sides-words';
import { MeetingCard } from './meeting-card';

const gaps = (meeting: GapsView['meeting'], actions: number): GapsView =>
  ({ meeting, actions: Array.from({ length: actions }, (_, index) => ({ key: index })) }) as unknown as GapsView;
const review = {
  organisationName: 'Le Tilleul',
  partner: { name: 'CSAPA Le Passage' },
  people: [{ kind: 'member', id: 'awa', name: 'Awa Diallo', role: '', present: true }],
} as unknown as ReviewView;

describe('who was at the meeting', () => {
  it('stays as it is being ticked while something else of the page is saved', async () => {
    TestBed.configureTestingModule({ providers: provideTestingPlatform() });
    await loadWords(sidesWords, evaluationsWords);
    const fixture = TestBed.createComponent(MeetingCard);
    const show = async (of: GapsView) => {
      fixture.componentRef.setInput('gaps', of);
      await fixture.whenStable();
    };
    fixture.componentRef.setInput('review', review);
    fixture.componentRef.setInput('editable', true);
    await show(gaps(null, 0));
    const box = () => (fixture.nativeElement as HTMLElement).querySelector<HTMLInputElement>('input[type=checkbox]');
    box()?.click();
    await fixture.whenStable();

    await show(gaps(null, 1));
    expect(box()?.checked).toBe(true);

    await show(gaps({ heldOn: '2026-11-16', attendees: [] }, 1));
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('16 novembre 2026');
  });

  it('shows what somebody else recorded meanwhile beside what is ticked here, and saves the one that is chosen', async () => {
    TestBed.configureTestingModule({
      providers: [
        provideTestingPlatform(),
        { provide: CurrentOrganisation, useValue: { id: () => 'le-tilleul', required: () => 'le-tilleul' } },
      ],
    });
    await loadWords(sidesWords, evaluationsWords);
    const fixture = TestBed.createComponent(MeetingCard);
    const page = fixture.nativeElement as HTMLElement;
    fixture.componentRef.setInput('review', review);
    fixture.componentRef.setInput('editable', true);
    fixture.componentRef.setInput('gaps', gaps(null, 0));
    await fixture.whenStable();
    const sent = async () => {
      await new Promise((resolve) => setTimeout(resolve));
      return TestBed.inject(HttpTestingController).expectOne(({ method }) => method === 'PUT');
    };
    const press = (words: string) =>
      [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(words))?.click();
    page.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await fixture.whenStable();
    page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    const theirs = { heldOn: '2026-11-16', attendees: [] };
    const first = await sent();
    expect(first.request.body).toMatchObject({ attendees: [{ id: 'awa' }], seen: null });

    first.flush({ current: theirs }, { status: 412, statusText: 'stale' });
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(page.querySelector('ent-conflict')?.textContent).toContain('16 novembre 2026');
    expect(page.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked).toBe(true);

    press('Garder le mien');
    expect((await sent()).request.body).toMatchObject({ attendees: [{ id: 'awa' }], seen: theirs });
  });
});
