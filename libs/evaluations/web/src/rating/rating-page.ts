import {
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  resource,
  untracked,
  viewChild,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import {
  answerLimits,
  askedOf,
  criteriaOf,
  currentChecklist,
  firstUnanswered,
  gridAt,
  highestRating,
  placeWithDimension,
  progressSegments,
  type RatingCommand,
} from '@entente/evaluations/domain';
import { readReview, startReview } from '@entente/platform/api-client';
import {
  Button,
  Conflict,
  FocusFrame,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  OrgApi,
  ResourceState,
  SaveState,
  TypingGuard,
} from '@entente/platform/web';
import { type OpenConflict, AnswersStore } from '../answers/answers-store';
import { partsOf } from '../answers/answer-fields';
import { CarryDesk } from '../answers/carry-desk';
import { type Answering } from '../answers/settle-first';
import { evaluationsWords } from '../evaluations-words';
import { injectConflictWords } from '../answers/conflict-words';
import { SectionNote } from '../sections/section-note';
import { injectSay } from '../shared/inject-say';
import { Professionals } from '../shared/professionals';
import { CarriedComment } from './carried-comment';
import { givenWith, gridOf, myDimensions, startOf } from './given-dimensions';
import { RatingChoice } from './rating-choice';
import { EvidenceFields } from './evidence-fields';
import { RatingHelp } from './rating-help';
import { listenToRatingKeys } from './rating-keys';
import { RatingKeysDialog } from './rating-keys-dialog';
import { RatingTable } from './rating-table';
import { ratingVoice } from './rating-voice';

/** One criterion a screen, by digits and arrows; the whole table for those who know it (mock-up 11). */
@Component({
  selector: 'ent-rating-page',
  imports: [
    Button,
    CarriedComment,
    Conflict,
    FocusFrame,
    Icon,
    RatingChoice,
    EvidenceFields,
    RatingHelp,
    RatingTable,
    ResourceState,
    RouterLink,
    SaveState,
    SectionNote,
    TypingGuard,
  ],
  templateUrl: './rating-page.html',
  styleUrl: './rating-page.css',
  providers: [
    AnswersStore,
    CarryDesk,
    Professionals,
    { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(Professionals).names },
  ],
})
export class RatingPage implements Answering {
  readonly id = input.required<string>();
  /** Rank of the criterion, from 1, as it stands in the address. */
  readonly critere = input<string>();
  readonly mode = input<string>();
  /** The dimension that a link leads to. */
  readonly partie = input<string>();

  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly conflictWords = injectConflictWords();
  protected readonly limits = answerLimits;
  protected readonly store = inject(AnswersStore);
  private readonly desk = inject(CarryDesk);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly dialog = inject(MatDialog);
  private readonly professionals = inject(Professionals);

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly comment = viewChild<ElementRef<HTMLTextAreaElement>>('comment');
  private readonly choice = viewChild(RatingChoice);

  protected readonly review = resource({
    params: () => this.id(),
    loader: async ({ params: id }) => {
      const review = await this.api.invoke(readReview, { id });
      this.professionals.know(review);
      this.store.open(review);
      this.desk.open(review);
      return review;
    },
  });
  protected readonly view = computed(() => (this.review.hasValue() ? this.review.value() : null));
  protected readonly open = computed(() => {
    const view = this.view();
    return view !== null && !view.twoSided && (this.mayAll() || this.mine().length > 0);
  });
  protected readonly mayAll = computed(() => this.view()?.allowedActions.includes('answer') ?? false);
  private readonly mine = computed(() => myDimensions(this.view()));
  protected readonly closedWords = computed(() => {
    const view = this.view();
    if (view?.twoSided) return this.t('rating.twoSided');
    return this.t(view?.status === 'rating' ? 'rating.notYours' : 'rating.concludedElsewhere');
  });
  protected readonly asked = computed(() => {
    const view = this.view();
    if (!view) return null;
    const whole = gridAt(view.grid);
    return askedOf(whole, this.store.answers(criteriaOf(whole).map(({ code }) => code)));
  });
  protected readonly grid = computed(() => {
    const asked = this.asked();
    return asked && !this.mayAll() ? gridOf(asked, this.mine()) : asked;
  });
  protected readonly highest = computed(() => highestRating(this.grid() ?? currentChecklist));
  protected readonly criteria = computed(() => {
    const grid = this.grid();
    return grid ? criteriaOf(grid) : [];
  });
  // Where one left off: the first criterion without an answer, the first one when all have one.
  private readonly resumeAt = linkedSignal({
    // A part said to be done is no other review: one stays where one is.
    source: () => this.view()?.id,
    computation: () =>
      untracked(() => {
        const grid = this.grid();
        return grid ? (startOf(grid, this.partie(), this.store) ?? firstUnanswered(grid, this.answers()) ?? 0) : 0;
      }),
  });
  /** What was given among what is under the eyes; in the table, what was given to the reader. */
  protected readonly notes = computed(() => {
    const [grid, criterion] = [this.grid(), this.criterion()];
    if (this.asTable()) return this.mine();
    const section = grid && criterion && givenWith(this.view(), grid, criterion.code);
    return section ? [section] : [];
  });
  protected readonly after = computed(() => (this.mayAll() ? ['../questions'] : ['..']));
  protected readonly sent = () => this.store.flush();
  protected readonly index = computed(() => {
    const rank = Number(this.critere());
    return Number.isInteger(rank) && rank >= 1 && rank <= this.criteria().length ? rank - 1 : this.resumeAt();
  });
  protected readonly criterion = computed(() => this.criteria()[this.index()] ?? null);
  protected readonly asTable = computed(() => this.mode() === 'tableau');
  protected readonly answers = computed(() => this.store.answers(this.criteria().map(({ code }) => code)));
  protected readonly place = computed(() => {
    const grid = this.grid();
    return grid && { grid, index: this.index(), language: this.say.language() };
  });
  protected readonly placeLine = computed(() => {
    const place = this.place();
    return place ? placeWithDimension(place) : '';
  });
  protected readonly segments = computed(() => {
    const grid = this.grid();
    return grid ? progressSegments(grid, this.answers(), this.asTable() ? -1 : this.index()) : [];
  });
  protected readonly done = computed(() => this.answers().filter(({ judgement }) => judgement.value !== null).length);
  protected readonly voice = ratingVoice(this.store, this.place);
  protected readonly title = computed(() => this.t('rating.title', { partner: this.view()?.partner.name ?? '' }));
  protected readonly openConflicts = computed(() => {
    const code = this.criterion()?.code;
    return this.store.conflicts().filter(({ key }) => this.asTable() || partsOf(key)[0] === code);
  });

  constructor() {
    listenToRatingKeys(
      () => (this.open() && !this.asTable() ? this.place() : null),
      (command) => this.obey(command),
    );
  }

  settle(): Promise<boolean> {
    return this.store.flush();
  }

  protected async start(): Promise<void> {
    this.review.set(await this.api.invoke(startReview, { id: this.id() }));
  }

  protected go(index: number): void {
    this.voice.hush();
    void this.navigate({ critere: String(index + 1) });
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  protected show(mode: 'un' | 'tableau'): void {
    void this.navigate({ mode: mode === 'tableau' ? mode : null, critere: null });
  }

  protected conflictField({ key }: OpenConflict): string {
    return this.conflictWords.field(key, this.grid());
  }

  protected showKeys(): void {
    this.dialog.open(RatingKeysDialog, { width: '32rem', maxWidth: 'calc(100vw - 2rem)' });
  }

  private obey(command: RatingCommand): void {
    const place = this.place();
    if (!place) return;
    this.voice.obey(place, command);
    if (command.type === 'rate') this.choice()?.rate(command.rating);
    else if (command.type === 'move') this.go(command.to);
    else this.focusFor(command.type);
  }

  private focusFor(asked: Exclude<RatingCommand['type'], 'rate' | 'move'>): void {
    if (asked === 'comment') this.comment()?.nativeElement.focus();
    if (asked === 'leave-text') this.heading()?.nativeElement.focus();
    if (asked === 'show-keys') this.showKeys();
    if (asked === 'ask-not-applicable-reason') this.choice()?.askReason();
  }

  private navigate(queryParams: Readonly<Record<string, string | null>>): Promise<boolean> {
    return this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }
}
