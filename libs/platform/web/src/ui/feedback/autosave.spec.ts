import { Component, ErrorHandler, signal, type WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { BrowserMemory } from '../../browser/browser-memory';
import { ApiProblem } from '../../http/api-problem';
import { type Autosave, autosave } from './autosave';

const offline = new ApiProblem({}, 0);

@Component({ selector: 'ent-page', template: '' })
class Page {
  readonly text: WritableSignal<string> = signal('rien');
  readonly sent: string[] = [];
  answers: (Error | null)[] = [];
  slow = async (): Promise<void> => undefined;
  readonly saved: Autosave<string> = autosave({
    key: () => 'tree/1',
    value: this.text,
    initial: 'rien',
    save: async (value) => {
      await this.slow();
      const refusal = this.answers.shift();
      if (refusal) throw refusal;
      this.sent.push(value);
    },
  });
}

const open = () => {
  const fixture = TestBed.createComponent(Page);
  fixture.detectChanges();
  const page = fixture.componentInstance;
  return {
    fixture,
    page,
    kept: () => TestBed.inject(BrowserMemory).read('draft/tree/1'),
    async type(text: string, wait = 0) {
      page.text.set(text);
      fixture.detectChanges();
      await jest.advanceTimersByTimeAsync(wait);
    },
  };
};

describe('autosave', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.useFakeTimers();
  });
  afterEach(() => jest.useRealTimers());

  it('sends once, 800 ms after the last key', async () => {
    const { page, type } = open();

    await type('un', 500);
    await type('un arbre', 799);
    expect(page.sent).toEqual([]);

    await jest.advanceTimersByTimeAsync(1);
    expect(page.sent).toEqual(['un arbre']);
    expect(page.saved.status().state).toBe('saved');
  });

  it('sends nothing while nothing changed', async () => {
    const { page, type } = open();

    await type('rien', 5000);

    expect(page.sent).toEqual([]);
    expect(page.saved.status().state).toBe('idle');
  });

  it('keeps the text in this browser until the server has it', async () => {
    const { kept, type } = open();

    await type('un arbre', 10);
    expect(kept()).toBe('"un arbre"');

    await jest.advanceTimersByTimeAsync(800);
    expect(kept()).toBeNull();
  });

  it('keeps nothing of a text that went back to what the server has', async () => {
    const { page, kept, type } = open();

    await type('un arbre', 300);
    await type('rien', 5_000);

    expect(kept()).toBeNull();
    expect(page.sent).toEqual([]);
  });

  it('keeps and sends the words taken back while others were on their way', async () => {
    const { page, kept, type } = open();
    page.slow = () => new Promise((resolve) => setTimeout(resolve, 2_000));

    await type('un arbre', 1_000);
    await type('rien', 10);
    expect(kept()).toBe('"rien"');

    await jest.advanceTimersByTimeAsync(10_000);
    expect(page.sent).toEqual(['un arbre', 'rien']);
    expect(kept()).toBeNull();
  });

  it('sends the words taken back after others whose answer was lost', async () => {
    const { page, type } = open();
    page.answers = [offline];

    await type('un arbre', 1_000);
    await type('rien', 5_000);

    expect(page.sent).toEqual(['rien']);
    expect(page.saved.status().state).toBe('saved');
  });

  it('tries again by itself when the network is what failed', async () => {
    const { page, kept, type } = open();
    page.answers = [offline, offline];

    await type('un arbre', 800);
    expect(page.saved.status().state).toBe('waiting');
    expect(kept()).toBe('"un arbre"');

    await jest.advanceTimersByTimeAsync(2_000 + 5_000);
    expect(page.sent).toEqual(['un arbre']);
    expect(page.saved.status().state).toBe('saved');
  });

  it.each([
    [422, 'refused'],
    [409, 'stale'],
    [412, 'stale'],
  ])('waits for the person when the server refuses with %i', async (status, state) => {
    const { page, kept, type } = open();
    page.answers = [new ApiProblem({ title: 'Non.' }, status)];

    await type('un arbre', 60_000);

    expect(page.saved.status()).toMatchObject({ state, problem: { title: 'Non.' } });
    expect(page.sent).toEqual([]);
    expect(kept()).toBe('"un arbre"');
  });

  it('goes on showing what somebody else wrote while leaving the field sends again', async () => {
    const { page, type } = open();
    const stale = new ApiProblem({ title: 'Non.' }, 412);
    page.answers = [stale, stale];
    await type('un arbre', 1_000);
    page.slow = () => new Promise((resolve) => setTimeout(resolve, 100));

    const again = page.saved.flush();
    await jest.advanceTimersByTimeAsync(50);
    expect(page.saved.status().state).toBe('saving');
    expect(page.saved.stale()).toBe(stale);

    const mine = page.saved.flush();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all([again, mine])).toEqual([false, true]);
    expect(page.saved.stale()).toBeNull();
  });

  it('leaves nothing to choose once the other text was taken while one’s own was on its way', async () => {
    const { fixture, page, type } = open();
    const stale = new ApiProblem({ title: 'Non.' }, 412);
    page.answers = [stale, stale];
    await type('un arbre', 1_000);
    page.slow = () => new Promise((resolve) => setTimeout(resolve, 100));

    void page.saved.flush();
    page.text.set('une forêt');
    page.saved.accept('une forêt');
    fixture.detectChanges();
    await jest.advanceTimersByTimeAsync(1_000);

    expect(page.saved.stale()).toBeNull();
    expect(page.saved.status().state).toBe('idle');
    expect(page.sent).toEqual([]);
  });

  it('reports what nobody foresaw, keeps the text, and tries again rather than saying « saving » for ever', async () => {
    const reported: unknown[] = [];
    TestBed.overrideProvider(ErrorHandler, { useValue: { handleError: (error: unknown) => reported.push(error) } });
    const { page, kept, type } = open();
    const unexpected = new TypeError('not an answer of the service');
    page.answers = [unexpected];

    await type('un arbre', 800);

    expect(page.saved.status().state).toBe('waiting');
    expect(reported).toEqual([unexpected]);
    expect(kept()).toBe('"un arbre"');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(page.sent).toEqual(['un arbre']);
  });

  it('sends at once before signing, and says whether the server has everything', async () => {
    const { page, type } = open();
    await type('un arbre');
    expect(await page.saved.flush()).toBe(true);
    expect(page.sent).toEqual(['un arbre']);

    page.answers = [offline];
    await type('deux arbres');
    expect(await page.saved.flush()).toBe(false);
  });

  it('sends one after the other, however many ask meanwhile', async () => {
    const { page, type } = open();
    const together: number[] = [];
    let under = 0;
    page.slow = async () => {
      together.push((under += 1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      under -= 1;
    };
    await type('un');
    const first = page.saved.flush();
    await type('deux');
    const others = [page.saved.flush(), page.saved.flush()];
    await jest.advanceTimersByTimeAsync(1_000);
    await Promise.all([first, ...others]);

    expect(together).toEqual([1, 1]);
    expect(page.sent).toEqual(['un', 'deux']);
  });

  it('sends what is left when the page is left', async () => {
    const { fixture, page, type } = open();
    await type('un arbre');

    fixture.destroy();
    await jest.advanceTimersByTimeAsync(0);

    expect(page.sent).toEqual(['un arbre']);
  });

  it('keeps the last key too when the page goes away at once, before anything was drawn', async () => {
    const { page, kept } = open();

    page.text.set('un arbre');
    globalThis.dispatchEvent(new Event('pagehide'));

    expect(kept()).toBe('"un arbre"');
  });

  it('says no longer that it is refused once the refused words are taken back', async () => {
    const { page, kept, type } = open();
    page.answers = [new ApiProblem({ title: 'Non.' }, 422)];
    await type('un arbre', 1_000);

    await type('rien', 10);

    expect(page.saved.status().state).toBe('idle');
    expect(kept()).toBeNull();
  });

  it('finds again what an earlier visit could not send', async () => {
    TestBed.inject(BrowserMemory).write('draft/tree/1', '"retrouvé"');

    expect(open().page.saved.recovered()).toBe('retrouvé');
  });

  it('forgets the text once the person took the other version', async () => {
    const { page, kept, type } = open();
    page.answers = [new ApiProblem({}, 409)];
    await type('le mien', 800);

    page.text.set('le leur');
    page.saved.accept('le leur');

    expect(page.saved.status().state).toBe('idle');
    expect(kept()).toBeNull();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(page.sent).toEqual([]);
  });
});
