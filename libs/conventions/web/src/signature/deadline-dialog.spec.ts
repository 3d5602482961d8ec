import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { type Day } from '@entente/platform/kernel';
import { loadWords, provideTestingPlatform } from '@entente/platform/web/testing';
import { signatureWords } from '../signing-words';
import { DeadlineDialog, type DeadlineQuestion } from './deadline-dialog';

// Today is 17 November 2026: sixty days end on 16 January 2027.
describe('giving more time to sign', () => {
  const opened = async (deadline: Day, startsOn: Day | null) => {
    const data: DeadlineQuestion = { id: 'c1', deadline, startsOn };
    TestBed.configureTestingModule({
      providers: [
        ...provideTestingPlatform(),
        { provide: MAT_DIALOG_DATA, useValue: data },
        { provide: MatDialogRef, useValue: {} },
      ],
    });
    await loadWords(signatureWords);
    const fixture = TestBed.createComponent(DeadlineDialog);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const said = (): string => page.querySelector('[role=status]')?.textContent?.trim() ?? '';
    const field = page.querySelector('input');
    if (!field) throw new Error('No field for a day.');
    const type = async (text: string): Promise<void> => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    return { said, field, type };
  };

  it.each([
    ['the start, when it comes before the sixty days', '2026-12-10', '2027-01-01', '01/01/2027'],
    ['nothing, when the time already runs to the start', '2027-01-01', '2027-01-01', ''],
    ['sixty days, when no start limits them', '2026-12-10', null, '16/01/2027'],
  ] as const)('proposes %s', async (_case, deadline, startsOn, shown) => {
    const { said, field } = await opened(deadline, startsOn);

    expect(field.value).toBe(shown);
    expect(said()).toBe('');
  });

  it('warns of a day after the start, and no longer once it is put right', async () => {
    const { said, type } = await opened('2026-12-10', '2027-01-01');
    await type('02/01/2027');
    const warned = said();
    await type('01/01/2027');

    expect(warned).toContain('La convention prend effet le');
    expect(said()).toBe('');
  });
});
