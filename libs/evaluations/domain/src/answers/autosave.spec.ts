import fc from 'fast-check';
import {
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

describe('two tabs on a line that loses answers', () => {
  it('lose no word: each is stored, replaced by somebody who had seen it, or still shown', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        let server = empty;
        let count = 0;
        const tabs = [openAutosave(empty), openAutosave(empty)];
        const replaced = new Set<string>();
        const lastTyped = ['', ''];

        for (const step of steps) {
          const tab = tabs[step.tab] ?? openAutosave(empty);
          if (step.act === 'type') {
            const value = `mot ${++count}`;
            tabs[step.tab] = enter(tab, value);
            lastTyped[step.tab] = value;
            continue;
          }
          const write = nextWrite(tab);
          if (!write) continue;
          const { kept, outcome } = mergeWrite(server, write);
          if (outcome === 'written') {
            expect(write.seen).toBe(server.version);
            replaced.add(server.value);
          }
          server = kept;
          tabs[step.tab] = step.reply === 'arrives' ? settle(markSending(tab), kept, outcome) : markSending(tab);
        }

        for (const [index, tab] of tabs.entries()) {
          const word = lastTyped[index] ?? '';
          expect(word === '' || shownValue(tab) === word || server.value === word || replaced.has(word)).toBe(true);
          expect(word === '' || isSaved(tab) === false || tab.saved.value === shownValue(tab)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
