import { Component, computed, inject, input, resource, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type BoardCell,
  boardLines,
  cellKey,
  type CellKey,
  type IndicatorEntry,
  mostCycles,
  partText,
  periodLabel,
  reliabilityLabels,
} from '@entente/evaluations/domain';
import { readIndicators, saveIndicators } from '@entente/platform/api-client';
import {
  Button,
  Conflict,
  EmptyState,
  FilterBar,
  Formats,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  OrgApi,
  PageHeader,
  ResourceState,
  SaveState,
  Session,
} from '@entente/platform/web';
import { dayOf } from '@entente/platform/kernel';
import { injectSay } from '../shared/inject-say';
import { type Answering } from '../answers/settle-first';
import { toBoardInput } from './board-input';
import { CellDoubts } from './cell-doubts';
import { CellPanel } from './cell-panel';
import { placeOf } from './cell-fields';
import { EntryCards } from './entry-cards';
import { EntryGrid } from './entry-grid';
import { filled } from './grid-rows';
import { IndicatorCells } from './indicator-cells';
import { IndicatorDefinitionNote } from './indicator-definition-note';
import { filteredLines, indicatorQuery, injectIndicatorFilters, yearOf } from './indicator-filters';
import { indicatorsWords } from './indicators-words';

const wide = '(min-width: 60rem)';

/** Typing the indicators of a year: a table by keyboard on a wide screen, cards on a phone. */
@Component({
  selector: 'ent-indicator-entry',
  imports: [
    Button,
    CellDoubts,
    CellPanel,
    Conflict,
    EmptyState,
    EntryCards,
    EntryGrid,
    FilterBar,
    Icon,
    IndicatorDefinitionNote,
    PageHeader,
    ResourceState,
    RouterLink,
    SaveState,
  ],
  templateUrl: './entry-page.html',
  styleUrl: './entry-page.css',
  providers: [IndicatorCells, { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(IndicatorEntryPage).names }],
})
export class IndicatorEntryPage implements Answering {
  readonly id = input.required<string>();
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  protected readonly cells = inject(IndicatorCells);
  protected readonly query = indicatorQuery();
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);
  private readonly panel = viewChild(CellPanel);
  private readonly media = matchMedia(wide);
  protected readonly wide = signal(this.media.matches);
  protected readonly at = signal<CellKey | null>(null);
  protected readonly details = signal(0);
  private readonly cycles = signal(1);

  protected readonly board = resource({
    params: () => ({ id: this.id(), year: yearOf(this.query) }),
    loader: async ({ params: { id, year } }) => {
      // What was typed in another year leaves before this one shows.
      await this.cells.flush();
      const view = await this.api.invoke(readIndicators, { id, ...(year === undefined ? {} : { year }) });
      this.cells.open(view, (body) => this.api.invoke(saveIndicators, { id, body }));
      return view;
    },
  });
  protected readonly view = computed(() => (this.board.hasValue() ? this.board.value() : null));
  readonly names = computed(() => {
    const view = this.view();
    return view ? [view.partner.name, view.organisationName, ...view.cells.map(({ by }) => by)] : [];
  });
  protected readonly thisYear = computed(() => Number((this.view()?.on ?? this.formats.today()).slice(0, 4)));
  protected readonly filters = injectIndicatorFilters(this.query, this.thisYear);
  protected readonly org = computed(() => this.session.membership()?.org ?? '');
  protected readonly base = computed(() => `/o/${this.org()}/indicateurs/${this.id()}`);
  private readonly all = computed(() => {
    const view = this.view();
    if (!view) return [];
    const input = { ...toBoardInput(view), cells: this.cells.cells(), computed: this.cells.computed() };
    // What the organisation dropped is read on the page before: nothing is typed there any more.
    return boardLines({ ...input, cycles: this.cycles() }).filter(({ definition }) => !definition.retired);
  });
  protected readonly lines = computed(() =>
    filteredLines(this.all(), this.query.values(), ({ definition }) => this.say(definition.label)),
  );
  /** The quarter that a phone asks for: the one in the address, else the latest that has begun. */
  protected readonly quarter = computed(() => {
    const asked = Number(this.query.values().trimestre);
    if (asked >= 1 && asked <= 4) return asked;
    const on = this.view()?.on ?? this.formats.today();
    return this.view()?.year === Number(on.slice(0, 4)) ? Math.ceil(Number(on.slice(5, 7)) / 3) : 4;
  });
  protected readonly quarters = [1, 2, 3, 4];
  protected readonly may = computed(() => this.view()?.allowedActions.includes('enter') ?? false);
  protected readonly progress = computed(() => filled(this.all()));
  protected readonly hasCycles = computed(
    () => this.all().some(({ definition }) => definition.frequency === 'cycle') && this.cycles() < mostCycles,
  );
  protected readonly chosen = computed(() => {
    const key = this.at();
    const line = this.all().find(({ cells }) => cells.some(({ place }) => cellKey(place) === key));
    const cell = line?.cells.find(({ place }) => cellKey(place) === key);
    return line && cell ? { line, cell } : null;
  });

  constructor() {
    this.media.addEventListener('change', ({ matches }) => this.wide.set(matches));
  }

  settle(): Promise<boolean> {
    return this.cells.flush();
  }

  protected key({ place }: BoardCell): CellKey {
    return cellKey(place);
  }

  protected showDetails(): void {
    this.panel()?.focus();
  }

  protected addCycle(): void {
    const opened = this.all().find(({ definition }) => definition.frequency === 'cycle')?.cells.length ?? 1;
    this.cycles.set(opened + 1);
  }

  protected title(key: CellKey): string {
    const line = this.all().find(({ cells }) => cells.some(({ place }) => cellKey(place) === key));
    const cell = line?.cells.find(({ place }) => cellKey(place) === key);
    const place = placeOf(key);
    return line && cell
      ? `${this.say(line.definition.label)}, ${periodLabel(cell.period, this.say.language())}`
      : (place?.code ?? '');
  }

  /** An entry in words, for two of them side by side. */
  protected words(key: CellKey, { parts, reliability, comment }: IndicatorEntry): string {
    const line = this.all().find(({ cells }) => cells.some(({ place }) => cellKey(place) === key));
    const said = Object.entries(parts).map(([code, value]) => {
      const part = line?.definition.parts.find((each) => each.code === code);
      return part ? `${this.say(part.label)} : ${partText(part, value, this.say.language())}` : '';
    });
    const sure = reliability ? [this.say(reliabilityLabels[reliability])] : [];
    return [...said, ...sure, ...(comment ? [comment] : [])].join('\n') || this.t('entry.nothing');
  }

  protected author(): string {
    const chosen = this.chosen();
    const key = chosen && cellKey(chosen.cell.place);
    const stored = this.view()?.cells.find((cell) => cellKey(cell) === key);
    if (!stored?.by) return '';
    const day = this.formats.plainDay(dayOf(new Date(stored.at)));
    return stored.from
      ? this.t('entry.fromPartner', { from: stored.from, by: stored.by, day })
      : this.t('entry.by', { name: stored.by, day });
  }
}
