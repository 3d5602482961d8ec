import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { conventionFactTypes, conventionFactWords, foldHistory } from '@entente/conventions/domain';
import { type HistoryEntryView, readConventionHistory } from '@entente/platform/api-client';
import { type Params, type Words } from '@entente/platform/kernel';
import { type HistoryEntry, HistoryPanel, OrgApi, Session } from '@entente/platform/web';
import { injectSaid } from '../text/said';

const inPlaceOfWords: Words = { fr: '{actor}, pour {absent}', en: '{actor}, for {absent}' };

/** What a fact says of itself: numbers and names of documents. */
const saidOf = (detail: Readonly<Record<string, unknown>>): Params =>
  Object.fromEntries(Object.entries(detail).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

type Pages = { readonly entries: readonly HistoryEntryView[]; readonly next: string | null };

/** Who did what on a convention; absent for who may not read it. */
@Component({
  selector: 'ent-convention-history',
  imports: [HistoryPanel],
  template: `@if (mayRead() && history.hasValue()) {
    <ent-history [entries]="entries()" [hasMore]="!!shown().next" (more)="more()" />
  }`,
})
export class ConventionHistory {
  readonly id = input.required<string>();
  private readonly api = inject(OrgApi);
  private readonly said = injectSaid();
  private readonly session = inject(Session);
  protected readonly mayRead = computed(() => this.session.may('history:read'));
  protected readonly history = resource({
    params: () => (this.mayRead() ? { id: this.id() } : undefined),
    loader: ({ params }) => this.api.invoke(readConventionHistory, params),
  });
  protected readonly shown = linkedSignal((): Pages =>
    this.history.hasValue() ? this.history.value() : { entries: [], next: null },
  );
  protected readonly entries = computed((): readonly HistoryEntry[] =>
    foldHistory(this.shown().entries).map(({ headline, parts }) => {
      const entry = this.told(headline);
      return parts.length > 1 ? { ...entry, parts: parts.map((part) => this.told(part)) } : entry;
    }),
  );

  private told({ id, at, type, actorName, actorKind, detail, inPlaceOf }: HistoryEntryView): HistoryEntry {
    const known = conventionFactTypes.find((each) => each === type);
    const words = known ? this.said(conventionFactWords[known], saidOf(detail)) : type;
    return {
      id,
      at,
      words,
      who: actorName ? this.named(actorName, inPlaceOf) : '',
      side: actorKind === 'contact' ? 'them' : 'us',
    };
  }

  // « Sylvie Coste, pour Nadia Belkacem ».
  private named(actor: string, absent: string | null): string {
    return absent ? this.said(inPlaceOfWords, { actor, absent }) : actor;
  }

  protected async more(): Promise<void> {
    const { next, entries } = this.shown();
    if (!next) return;
    const page = await this.api.invoke(readConventionHistory, { id: this.id(), before: next });
    this.shown.set({ entries: [...entries, ...page.entries], next: page.next });
  }
}
