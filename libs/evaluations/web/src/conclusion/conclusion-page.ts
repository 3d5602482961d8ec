import { Component, computed, inject, input, resource, signal } from '@angular/core';
import { applyEach, form, FormField, FormRoot, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  actionLimits,
  conclusionLimits,
  conclusionWarnings,
  gridAt,
  jointDecisions,
  judgementsOf,
  needsNextReview,
  type Proposal,
  proposalsFrom,
  unansweredRequired,
} from '@entente/evaluations/domain';
import {
  concludeReview,
  readReview,
  readSides,
  type ReviewConclusionBody,
  type ReviewView,
  type SidesView,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Conflict,
  Control,
  DayField,
  ErrorSummary,
  Field,
  FocusFrame,
  Formats,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  OrgApi,
  ResourceState,
  Toasts,
  TypingGuard,
} from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { judgedByServer } from '../shared/judged-by-server';
import { Professionals } from '../shared/professionals';
import { knownForLeads } from '../shared/report-input';
import { toCriterionAnswer, toReview } from '../shared/to-review';
import { ActionFields } from './action-fields';
import { Attendees } from './attendees';
import { afterMeeting } from './after-meeting';
import {
  type ConclusionDraft,
  emptyConclusion,
  newAction,
  seedOf,
  startingDraft,
  toConclusion,
  toConclusionBody,
} from './conclusion-draft';
import { keepDraft } from './kept-draft';

/** What both sides decided, who was there, and what follows. */
@Component({
  selector: 'ent-conclusion-page',
  imports: [
    ActionFields,
    Attendees,
    Button,
    Conflict,
    Control,
    DayField,
    ErrorSummary,
    Field,
    FocusFrame,
    FormField,
    FormRoot,
    Icon,
    ResourceState,
    RouterLink,
    TypingGuard,
  ],
  templateUrl: './conclusion-page.html',
  styleUrl: './conclusion-page.css',
  providers: [Professionals, { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(Professionals).names }],
})
export class ConclusionPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly decisions = jointDecisions;
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly formats = inject(Formats);
  private readonly professionals = inject(Professionals);

  protected readonly draft = signal<ConclusionDraft>(emptyConclusion);
  protected readonly recovered = signal(false);
  /** What somebody else recorded meanwhile. */
  protected readonly other = signal<ReviewView | null>(null);
  private readonly version = signal(1);
  private readonly start = signal<ConclusionDraft | null>(null);
  private readonly kept = keepDraft({ id: this.id, version: this.version, draft: this.draft, start: this.start });

  protected readonly review = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const review = await this.api.invoke(readReview, { id });
      this.professionals.know(review);
      // What was decided in front of the gaps opens the conclusion.
      this.begin(review, review.twoSided ? await this.api.invoke(readSides, { id }) : null);
      return review;
    },
  });
  protected readonly view = computed(() => (this.review.hasValue() ? this.review.value() : null));
  protected readonly open = computed(() => this.view()?.allowedActions.includes('conclude') ?? false);
  /** Why it is not to be written: not begun, over, or somebody else's to write. */
  protected readonly whyNot = computed(() => {
    const status = this.view()?.status;
    if (status === 'planned') return this.t('conclusion.missing');
    return this.t(status === 'rating' || status === 'concluded' ? 'conclusion.notYours' : 'conclusion.over');
  });
  /** Questions that the organisation wants answered first. */
  protected readonly unanswered = computed(() => {
    const view = this.view();
    return view ? unansweredRequired(toReview(view)) : [];
  });
  protected readonly title = computed(() => this.t('conclusion.title', { partner: this.view()?.partner.name ?? '' }));
  protected readonly stops = computed(() => {
    const { decision } = this.draft();
    return decision !== '' && !needsNextReview({ decision });
  });
  protected readonly leads = computed(() => {
    const view = this.view();
    if (!view) return [];
    const taken = new Set(this.draft().actions.map(({ origin }) => origin.code));
    const judgements = judgementsOf(view.answers.map(toCriterionAnswer));
    return proposalsFrom(gridAt(view.grid), judgements, knownForLeads(view)).filter(({ code }) => !taken.has(code));
  });
  protected readonly alone = computed(() => {
    const conclusion = toConclusion(this.draft());
    return conclusion !== null && conclusionWarnings(conclusion).length > 0;
  });

  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.decision, { message: () => this.t('conclusion.decisionMissing') });
      required(path.reason, { message: () => this.t('conclusion.reasonMissing') });
      maxLength(path.reason, conclusionLimits.reason);
      maxLength(path.sentence, conclusionLimits.sentence);
      required(path.meeting.heldOn, { message: () => this.t('conclusion.heldOnMissing') });
      min(path.meeting.peopleSupported, 0);
      max(path.meeting.peopleSupported, conclusionLimits.peopleSupported);
      // The same as the server asks, so that everything to correct is told at once.
      required(path.nextReviewOn, { when: () => this.draft().decision !== '' && !this.stops() });
      applyEach(path.actions, (action) => {
        required(action.action);
        required(action.expectedResult);
        validate(action.ownerOurs, ({ value, valueOf }) =>
          value() || valueOf(action.ownerTheirs)
            ? undefined
            : { kind: 'needs-an-owner', message: this.t('conclusion.ownerMissing') },
        );
        required(action.dueOn);
      });
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );
  protected readonly limits = actionLimits;

  protected add(proposal?: Proposal, lever = ''): void {
    const seed = proposal ? seedOf(proposal, lever) : {};
    this.draft.update((draft) => ({ ...draft, actions: [...draft.actions, newAction(seed)] }));
    this.focusAction(this.draft().actions.length);
  }

  protected remove(index: number): void {
    this.draft.update((draft) => ({ ...draft, actions: draft.actions.filter((_action, each) => each !== index) }));
  }

  protected keepMine(): void {
    const other = this.other();
    if (other) this.version.set(other.version);
    this.other.set(null);
  }

  protected takeTheirs(): void {
    const other = this.other();
    if (!other) return;
    const theirs = startingDraft(other, this.formats.today());
    this.start.set(theirs);
    this.draft.set(theirs);
    this.keepMine();
  }

  private begin(review: ReviewView, sides: SidesView | null): void {
    const kept = this.kept.recover();
    const start = afterMeeting(startingDraft(review, this.formats.today()), review, sides);
    this.recovered.set(kept !== null);
    // Left on an older version, it must not pass for an answer to what a colleague recorded since.
    this.version.set(kept?.version ?? review.version);
    this.draft.set(kept?.draft ?? start);
    this.start.set(review.allowedActions.includes('conclude') ? start : null);
  }

  private async save(): Promise<void> {
    const body = { ...toConclusionBody(this.draft()), version: this.version() } as ReviewConclusionBody;
    try {
      await this.api.invoke(concludeReview, {
        id: this.id(),
        body: this.stops() ? { ...body, nextReviewOn: null } : body,
      });
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412) this.other.set(error.extra['current'] as ReviewView);
      throw error;
    }
    this.start.set(null);
    this.kept.forget();
    this.toasts.show(this.t('conclusion.saved'));
    await this.router.navigate([this.router.url.replace(/\/conclusion.*$/, '')]);
  }

  private focusAction(rank: number): void {
    setTimeout(() => document.querySelector<HTMLElement>(`ent-action-fields:nth-of-type(${rank}) textarea`)?.focus());
  }
}
