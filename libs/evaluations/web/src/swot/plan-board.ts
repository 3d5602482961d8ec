import { Component, computed, DestroyRef, effect, inject, input, output, signal, untracked } from '@angular/core';
import { applyEach, form, FormField, maxLength } from '@angular/forms/signals';
import { mergeActions, type SwotAction, type SwotBoard, swotLimits } from '@entente/evaluations/domain';
import { isDay } from '@entente/platform/kernel';
import { Button, Control, DayField, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { swotWords } from './swot-words';

type Draft = Omit<SwotAction, 'dueOn'> & { readonly dueOn: string };

const PAUSE = 700;

const toDraft = (action: SwotAction): Draft => ({ ...action, dueOn: action.dueOn ?? '' });
const toAction = (draft: Draft): SwotAction => ({ ...draft, dueOn: isDay(draft.dueOn) ? draft.dueOn : null });
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Three to five actions, saved as they are typed. */
@Component({
  selector: 'ent-plan-board',
  imports: [Button, Control, DayField, Field, FormField, Icon, TypingGuard],
  templateUrl: './plan-board.html',
  styles: `
    .sources {
      margin-top: 1.5rem;
    }
    .action {
      border: var(--ent-hairline);
      margin-bottom: 1rem;
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      padding: 0.5rem 0.75rem 0 1.25rem;
    }
    .body {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr));
      gap: 1rem;
      padding: 0.5rem 1.25rem 1.25rem;
    }
    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class PlanBoard {
  readonly board = input.required<SwotBoard>();
  readonly ours = input.required<string>();
  readonly theirs = input.required<string>();
  readonly professionals = input.required<readonly string[]>();
  readonly busy = input(false);
  readonly agreed = output<readonly SwotAction[]>();

  protected readonly t = injectWords(swotWords);
  protected readonly limits = swotLimits;
  protected readonly draft = signal<{ readonly actions: readonly Draft[] }>({ actions: [] });
  protected readonly fields = form(this.draft, (path) => {
    applyEach(path.actions, (action) => {
      maxLength(action.text, swotLimits.action);
      maxLength(action.ownerOurs, swotLimits.owner);
      maxLength(action.ownerTheirs, swotLimits.owner);
      maxLength(action.indicator, swotLimits.indicator);
    });
  });
  private readonly synced = signal<readonly SwotAction[]>([]);
  private readonly typed = computed(() => this.draft().actions.map(toAction));
  protected readonly isDirty = computed(() => !same(this.typed(), this.synced()));
  protected readonly people = computed(() => [
    ...new Set([...this.professionals(), ...this.board().people.map(({ name }) => name)].filter(Boolean)),
  ]);
  /** The cards and crossings that nobody made an action of yet, the most voted first. */
  protected readonly sources = computed(() => {
    const used = new Set(this.draft().actions.map(({ from }) => from));
    const cards = this.board()
      .cards.map(({ id, name, oursVotes, theirsVotes }) => ({ id, text: name, votes: oursVotes + theirsVotes }))
      .filter(({ votes }) => votes > 0)
      .sort((a, b) => b.votes - a.votes);
    const crossings = this.board().crossings.map(({ id, text }) => ({ id, text, votes: 0 }));
    return [...crossings, ...cards].filter(({ id }) => !used.has(id)).slice(0, 8);
  });

  constructor() {
    effect(() => {
      const server = this.board().actions;
      untracked(() => this.follow(server));
    });
    let timer: ReturnType<typeof setTimeout> | undefined;
    effect(() => {
      const typed = this.typed();
      clearTimeout(timer);
      if (this.isDirty() && !this.busy()) timer = setTimeout(() => this.agreed.emit(typed), PAUSE);
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }

  protected add(text = '', from: string | null = null): void {
    const action = { id: crypto.randomUUID(), text: text.slice(0, swotLimits.action), ownerOurs: '', ownerTheirs: '' };
    this.draft.update(({ actions }) => ({ actions: [...actions, { ...action, dueOn: '', indicator: '', from }] }));
  }

  protected remove(id: string): void {
    this.draft.update(({ actions }) => ({ actions: actions.filter((action) => action.id !== id) }));
  }

  private follow(server: readonly SwotAction[]): void {
    if (same(server, this.synced())) return;
    const merged = mergeActions(this.typed(), this.synced(), server);
    this.synced.set(server);
    // Setting what stands already would move the caret.
    if (!same(merged, this.typed())) this.draft.set({ actions: merged.map(toDraft) });
  }
}
