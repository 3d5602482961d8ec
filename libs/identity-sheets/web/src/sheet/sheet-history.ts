import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { fieldOf, isFieldCode, type SheetFactType, sheetFactWords } from '@entente/identity-sheets/domain';
import { type HistoryEntryView, readSheetHistory } from '@entente/platform/api-client';
import { type HistoryEntry, HistoryPanel, injectWords, OrgApi } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { injectSay } from '../shared/inject-say';

const isKnown = (type: string): type is SheetFactType => Object.hasOwn(sheetFactWords, type);

/** What happened to the sheet, the newest first. */
@Component({
  selector: 'ent-sheet-history',
  imports: [HistoryPanel],
  template: `<ent-history [entries]="entries()" [hasMore]="shown().next !== null" (more)="more()" />`,
})
export class SheetHistory {
  /** Changes when something happened: the history is read again. */
  readonly stamp = input.required<string>();
  private readonly api = inject(OrgApi);
  private readonly t = injectWords(sheetWords);
  private readonly say = injectSay();

  private readonly first = resource({
    params: () => this.stamp(),
    loader: () => this.api.invoke(readSheetHistory, {}),
  });
  protected readonly shown = linkedSignal<{ entries: HistoryEntryView[]; next: string | null }>(() =>
    this.first.hasValue() ? this.first.value() : { entries: [], next: null },
  );
  protected readonly entries = computed<readonly HistoryEntry[]>(() =>
    this.shown().entries.map((entry) => ({
      id: entry.id,
      at: entry.at,
      words: this.wordsOf(entry),
      who: entry.actorName ?? '',
      side: 'us',
    })),
  );

  protected async more(): Promise<void> {
    const { entries, next } = this.shown();
    if (!next) return;
    const earlier = await this.api.invoke(readSheetHistory, { before: next });
    this.shown.set({ entries: [...entries, ...earlier.entries], next: earlier.next });
  }

  private wordsOf({ type, detail }: HistoryEntryView): string {
    if (!isKnown(type)) return type;
    const { code, number, version } = detail;
    const what = [
      isFieldCode(code) ? this.say(fieldOf(code).label) : '',
      typeof number === 'string' ? number : '',
      typeof version === 'number' ? this.t('published.version', { version }) : '',
    ].filter((text) => text !== '');
    return [this.say(sheetFactWords[type]), ...what].join(this.t('colon'));
  }
}
