import fc from 'fast-check';
import {
  type Autosave,
  enter,
  isSaved,
  keepMine,
  markSending,
  nextWrite,
  openAutosave,
  settle,
  shownValue,
  takeTheirs,
} from './autosave';
import { mergeWrite, type Versioned } from './versioned';

const empty: Versioned<string> = { value: '', version: 0 };

describe('one field that saves itself', () => {
  it('shows what was typed while it travels, and is saved once the server has it', () => {
    const sent = markSending(enter(openAutosave(empty), 'Bonjour'));

    expect([shownValue(sent), isSaved(sent)]).toEqual(['Bonjour', false]);
    expect(isSaved(settle(sent, { value: 'Bonjour', version: 1 }, 'written'))).toBe(true);
  });

  it('holds back what is typed meanwhile, then sends it over what the server answered', () => {
    const typing = enter(markSending(enter(openAutosave(empty), 'Bon')), 'Bonjour');

    const settled = settle(typing, { value: 'Bon', version: 1 }, 'written');

    expect(nextWrite(settled)).toEqual({ value: 'Bonjour', seen: 1 });
  });

  it('sends a lost request again as it was', () => {
    const lost = markSending(enter(openAutosave(empty), 'Bon'));

    expect(nextWrite(markSending(enter(lost, 'Bonjour')))).toEqual({ value: 'Bon', seen: 0 });
  });

  it('keeps both values in a conflict until the person chooses', () => {
    const conflicting = settle(
      markSending(enter(openAutosave(empty), 'Le mien')),
      { value: 'Le leur', version: 1 },
      'conflict',
    );

    expect(shownValue(conflicting)).toBe('Le mien');
    expect(nextWrite(conflicting)).toBeNull();
    expect(nextWrite(keepMine(conflicting))).toEqual({ value: 'Le mien', seen: 1 });
    expect(shownValue(takeTheirs(conflicting))).toBe('Le leur');
  });
});

type Step =
  | { readonly act: 'type'; readonly tab: number }
  | { readonly act: 'send'; readonly tab: number; readonly reply: 'arrives' | 'is lost' };

const anyTab = fc.integer({ min: 0, max: 1 });
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  anyTab.map((tab) => ({ act: 'type' as const, tab })),
  fc.record({
    act: fc.constant('send' as const),
    tab: anyTab,
    reply: fc.constantFrom('arrives' as const, 'is lost' as const),
  }),
);

type World = {
  readonly server: Versioned<string>;
  readonly tabs: readonly Autosave<string>[];
  /** The last word typed in each tab. */
  readonly typed: readonly string[];
  /** Words that somebody who had seen them wrote over. */
  readonly replaced: readonly string[];
};

const typeIn = (world: World, tab: number, word: string): World => ({
  ...world,
  tabs: world.tabs.map((field, index) => (index === tab ? enter(field, word) : field)),
  typed: world.typed.map((last, index) => (index === tab ? word : last)),
});

const sendFrom = (world: World, tab: number, reply: 'arrives' | 'is lost'): World => {
  const field = world.tabs[tab];
  const write = field && nextWrite(field);
  if (!write) return world;

  const { kept, outcome } = mergeWrite(world.server, write);
  if (outcome === 'written') expect(write.seen).toBe(world.server.version);
  const sent = markSending(field);
  const after = reply === 'arrives' ? settle(sent, kept, outcome) : sent;
  return {
    ...world,
    server: kept,
    tabs: world.tabs.map((other, index) => (index === tab ? after : other)),
    replaced: outcome === 'written' ? [...world.replaced, world.server.value] : world.replaced,
  };
};

const start: World = { server: empty, tabs: [openAutosave(empty), openAutosave(empty)], typed: ['', ''], replaced: [] };

const play = (steps: readonly Step[]): World =>
  steps.reduce(
    (world, step, index) =>
      step.act === 'type' ? typeIn(world, step.tab, `mot ${index}`) : sendFrom(world, step.tab, step.reply),
    start,
  );

describe('two tabs on a line that loses answers', () => {
  it('lose no word: each is stored, replaced by somebody who had seen it, or still shown', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const { server, tabs, typed, replaced } = play(steps);

        const kept = [server.value, ...replaced, ...tabs.map(shownValue), ''];
        expect(typed.filter((word) => !kept.includes(word))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never say « saved » of a word that the server does not have', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        const { server, tabs, replaced } = play(steps);

        const stored = [server.value, ...replaced];
        expect(tabs.filter(isSaved).filter((tab) => !stored.includes(shownValue(tab)))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
