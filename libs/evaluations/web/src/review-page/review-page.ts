import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { reviewReport, reviewStatusLabels } from '@entente/evaluations/domain';
import { readReview, type ReviewAction, type ReviewView } from '@entente/platform/api-client';
import { dayOf, isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  LifeLine,
  type LifeStep,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
  TurnBand,
} from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { reportInput } from '../shared/report-input';
import { reviewStates } from '../shared/review-state';
import { BothSidesCard } from '../two-sides/both-sides-card';
import { SectionsCard } from '../sections/sections-card';
import { FeedbackList } from '../feedback/feedback-list';
import { StepFeelings } from '../feelings/step-feelings';
import { SwotList } from '../swot/swot-list';
import { ActionLinksCard } from '../actions/by-link/action-links-card';
import { EarlierActions } from '../actions/earlier-actions';
import { ClosedReport } from './closed-report';
import { Preparation } from './preparation';
import { ReviewActs } from './review-acts';
import { ReviewDocuments } from './review-documents';
import { ReviewHistory } from './review-history';

const order = ['planned', 'rating', 'concluded', 'closed'] as const;

/** One review: what is left to do before the meeting, then what was decided. */
@Component({
  selector: 'ent-review-page',
  imports: [
    ActionLinksCard,
    BothSidesCard,
    Button,
    ClosedReport,
    EarlierActions,
    Icon,
    LifeLine,
    PageHeader,
    Pill,
    Preparation,
    ResourceState,
    ReviewDocuments,
    ReviewHistory,
    RouterLink,
    SectionsCard,
    StepFeelings,
    FeedbackList,
    SwotList,
    TurnBand,
    ...formatPipes,
  ],
  templateUrl: './review-page.html',
  providers: [ReviewActs],
})
export class ReviewPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly states = reviewStates;
  protected readonly say = injectSay();
  protected readonly labels = reviewStatusLabels;
  private readonly api = inject(OrgApi);
  private readonly acts = inject(ReviewActs);
  private readonly formats = inject(Formats);
  protected readonly session = inject(Session);

  protected readonly review = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readReview, { id }),
  });
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  /** What the two sides do leaves the review's version alone: the history is read again all the same. */
  protected readonly acted = signal(0);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);
  protected readonly view = computed(() => (this.review.hasValue() ? this.review.value() : null));
  protected readonly isReport = computed(() => ['concluded', 'closed'].includes(this.view()?.status ?? ''));
  /** A part of the questions was given to the reader. */
  protected readonly isAsked = computed(() => this.view()?.sections.some(({ mine }) => mine) ?? false);
  protected readonly left = computed(() => {
    const score = this.view()?.score;
    return score ? score.total - score.rated - score.notApplicable : 0;
  });
  protected readonly steps = computed<readonly LifeStep[]>(() => {
    const view = this.view();
    if (!view) return [];
    const at = order.findIndex((status) => status === view.status);
    const stateOf = (index: number): LifeStep['state'] => {
      if (index < at || view.status === 'closed') return 'done';
      return index === at ? 'current' : 'next';
    };
    return [
      { label: this.t('page.steps.prepared'), state: stateOf(0), icon: 'clipboard-list' },
      { label: this.t('page.steps.rated'), state: stateOf(1), icon: 'pencil', detail: this.ratedWords(view) },
      { label: this.t('page.steps.concluded'), state: stateOf(2), icon: 'handshake', detail: this.heldWords(view) },
      { label: this.t('page.steps.closed'), state: stateOf(3), icon: 'lock', detail: this.closedWords(view) },
    ];
  });
  protected readonly reopenings = computed(() => {
    const view = this.view();
    return view && view.reopenings.length > 0 ? reviewReport(reportInput(view, this.say.language())).reopenings : [];
  });

  protected may(action: ReviewAction): boolean {
    return this.view()?.allowedActions.includes(action) ?? false;
  }

  protected async run(act: 'start' | 'close' | 'cancel' | 'reopen' | 'replan'): Promise<void> {
    const view = this.view();
    if (!view || this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const changed = await this.acts[act](view);
      if (changed) this.review.set(changed);
    } catch (error) {
      this.refused(error);
    } finally {
      this.busy.set(false);
    }
  }

  /** The two sides changed what the review says; what stands here stays until the answer. */
  protected async refresh(): Promise<void> {
    this.review.set(await this.api.invoke(readReview, { id: this.id() }));
    this.acted.update((times) => times + 1);
  }

  /** Where each side rates alone, what is counted is what both agreed on. */
  private ratedWords({ score, twoSided }: ReviewView): string {
    return this.t(twoSided ? 'page.jointLine' : 'page.progressLine', {
      answered: score.rated + score.notApplicable,
      total: score.total,
    });
  }

  private closedWords({ status, reports }: ReviewView): string {
    const last = reports[0]?.drawnAt;
    return status === 'closed' && last ? this.formats.plainDay(dayOf(new Date(last))) : '';
  }

  // A conclusion kept through a reopening is not the meeting's last word.
  private heldWords({ conclusion, status }: ReviewView): string {
    const day = conclusion?.meeting.heldOn;
    return status !== 'rating' && isDay(day) ? this.formats.plainDay(day) : '';
  }

  // A stale view is shown again as it stands now; the person decides once they have read it.
  private refused(error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    this.refusal.set(error.title);
    const current = error.extra['current'];
    if (error.status === 412 && current) this.review.set(current as ReviewView);
  }
}
