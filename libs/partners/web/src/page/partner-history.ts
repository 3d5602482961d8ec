import { Component, computed, effect, inject, input, linkedSignal, resource, untracked } from '@angular/core';
import { isStage, partnerFactWords, type PartnerFactType, partnerFactTypes } from '@entente/partners/domain';
import {
  type HistoryEntryView,
  type HistoryView,
  type PartnerView,
  readPartnerHistory,
} from '@entente/platform/api-client';
import { type HistoryEntry, HistoryPanel, injectWords, OrgApi, ResourceState } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';
import { PARTNER_FACT_WORDS } from './partner-fact-words';

const isPartnerFact = (type: string): type is PartnerFactType => partnerFactTypes.some((each) => each === type);

type Gathered = { readonly entry: HistoryEntry; readonly times: number };

const dayOfEntry = ({ at }: HistoryEntry): string => at.slice(0, 10);

// A page that saves itself leaves many lines of one act: the day's are told once, with how many.
const gathered = (entries: readonly HistoryEntry[]): Gathered[] =>
  entries.reduce<Gathered[]>((told, entry) => {
    const last = told.at(-1);
    const isSame =
      last?.entry.words === entry.words && last.entry.who === entry.who && dayOfEntry(last.entry) === dayOfEntry(entry);
    return isSame ? [...told.slice(0, -1), { ...last, times: last.times + 1 }] : [...told, { entry, times: 1 }];
  }, []);

/** What happened to a partner, newest first, whatever the domain. */
@Component({
  selector: 'ent-partner-history',
  imports: [HistoryPanel, ResourceState],
  template: `@if (first.hasValue()) {
      <ent-history [entries]="entries()" [hasMore]="next() !== null" (more)="follow()" />
    } @else {
      <section class="ent-card"><ent-resource-state [resource]="first" [rows]="3" /></section>
    }`,
})
export class PartnerHistory {
  readonly partner = input.required<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  private readonly api = inject(OrgApi);
  private readonly labels = injectLabels();
  private readonly others = inject(PARTNER_FACT_WORDS);
  private readonly id = computed(() => this.partner().id);

  protected readonly first = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readPartnerHistory, { id }),
  });
  private readonly more = linkedSignal<string, readonly HistoryView[]>({ source: this.id, computation: () => [] });
  private readonly pages = computed(() => (this.first.hasValue() ? [this.first.value(), ...this.more()] : []));
  protected readonly next = computed(() => this.pages().at(-1)?.next ?? null);
  protected readonly entries = computed((): HistoryEntry[] => {
    const told = this.pages()
      .flatMap(({ entries }) => entries)
      .map((entry): HistoryEntry => ({
        id: entry.id,
        at: entry.at,
        words: this.wordsOf(entry),
        who: entry.actorName ?? '',
        side: entry.actorKind === 'contact' ? 'them' : 'us',
      }));
    return gathered(told).map(({ entry, times }) =>
      times === 1 ? entry : { ...entry, words: this.t('history.times', { told: entry.words, count: times }) },
    );
  });

  constructor() {
    // Each save gives a new view of the partner: what was just done belongs at the top.
    let seen: PartnerView | undefined;
    effect(() => {
      const now = this.partner();
      if (seen && seen !== now && seen.id === now.id) untracked(() => this.again());
      seen = now;
    });
  }

  protected async follow(): Promise<void> {
    const before = this.next();
    if (!before) return;
    const page = await this.api.invoke(readPartnerHistory, { id: this.id(), before });
    this.more.update((pages) => [...pages, page]);
  }

  private again(): void {
    this.more.set([]);
    this.first.reload();
  }

  private wordsOf({ type, detail }: HistoryEntryView): string {
    if (!isPartnerFact(type)) {
      const words = this.others.find((each) => type in each)?.[type];
      return words ? this.labels.words(words) : this.t('history.other');
    }
    const told = this.labels.words(partnerFactWords[type]);
    const precision = type === 'stage-moved' ? this.move(detail) : this.person(detail);
    return precision ? this.t('history.precise', { told, precision }) : told;
  }

  private move({ from, to }: Record<string, unknown>): string {
    return isStage(from) && isStage(to)
      ? this.t('history.move', { from: this.labels.stage(from), to: this.labels.stage(to) })
      : '';
  }

  private person({ contactId, personId }: Record<string, unknown>): string {
    const { contacts, partnership } = this.partner();
    return (
      contacts.find(({ id }) => id === contactId)?.name ??
      partnership.tenures.find((tenure) => tenure.personId === personId)?.name ??
      ''
    );
  }
}
