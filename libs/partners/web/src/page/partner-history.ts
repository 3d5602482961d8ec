import { Component, computed, effect, inject, input, linkedSignal, resource, untracked } from '@angular/core';
import { isStage, partnerFactWords, type PartnerFactType, partnerFactTypes } from '@entente/partners/domain';
import {
  type HistoryEntryView,
  type HistoryView,
  type PartnerView,
  readPartnerHistory,
} from '@entente/platform/api-client';
import { type Params } from '@entente/platform/kernel';
import { type HistoryEntry, HistoryPanel, injectWords, OrgApi, ResourceState } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';
import { PARTNER_FACT_WORDS } from './partner-fact-words';

const isPartnerFact = (type: string): type is PartnerFactType => partnerFactTypes.some((each) => each === type);

type Told = { readonly entry: HistoryEntry; readonly precision: string };
type Gathered = { readonly entry: HistoryEntry; readonly precisions: readonly string[]; readonly times: number };

const dayOfEntry = ({ at }: HistoryEntry): string => at.slice(0, 10);

const isSameAct = (a: HistoryEntry, b: HistoryEntry): boolean =>
  a.words === b.words && a.who === b.who && dayOfEntry(a) === dayOfEntry(b);

// A page that saves itself leaves many lines of one act: the day's are told once, of whom or of what, or how often.
const gathered = (told: readonly Told[]): Gathered[] =>
  told.reduce<Gathered[]>((all, { entry, precision }) => {
    const at = all.findIndex((each) => isSameAct(each.entry, entry));
    const same = all[at];
    if (!same) return [...all, { entry, precisions: precision ? [precision] : [], times: 1 }];
    // The list goes back in time; what is said of a day goes forward.
    const precisions = precision
      ? [precision, ...same.precisions.filter((each) => each !== precision)]
      : same.precisions;
    return all.with(at, { ...same, precisions, times: same.times + 1 });
  }, []);

/** Numbers and names of documents, as words may repeat them. */
const namesIn = (detail: Readonly<Record<string, unknown>>): Params =>
  Object.fromEntries(Object.entries(detail).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

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
      .map((entry): Told => ({
        entry: {
          id: entry.id,
          at: entry.at,
          words: this.wordsOf(entry),
          who: this.whoOf(entry),
          side: entry.actorKind === 'contact' ? 'them' : 'us',
        },
        precision: this.precisionOf(entry),
      }));
    return gathered(told).map((act) => ({ ...act.entry, words: this.actWords(act) }));
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

  private actWords({ entry, precisions, times }: Gathered): string {
    const told = entry.words;
    if (precisions.length > 0) {
      const precision = precisions.reduce((before, also) => this.t('history.also', { told: before, also }));
      return this.t('history.precise', { told, precision });
    }
    return times === 1 ? told : this.t('history.times', { told, count: times });
  }

  private wordsOf({ type, detail }: HistoryEntryView): string {
    if (isPartnerFact(type)) return this.labels.words(partnerFactWords[type]);
    const words = this.others.find((each) => type in each)?.[type];
    return words ? this.labels.words(words, namesIn(detail)) : this.t('history.other');
  }

  private precisionOf({ type, detail }: HistoryEntryView): string {
    if (!isPartnerFact(type)) return '';
    return type === 'stage-moved' ? this.move(detail) : this.person(detail);
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

  /** « Awa Diallo, pour Nadia Belkacem »: what was done for somebody who was away. */
  private whoOf({ actorName, inPlaceOf }: HistoryEntryView): string {
    if (!actorName || !inPlaceOf) return actorName ?? '';
    return this.t('history.inPlaceOf', { actor: actorName, absent: inPlaceOf });
  }
}
