import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { strategyFactTypes, strategyFactWords } from '@entente/evaluations/domain';
import { type HistoryEntryView, readStrategyHistory } from '@entente/platform/api-client';
import { type HistoryEntry, HistoryPanel, OrgApi } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';

/** Saves that follow one another by the same person read as one line. */
const isSameSitting = (a: HistoryEntryView, b: HistoryEntryView | undefined): boolean =>
  a.type === 'strategy-answered' && a.type === b?.type && a.actorName === b.actorName;

/** What happened to the review, the newest first. */
@Component({
  selector: 'ent-strategy-history',
  imports: [HistoryPanel],
  template: `<ent-history [entries]="entries()" [hasMore]="next() !== null" (more)="more()" />`,
})
export class StrategyHistory {
  readonly id = input.required<string>();
  /** Changes when something happened: the history is read again. */
  readonly version = input.required<number>();
  private readonly api = inject(OrgApi);
  private readonly say = injectSay();

  private readonly first = resource({
    params: () => ({ id: this.id(), version: this.version() }),
    loader: ({ params: { id } }) => this.api.invoke(readStrategyHistory, { id }),
  });
  private readonly shown = linkedSignal(() =>
    this.first.hasValue() ? this.first.value() : { entries: [], next: null },
  );
  protected readonly next = computed(() => this.shown().next);
  protected readonly entries = computed(() =>
    this.shown()
      .entries.filter((entry, index, all) => !isSameSitting(entry, all[index - 1]))
      .map((entry) => this.toEntry(entry)),
  );

  protected async more(): Promise<void> {
    const { entries, next } = this.shown();
    if (!next) return;
    const earlier = await this.api.invoke(readStrategyHistory, { id: this.id(), before: next });
    this.shown.set({ entries: [...entries, ...earlier.entries], next: earlier.next });
  }

  private toEntry({ id, at, type, actorName }: HistoryEntryView): HistoryEntry {
    const known = strategyFactTypes.find((each) => each === type);
    return { id, at, words: known ? this.say(strategyFactWords[known]) : type, who: actorName ?? '', side: 'us' };
  }
}
