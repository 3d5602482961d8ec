import {
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import {
  answerLimits,
  askedOf,
  criteriaOf,
  firstUnanswered,
  gridAt,
  placeWithDimension,
  progressSegments,
  type RatingCommand,
  unansweredCodes,
} from '@entente/evaluations/domain';
import { type RaterAnswersBody, type RaterAnswersView, type RaterPageView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Conflict,
  FocusFrame,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  SaveState,
  TypingGuard,
} from '@entente/platform/web';
import { partsOf } from '../answers/answer-fields';
import { AnswersStore } from '../answers/answers-store';
import { injectConflictWords } from '../answers/conflict-words';
import { EvidenceFields } from '../rating/evidence-fields';
import { RatingChoice } from '../rating/rating-choice';
import { listenToRatingKeys } from '../rating/rating-keys';
import { RatingKeysDialog } from '../rating/rating-keys-dialog';
import { ratingVoice } from '../rating/rating-voice';
import { injectSay } from '../shared/inject-say';
import { sidesWords } from '../sides-words';
import { OwnEarlier } from './own-earlier';
import { raterCalls } from './rater-calls';

/** Where one person's answers go: by account, or by a personal link. */
export type RaterServer = {
  readonly save: (body: RaterAnswersBody) => Promise<RaterAnswersView>;
  readonly handIn: () => Promise<RaterPageView>;
};

/** Somebody rates alone: one criterion a screen by big buttons, digits and arrows, then hands in (mock-up 11). */
@Component({
  selector: 'ent-rater-desk',
  imports: [
    Button,
    Conflict,
    EvidenceFields,
    FocusFrame,
    Icon,
    OwnEarlier,
    RatingChoice,
    RouterLink,
    SaveState,
    TypingGuard,
  ],
  templateUrl: './rater-desk.html',
  styleUrls: ['../rating/rating-page.css', './rater-desk.css'],
  providers: [AnswersStore, { provide: KNOWN_PROFESSIONALS, useFactory: () => inject(RaterDesk).names }],
})
export class RaterDesk {
  readonly page = input.required<RaterPageView>();
  readonly server = input.required<RaterServer>();
  /** The way out; nothing for who came by a link. */
  readonly back = input('');
  readonly handedIn = output<RaterPageView>();

  protected readonly t = injectWords(sidesWords);
  protected readonly say = injectSay();
  protected readonly conflictWords = injectConflictWords();
  protected readonly limits = answerLimits;
  protected readonly store = inject(AnswersStore);
  private readonly dialog = inject(MatDialog);

  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly comment = viewChild<ElementRef<HTMLTextAreaElement>>('comment');
  private readonly choice = viewChild(RatingChoice);

  readonly names = computed(() => {
    const { name, organisation, partner, inviter } = this.page();
    return [name, organisation, partner, inviter];
  });
  private readonly raterId = computed(() => this.page().raterId);
  protected readonly grid = computed(() => {
    const whole = gridAt(this.page().grid);
    return askedOf(whole, this.store.answers(criteriaOf(whole).map(({ code }) => code)));
  });
  protected readonly criteria = computed(() => criteriaOf(this.grid()));
  /** Where one left off; the last screen, after the criteria, hands in. */
  protected readonly index = linkedSignal({
    source: this.raterId,
    computation: () => untracked(() => firstUnanswered(this.grid(), this.answers()) ?? this.criteria().length),
  });
  protected readonly criterion = computed(() => this.criteria()[this.index()] ?? null);
  protected readonly answers = computed(() => this.store.answers(this.criteria().map(({ code }) => code)));
  protected readonly missing = computed(() => {
    const codes = unansweredCodes(this.grid(), this.answers());
    return this.criteria().flatMap((criterion, index) =>
      codes.includes(criterion.code) ? [{ criterion, index }] : [],
    );
  });
  protected readonly place = computed(() => ({
    grid: this.grid(),
    index: this.index(),
    language: this.say.language(),
  }));
  protected readonly placeLine = computed(() => (this.criterion() ? placeWithDimension(this.place()) : ''));
  protected readonly segments = computed(() => progressSegments(this.grid(), this.answers(), this.index()));
  protected readonly done = computed(() => this.criteria().length - this.missing().length);
  protected readonly title = computed(() => {
    const { side, year, organisation, partner } = this.page();
    return this.t('mine.title', { year, other: side === 'ours' ? partner : organisation });
  });
  protected readonly openConflicts = computed(() =>
    this.store.conflicts().filter(({ key }) => !this.criterion() || partsOf(key)[0] === this.criterion()?.code),
  );
  protected readonly voice = ratingVoice(this.store, this.place);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly noted = signal<ReadonlySet<string>>(new Set());

  constructor() {
    effect(() => {
      this.raterId();
      untracked(() => this.store.openWith(raterCalls(this.page(), { save: (body) => this.server().save(body) })));
    });
    listenToRatingKeys(
      () => (this.criterion() ? this.place() : null),
      (command) => this.obey(command),
    );
  }

  settle(): Promise<boolean> {
    return this.store.flush();
  }

  /** A word of the year before becomes this year's, to be corrected like any other. */
  protected takeOver(code: string, words: string): void {
    this.store.remark(code, words);
    void this.store.flush();
    this.comment()?.nativeElement.focus();
  }

  protected go(index: number): void {
    this.voice.hush();
    this.index.set(index);
    window.scrollTo({ top: 0 });
    setTimeout(() => this.heading()?.nativeElement.focus());
  }

  protected note(code: string): string {
    const value = this.store.value(code, 'note');
    return typeof value === 'string' ? value : '';
  }

  protected writeNote(code: string, text: string): void {
    this.store.write(`${code}/note`, text);
  }

  protected showsNote(code: string): boolean {
    return this.noted().has(code) || this.note(code) !== '';
  }

  protected openNote(code: string): void {
    this.noted.update((codes) => new Set([...codes, code]));
    setTimeout(() => document.getElementById(`note-${code}`)?.focus());
  }

  /** The last word first: what is handed in is what the server has. */
  protected async handIn(): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      if (!(await this.store.flush())) return;
      this.handedIn.emit(await this.server().handIn());
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }

  private obey(command: RatingCommand): void {
    this.voice.obey(this.place(), command);
    if (command.type === 'rate') this.choice()?.rate(command.rating);
    else if (command.type === 'move') this.go(command.to);
    else if (command.type === 'stay-at-end' && command.end === 'last') this.go(this.criteria().length);
    else this.focusFor(command.type);
  }

  private focusFor(asked: RatingCommand['type']): void {
    if (asked === 'comment') this.comment()?.nativeElement.focus();
    if (asked === 'leave-text') this.heading()?.nativeElement.focus();
    if (asked === 'show-keys') this.dialog.open(RatingKeysDialog, { width: '32rem', maxWidth: 'calc(100vw - 2rem)' });
    if (asked === 'ask-not-applicable-reason') this.choice()?.askReason();
  }
}
