import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, effect, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { criterionOf, dimensionOf, gridAt } from '@entente/evaluations/domain';
import {
  addGapAction,
  type GapActionBody,
  type GapActionView,
  type GapsView,
  rateTogether,
  readGaps,
  readReview,
  removeGapAction,
  takeSameRatings,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Conflict,
  EmptyState,
  FocusFrame,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  OrgApi,
  PageTitle,
  PageHeader,
  ResourceState,
  SaveState,
  Session,
  SideMark,
  Toasts,
} from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { injectConflictWords } from '../answers/conflict-words';
import { type Answering } from '../answers/settle-first';
import { injectSay } from '../shared/inject-say';
import { Professionals } from '../shared/professionals';
import { sidesWords } from '../sides-words';
import { GapLine } from './gap-line';
import { GapsTable } from './gaps-table';
import { jointCalls } from './joint-calls';
import { MeetingCard } from './meeting-card';

/** The agenda of the meeting: only what differs, the widest first, and what both make of it (mock-up 06). */
@Component({
  selector: 'ent-gaps-page',
  imports: [
    Button,
    Conflict,
    EmptyState,
    FocusFrame,
    GapLine,
    GapsTable,
    Icon,
    MeetingCard,
    NgTemplateOutlet,
    PageHeader,
    ResourceState,
    RouterLink,
    SaveState,
    SideMark,
  ],
  templateUrl: './gaps-page.html',
  styleUrl: './gaps-page.css',
  providers: [
    AnswersStore,
    Professionals,
    { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(Professionals).names },
  ],
  host: { '[class.projected]': 'projected()' },
})
export class GapsPage implements Answering {
  readonly id = input.required<string>();
  /** Large type and no chrome, for a room. */
  readonly projected = input(false);
  protected readonly t = injectWords(sidesWords);
  protected readonly say = injectSay();
  protected readonly conflictWords = injectConflictWords();
  protected readonly store = inject(AnswersStore);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly session = inject(Session);
  private readonly professionals = inject(Professionals);

  private readonly year = signal<number | null>(null);
  protected readonly page = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const review = await this.api.invoke(readReview, { id });
      this.professionals.know(review);
      this.year.set(review.year);
      const gaps = await this.api.invoke(readGaps, { id });
      this.store.openWith(jointCalls(gaps, (body) => this.api.invoke(rateTogether, { id, body })));
      return { review, gaps, grid: gridAt(review.grid) };
    },
  });
  protected readonly shown = computed(() => (this.page.hasValue() ? this.page.value() : null));
  protected readonly notOpen = computed(() => {
    const error = this.page.error()?.cause ?? this.page.error();
    return error instanceof ApiProblem && error.type.endsWith('/not-compared');
  });
  /** Known before the views are open. */
  protected readonly title = computed(() => {
    const year = this.year();
    return year === null ? this.t('gaps.figures.alignment') : this.t('gaps.title', { year });
  });
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans`);
  protected readonly editable = computed(() => this.shown()?.review.allowedActions.includes('answer') ?? false);
  protected readonly wide = signal(false);
  protected readonly asTable = signal(false);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly opened = signal<ReadonlySet<string>>(new Set());

  protected readonly lines = computed(() => {
    const shown = this.shown();
    if (!shown) return [];
    const { grid } = shown;
    return shown.gaps.lines.flatMap((line) => {
      const [criterion, dimension] = [criterionOf(grid, line.code), dimensionOf(grid, line.code)];
      return criterion && dimension ? [{ line, criterion, dimension }] : [];
    });
  });
  protected readonly gapLines = computed(() => this.lines().filter(({ line }) => line.differs));
  protected readonly visible = computed(() => (this.wide() ? this.lines() : this.gapLines()));
  protected readonly tableLines = computed(() => this.visible().map(({ line }) => line));
  /** What a side judged and the meeting has not, as the page stands now. */
  protected readonly left = computed(() => {
    const { gaps } = this.shown() ?? { gaps: null };
    const judged = new Set([...(gaps?.open ?? []), ...(gaps?.joint ?? []).map(({ code }) => code)]);
    return [...judged].filter((code) => this.store.judgement(code) === null).length;
  });
  protected readonly figures = computed(() => {
    const all = this.lines().map(({ line }) => line);
    const strong = all.filter((line) => line.strong);
    return {
      shown: this.shown()?.gaps.alignment?.shown ?? 0,
      strong: strong.length,
      decided: strong.filter(({ code }) => this.store.judgement(code) !== null).length,
      light: all.filter((line) => line.differs && !line.strong).length,
      agreed: all.filter((line) => !line.differs).length,
    };
  });
  protected readonly summary = computed(() =>
    this.t('gaps.summary', { ...this.figures(), count: this.shown()?.gaps.compared ?? 0 }),
  );
  protected readonly mayTakeSame = computed(
    () => this.editable() && this.lines().some(({ line }) => !line.differs && this.store.judgement(line.code) === null),
  );

  constructor() {
    const pageTitle = inject(PageTitle);
    effect(() => {
      if (this.notOpen()) pageTitle.set(this.title());
    });
  }

  settle(): Promise<boolean> {
    return this.store.flush();
  }

  protected isOpen(code: string): boolean {
    return this.opened().has(code);
  }

  protected setOpen(code: string, open: boolean): void {
    this.opened.update((codes) => new Set(open ? [...codes, code] : [...codes].filter((each) => each !== code)));
  }

  protected actionsOn(code: string): readonly GapActionView[] {
    return this.shown()?.gaps.actions.filter((action) => action.code === code) ?? [];
  }

  /** The meeting alone changed: what is being typed goes on. */
  protected take(gaps: GapsView): void {
    const shown = this.shown();
    if (shown) this.page.set({ ...shown, gaps });
  }

  protected readonly addAction = async (body: GapActionBody): Promise<void> => {
    this.take(await this.api.invoke(addGapAction, { id: this.id(), body }));
    this.toasts.show(this.t('gaps.added'));
  };

  protected removeAction({ key }: GapActionView): Promise<void> {
    return this.run(async () => this.take(await this.api.invoke(removeGapAction, { id: this.id(), key })));
  }

  protected takeSame(): Promise<void> {
    return this.run(async () => {
      await this.store.flush();
      const id = this.id();
      const gaps = await this.api.invoke(takeSameRatings, { id });
      this.store.openWith(jointCalls(gaps, (body) => this.api.invoke(rateTogether, { id, body })));
      this.take(gaps);
    });
  }

  private async run(act: () => Promise<void>): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }
}
