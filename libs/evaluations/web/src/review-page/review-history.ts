import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { reviewFactWords, type ReviewFactType, swotFactWords } from '@entente/evaluations/domain';
import { type HistoryEntryView, readReviewHistory } from '@entente/platform/api-client';
import { type HistoryEntry, HistoryPanel, injectWords, OrgApi } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';

const factWords = { ...reviewFactWords, ...swotFactWords };

const isKnown = (type: string): type is keyof typeof factWords => Object.hasOwn(factWords, type);

const codesOf = ({ detail }: HistoryEntryView): readonly unknown[] => {
  const codes: unknown = detail['codes'];
  return Array.isArray(codes) ? codes : [];
};

const saves: readonly string[] = ['review-answered', 'joint-rated'] satisfies ReviewFactType[];

/** Saves that follow one another by the same person read as one line. */
const isSameSitting = (a: HistoryEntryView, b: HistoryEntryView): boolean =>
  a.type === b.type && saves.includes(a.type) && a.actorName === b.actorName;

/** What happened to the review, the newest first. */
@Component({
  selector: 'ent-review-history',
  imports: [HistoryPanel],
  template: `<ent-history [entries]="entries()" [hasMore]="next() !== null" (more)="more()" />`,
})
export class ReviewHistory {
  readonly id = input.required<string>();
  /** Changes when something happened: the history is read again. */
  readonly version = input.required<number>();
  private readonly api = inject(OrgApi);
  private readonly t = injectWords(evaluationsWords);
  private readonly say = injectSay();

  private readonly first = resource({
    params: () => ({ id: this.id(), version: this.version() }),
    loader: ({ params: { id } }) => this.api.invoke(readReviewHistory, { id }),
  });
  private readonly shown = linkedSignal(() =>
    this.first.hasValue() ? this.first.value() : { entries: [], next: null },
  );
  protected readonly next = computed(() => this.shown().next);
  protected readonly entries = computed(() =>
    this.shown()
      .entries.reduce<HistoryEntryView[][]>((groups, entry) => {
        const last = groups.at(-1);
        if (last?.[0] && isSameSitting(last[0], entry)) last.push(entry);
        else groups.push([entry]);
        return groups;
      }, [])
      .flatMap(([entry, ...others]) => (entry ? [this.toEntry(entry, others)] : [])),
  );

  protected async more(): Promise<void> {
    const { entries, next } = this.shown();
    if (!next) return;
    const earlier = await this.api.invoke(readReviewHistory, { id: this.id(), before: next });
    this.shown.set({ entries: [...entries, ...earlier.entries], next: earlier.next });
  }

  private toEntry(entry: HistoryEntryView, others: readonly HistoryEntryView[]): HistoryEntry {
    const { id, at, actorName, actorKind } = entry;
    return {
      id,
      at,
      words: this.wordsOf(entry, others),
      who: actorName ?? '',
      side: actorKind === 'contact' ? 'them' : 'us',
    };
  }

  private wordsOf(entry: HistoryEntryView, others: readonly HistoryEntryView[]): string {
    if (entry.type === 'review-answered') {
      const codes = new Set([entry, ...others].flatMap(codesOf));
      return this.t.count('page.history.answered', codes.size);
    }
    return isKnown(entry.type) ? this.say(factWords[entry.type]) : entry.type;
  }
}
