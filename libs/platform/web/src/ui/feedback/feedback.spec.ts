import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { ApiProblem } from '../../http/api-problem';
import { loadWords, provideTestingPlatform } from '../../testing';
import { ErrorFrame } from '../states/error-frame';
import { LoadingFrame } from '../states/loading-frame';
import { SaveState } from './save-state';
import { ToastOutlet } from './toast-outlet';
import { Toasts } from './toasts';

const textOf = (fixture: ComponentFixture<unknown>): string => {
  fixture.detectChanges();
  const page: HTMLElement = fixture.nativeElement;
  return page.textContent?.replace(/\s+/g, ' ').trim() ?? '';
};

beforeEach(async () => {
  TestBed.configureTestingModule({ providers: provideTestingPlatform() });
  await loadWords();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

describe('the toast', () => {
  const open = () => {
    const fixture = TestBed.createComponent(ToastOutlet);
    const toasts = TestBed.inject(Toasts);
    const status = (): HTMLElement => fixture.nativeElement.querySelector('[role=status]');
    return { fixture, toasts, status };
  };

  it('stays ten seconds', async () => {
    const { fixture, toasts } = open();
    toasts.show('CSAPA Le Passage archivé.', async () => undefined);
    expect(textOf(fixture)).toContain('CSAPA Le Passage archivé.Annuler');

    await jest.advanceTimersByTimeAsync(9_900);
    expect(textOf(fixture)).not.toBe('');

    await jest.advanceTimersByTimeAsync(200);
    expect(textOf(fixture)).toBe('');
  });

  it.each([
    ['mouseenter', 'mouseleave'],
    ['focusin', 'focusout'],
  ])('waits between %s and %s', async (start, end) => {
    const { fixture, toasts, status } = open();
    toasts.show('Archivé.');
    textOf(fixture);

    status().dispatchEvent(new Event(start));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(textOf(fixture)).not.toBe('');

    status().dispatchEvent(new Event(end));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(textOf(fixture)).toBe('');
  });

  it('undoes, then says so', async () => {
    const { fixture, toasts, status } = open();
    const undone: string[] = [];
    toasts.show('Archivé.', async () => undone.push('archive'));
    textOf(fixture);

    status().querySelector('button')?.click();
    await jest.advanceTimersByTimeAsync(0);

    expect(undone).toEqual(['archive']);
    expect(textOf(fixture)).toBe('C’est annulé.');
  });
});

describe('the saved state', () => {
  it('tells the hour of the reader’s own clock', () => {
    const at = new Date(2026, 10, 20, 4, 42);
    jest.setSystemTime(at);
    const fixture = TestBed.createComponent(SaveState);
    fixture.componentRef.setInput('status', { state: 'saved', at });

    expect(textOf(fixture)).toBe('Enregistré à 4 h 42');
  });
});

describe('what stands in place of a page', () => {
  it('shows lines after 300 ms, words after 4 s', async () => {
    const fixture = TestBed.createComponent(LoadingFrame);
    const lines = (): number => fixture.nativeElement.querySelectorAll('.line').length;
    textOf(fixture);
    expect(lines()).toBe(0);

    await jest.advanceTimersByTimeAsync(300);
    textOf(fixture);
    expect(lines()).toBe(4);

    await jest.advanceTimersByTimeAsync(3_700);
    expect(textOf(fixture)).toContain('C’est plus long que d’habitude');
  });

  const frame = (error: unknown) => {
    const fixture = TestBed.createComponent(ErrorFrame);
    fixture.componentRef.setInput('error', error);
    return fixture;
  };

  it('says what failed, that nothing is lost, and the number to quote', () => {
    const fixture = frame(new ApiProblem({ title: 'Le serveur se repose.', instance: 'req-8f2c' }, 503));
    const retried: string[] = [];
    fixture.componentInstance.retry.subscribe(() => retried.push('again'));

    const text = textOf(fixture);
    expect(text).toContain('Le serveur se repose.Rien n’est perdu.');
    expect(text).toContain('req-8f2c');
    fixture.nativeElement.querySelector('button').click();
    expect(retried).toEqual(['again']);
  });

  it('says « introuvable » without a useless second try', () => {
    const fixture = frame(new ApiProblem({}, 404));

    expect(textOf(fixture)).toContain('Nous ne trouvons pas cette page');
    expect(fixture.nativeElement.querySelector('button')).toBeNull();
  });

  it('tells the network from the server', () => {
    expect(textOf(frame(new ApiProblem({}, 0)))).toContain('Nous ne joignons pas Entente');
  });
});
