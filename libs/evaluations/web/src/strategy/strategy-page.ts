import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  answerMoveWords,
  hiddenRatedOf,
  questionOf,
  strategyQuestionsAt,
  strategyStatuses,
  strategyStatusLabels,
} from '@entente/evaluations/domain';
import { readStrategy, type StrategyAction, type StrategyView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  FileLink,
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
import { injectSay } from '../shared/inject-say';
import { EvidenceCard } from './evidence-card';
import { StrategyActs } from './strategy-acts';
import { StrategyHistory } from './strategy-history';
import { strategyLooks } from './strategy-state';
import { strategyWords } from './strategy-words';

/** `/o/:org/strategie/:id`: where a review stands, what it says, what it proves. */
@Component({
  selector: 'ent-strategy-page',
  imports: [
    Button,
    EvidenceCard,
    FileLink,
    Icon,
    LifeLine,
    PageHeader,
    Pill,
    ResourceState,
    RouterLink,
    StrategyHistory,
    TurnBand,
    ...formatPipes,
  ],
  templateUrl: './strategy-page.html',
  styles: `
    .score {
      display: grid;
      gap: 0.5rem;
    }
    .figure b {
      font: var(--mat-sys-display-small);
    }
    .missing li {
      padding-block: 0.25rem;
    }
  `,
  providers: [StrategyActs],
})
export class StrategyPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(strategyWords);
  protected readonly say = injectSay();
  protected readonly looks = strategyLooks;
  protected readonly labels = strategyStatusLabels;
  protected readonly moves = answerMoveWords;
  private readonly api = inject(OrgApi);
  private readonly acts = inject(StrategyActs);
  private readonly formats = inject(Formats);
  private readonly session = inject(Session);

  protected readonly review = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readStrategy, { id }),
  });
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);
  protected readonly view = computed((): StrategyView | null => (this.review.hasValue() ? this.review.value() : null));
  protected readonly report = computed(() =>
    this.api.address(`/strategies/${this.id()}/report?language=${this.say.language()}`),
  );
  protected readonly steps = computed<readonly LifeStep[]>(() => {
    const view = this.view();
    if (!view) return [];
    const at = strategyStatuses.indexOf(view.status);
    const stateOf = (index: number): LifeStep['state'] => {
      if (view.status === 'closed' || (index <= at && index > 0)) return 'done';
      if (index === 0) return at > 0 ? 'done' : 'current';
      return index === at + 1 && at > 0 ? 'current' : 'next';
    };
    return [
      { label: this.t('page.steps.draft'), state: stateOf(0), icon: 'pencil' },
      { label: this.t('page.steps.debated'), state: stateOf(1), icon: 'users', detail: this.day(view.debatedOn) },
      { label: this.t('page.steps.validated'), state: stateOf(2), icon: 'check', detail: this.day(view.validatedOn) },
      { label: this.t('page.steps.closed'), state: stateOf(3), icon: 'lock', detail: this.day(view.closedOn) },
    ];
  });
  /** Rated answers that moved, and answers whose text did. */
  protected readonly changes = computed(() => {
    const view = this.view();
    if (!view?.previous) return [];
    return view.previous.changes.filter(
      ({ move, reworded }) => !['same', 'unrated'].includes(move) || (move === 'same' && reworded.length > 0),
    );
  });
  private readonly questionnaire = computed(() => {
    const view = this.view();
    return view && strategyQuestionsAt(view.questions);
  });
  /** Whose questions they are, when they are the organisation's. */
  protected readonly adapted = computed(() => {
    const asked = this.questionnaire();
    return asked?.own === undefined ? null : { title: this.say(asked.title), version: asked.version };
  });
  protected readonly hidden = computed(() => {
    const asked = this.questionnaire();
    return asked
      ? hiddenRatedOf(asked)
          .map(({ code }) => code)
          .join(', ')
      : '';
  });
  protected readonly missing = computed(() => {
    const view = this.view();
    const questionnaire = this.questionnaire();
    if (!view || !questionnaire) return [];
    return view.missing.map(({ code, words }) => ({ code, words, text: questionOf(questionnaire, code)?.text }));
  });

  protected may(action: StrategyAction): boolean {
    return this.view()?.allowedActions.includes(action) ?? false;
  }

  protected async run(act: 'debate' | 'validate' | 'close' | 'reopen'): Promise<void> {
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

  private day(day: string | null): string {
    return isDay(day) ? this.formats.plainDay(day) : '';
  }

  // A stale view is shown again as it stands now; the person decides once they have read it.
  private refused(error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    this.refusal.set(error.title);
    const current = error.extra['current'];
    if (error.status === 412 && current) this.review.set(current as StrategyView);
  }
}
