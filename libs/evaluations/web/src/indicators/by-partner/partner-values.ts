import { Component, computed, effect, inject, input, output, signal, untracked } from '@angular/core';
import {
  catalogueOf,
  type CellKey,
  cellKey,
  hasValue,
  type IndicatorEntry,
  parsePeriod,
  type Period,
} from '@entente/evaluations/domain';
import { type PartnerEntryCellView, type PartnerEntryView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Conflict,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  PageTitle,
  SaveState,
} from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { toEntry } from '../board-input';
import { CellDoubts } from '../cell-doubts';
import { placeOf } from '../cell-fields';
import { EntryCards } from '../entry-cards';
import { type CellServer } from '../cell-server';
import { IndicatorCells } from '../indicator-cells';
import { askedLine } from './asked-lines';
import { entryWords, indicatorName, periodName } from './entry-words';
import { requestsWords } from './requests-words';
import { ownSides } from './own-sides';

/** Where the partner's values go. */
export type ValuesServer = { readonly save: CellServer; readonly handIn: () => Promise<PartnerEntryView> };

/** What somebody of the partner is asked, one card per figure: saved as it is typed, handed in at the end. */
@Component({
  selector: 'ent-partner-values',
  imports: [Button, CellDoubts, Conflict, EntryCards, Icon, SaveState],
  templateUrl: './partner-values.html',
  styleUrl: './partner-values.css',
  providers: [IndicatorCells, { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(PartnerValues).names }],
})
export class PartnerValues {
  readonly page = input.required<PartnerEntryView>();
  readonly server = input.required<ValuesServer>();
  readonly handedIn = output<PartnerEntryView>();
  protected readonly t = injectWords(requestsWords);
  protected readonly say = injectSay();
  protected readonly cells = inject(IndicatorCells);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  readonly names = computed(() => [this.page().partner, this.page().organisation, this.page().asker, this.page().name]);
  protected readonly ownSides = ownSides;
  protected readonly period = computed(() => periodName(this.page().period, this.say.language()));
  protected readonly quarter = computed(() => parsePeriod(this.page().period)?.rank ?? 1);
  private readonly catalogue = computed(() => catalogueOf(this.page().adapted));
  private readonly open = computed(() => this.page().cells.filter(({ verdict }) => verdict !== 'accepted'));
  protected readonly lines = computed(() =>
    this.open().flatMap((cell) => {
      const entry = this.cells.entry(cellKey(cell));
      return askedLine({ ...cell, entry }, this.catalogue()) ?? [];
    }),
  );
  protected readonly accepted = computed(() =>
    this.page()
      .cells.filter(({ verdict }) => verdict === 'accepted')
      .map(({ code, entry }) => ({
        name: indicatorName(code, this.say.language(), this.catalogue()),
        value:
          entryWords({ code, entry: toEntry(entry) }, this.say.language(), this.catalogue()) || this.t('mine.nothing'),
      })),
  );
  protected readonly notes = computed<ReadonlyMap<CellKey, string>>(
    () => new Map(this.open().flatMap((cell) => this.note(cell))),
  );
  protected readonly done = computed(
    () => this.open().filter((cell) => isSaid(this.cells.entry(cellKey(cell)))).length,
  );
  protected readonly total = computed(() => this.open().length);

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.t('mine.title', { period: this.period() })));
    effect(() => {
      const page = this.page();
      untracked(() =>
        this.cells.openAt({
          place: `draft/indicator-request/${page.requestId}`,
          cells: page.cells.map(({ code, period, side, entry, version }) => ({
            code,
            period,
            side,
            entry: toEntry(entry),
            version,
          })),
          computed: [],
          save: (body) => this.server().save(body),
          catalogue: this.catalogue(),
        }),
      );
    });
  }

  settle(): Promise<boolean> {
    return this.cells.flush();
  }

  /** The last value first: what is handed in is what the server has. */
  protected async handIn(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      if (!(await this.cells.flush())) return this.refusal.set(this.t('mine.notSaved'));
      this.handedIn.emit(await this.server().handIn());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }

  protected title(key: CellKey): string {
    const place = placeOf(key);
    const period: Period | null = parsePeriod(place?.period ?? '');
    return place && period
      ? `${indicatorName(place.code, this.say.language(), this.catalogue())}, ${periodName(place.period, this.say.language())}`
      : key;
  }

  protected words(key: CellKey, entry: IndicatorEntry): string {
    const value = entryWords({ code: placeOf(key)?.code ?? '', entry }, this.say.language(), this.catalogue());
    return [value || this.t('mine.nothing'), entry.comment].filter(Boolean).join('\n');
  }

  private note(cell: PartnerEntryCellView): readonly (readonly [CellKey, string])[] {
    return cell.verdict === 'returned'
      ? [[cellKey(cell), this.t('mine.returnedOne', { reason: cell.returnReason })]]
      : [];
  }
}

const isSaid = (entry: IndicatorEntry): boolean => hasValue(entry) || entry.comment.trim() !== '';
