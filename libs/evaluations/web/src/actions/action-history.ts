import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { actionFactTypes, actionFactWords } from '@entente/evaluations/domain';
import { type HistoryEntryView, readActionHistory } from '@entente/platform/api-client';
import { type HistoryEntry, HistoryPanel, injectWords, OrgApi } from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { injectSay } from '../shared/inject-say';

/** What happened to the action, the newest first. */
@Component({
  selector: 'ent-action-history',
  imports: [HistoryPanel],
  template: `<ent-history [entries]="entries()" [hasMore]="next() !== null" (more)="more()" />`,
})
export class ActionHistory {
  readonly id = input.required<string>();
  /** Changes when something happened: the history is read again. */
  readonly version = input.required<number>();
  private readonly api = inject(OrgApi);
  private readonly say = injectSay();
  private readonly t = injectWords(actionsWords);

  private readonly first = resource({
    params: () => ({ id: this.id(), version: this.version() }),
    loader: ({ params: { id } }) => this.api.invoke(readActionHistory, { id }),
  });
  private readonly shown = linkedSignal(() =>
    this.first.hasValue() ? this.first.value() : { entries: [], next: null },
  );
  protected readonly next = computed(() => this.shown().next);
  protected readonly entries = computed(() => this.shown().entries.map((entry) => this.toEntry(entry)));

  protected async more(): Promise<void> {
    const { entries, next } = this.shown();
    if (!next) return;
    const earlier = await this.api.invoke(readActionHistory, { id: this.id(), before: next });
    this.shown.set({ entries: [...entries, ...earlier.entries], next: earlier.next });
  }

  private toEntry({ id, at, type, actorName, actorKind }: HistoryEntryView): HistoryEntry {
    const known = actionFactTypes.find((each) => each === type);
    return {
      id,
      at,
      words: known ? this.say(actionFactWords[known]) : type,
      who: actorKind === 'contact' && actorName ? this.t('follow.byLink', { name: actorName }) : (actorName ?? ''),
      side: actorKind === 'contact' ? 'them' : 'us',
    };
  }
}
