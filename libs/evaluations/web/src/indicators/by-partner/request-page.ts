import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { catalogueOf, type CellKey, cellKey, requestLimits } from '@entente/evaluations/domain';
import {
  type CellToReadView,
  decideIndicatorRequest,
  type IndicatorRequestDetailView,
  readIndicatorRequest,
} from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
  Toasts,
  TypingGuard,
} from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { toEntry } from '../board-input';
import { entryWords, indicatorName, periodName } from './entry-words';
import { requestsWords } from './requests-words';

type Choice = { readonly accept: boolean | null; readonly reason: string };

const undecided: Choice = { accept: null, reason: '' };
const tones = { none: 'quiet', accepted: 'good', returned: 'watch' } as const;

/** What somebody of the partner gave: our side accepts each value, or sends it back with a reason. */
@Component({
  selector: 'ent-indicator-request',
  imports: [Button, Icon, PageHeader, Pill, ResourceState, RouterLink, TypingGuard],
  templateUrl: './request-page.html',
  styleUrl: './request-page.css',
})
export class IndicatorRequestPage {
  readonly id = input.required<string>();
  readonly demande = input.required<string>();
  protected readonly t = injectWords(requestsWords);
  protected readonly say = injectSay();
  protected readonly tones = tones;
  protected readonly limits = requestLimits;
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly formats = inject(Formats);

  protected readonly request = resource({
    params: () => ({ id: this.id(), requestId: this.demande() }),
    loader: ({ params }) => this.api.invoke(readIndicatorRequest, params),
  });
  protected readonly view = computed(() => (this.request.hasValue() ? this.request.value() : null));
  private readonly catalogue = computed(() => catalogueOf(this.view()?.adapted ?? null));
  protected readonly org = computed(() => this.session.membership()?.org ?? '');
  protected readonly base = computed(() => `/o/${this.org()}/indicateurs/${this.id()}`);
  protected readonly waiting = computed(() => (this.view()?.cells ?? []).filter(({ toDecide }) => toDecide));
  protected readonly mayDecide = computed(() => (this.view()?.may ?? false) && this.waiting().length > 0);
  private readonly choices = signal<ReadonlyMap<CellKey, Choice>>(new Map());
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly stale = signal(false);
  protected readonly faults = signal<ReadonlyMap<CellKey, string>>(new Map());

  protected key(cell: CellToReadView): CellKey {
    return cellKey(cell);
  }

  protected choice(cell: CellToReadView): Choice {
    return this.choices().get(cellKey(cell)) ?? undecided;
  }

  protected change(cell: CellToReadView, change: Partial<Choice>): void {
    const key = cellKey(cell);
    this.choices.update((all) => new Map([...all, [key, { ...this.choice(cell), ...change }]]));
    this.faults.update((faults) => new Map([...faults].filter(([at]) => at !== key)));
    this.refusal.set('');
  }

  protected acceptAll(): void {
    for (const cell of this.waiting()) this.change(cell, { accept: true });
  }

  protected name({ code }: CellToReadView): string {
    return indicatorName(code, this.say.language(), this.catalogue());
  }

  protected period(code: string): string {
    return periodName(code, this.say.language());
  }

  protected value({ code, entry }: Pick<CellToReadView, 'code' | 'entry'>): string {
    return entryWords({ code, entry: toEntry(entry) }, this.say.language(), this.catalogue());
  }

  protected stands({ code, stands }: CellToReadView): string {
    if (!stands) return '';
    const value = this.value({ code, entry: stands.entry }) || this.t('decide.nothing');
    return this.t('decide.standsBy', { value, by: stands.by });
  }

  protected verdict({ verdict }: CellToReadView): string {
    return this.t(`decide.verdict.${verdict}`);
  }

  protected handedIn({ handedInAt }: IndicatorRequestDetailView): string {
    return handedInAt ? this.t('decide.handedIn', { day: this.formats.plainDay(dayOf(new Date(handedInAt))) }) : '';
  }

  protected async save(): Promise<void> {
    const cells = this.waiting();
    if (this.busy() || !this.isWhole(cells)) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const after = await this.api.invoke(decideIndicatorRequest, {
        id: this.id(),
        requestId: this.demande(),
        body: { decisions: cells.map((cell) => this.decision(cell)) },
      });
      const returned = after.cells.some(({ verdict }) => verdict === 'returned');
      this.toasts.show(returned ? this.t('decide.savedReturned', after) : this.t('decide.saved'));
      await this.router.navigateByUrl(this.base());
    } catch (error) {
      this.refused(error, cells);
    } finally {
      this.busy.set(false);
    }
  }

  /** Reads again, and keeps what was chosen. */
  protected reload(): void {
    this.stale.set(false);
    this.refusal.set('');
    this.request.reload();
  }

  private decision(cell: CellToReadView) {
    const { accept, reason } = this.choice(cell);
    const { code, period, side, version: seen, stands } = cell;
    return { code, period, side, accept: accept ?? false, reason, seen, over: stands?.version ?? 0 };
  }

  private isWhole(cells: readonly CellToReadView[]): boolean {
    if (cells.every((cell) => this.choice(cell).accept !== null)) return true;
    this.refusal.set(this.t('decide.missing'));
    return false;
  }

  private refused(error: unknown, cells: readonly CellToReadView[]): void {
    if (!(error instanceof ApiProblem)) throw error;
    this.stale.set(error.status === 412);
    this.refusal.set(error.status === 412 ? this.t('decide.stale') : error.title);
    this.faults.set(
      new Map(
        error.errors.flatMap(({ pointer, detail }) => {
          const cell = cells[Number(pointer.split('/')[2])];
          return cell ? [[cellKey(cell), detail] as const] : [];
        }),
      ),
    );
  }
}
