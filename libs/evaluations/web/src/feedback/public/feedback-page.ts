import { DOCUMENT } from '@angular/common';
import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  Injector,
  input,
  resource,
  signal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  dayInTongue,
  feedbackLanguageNames,
  type FeedbackLanguage,
  feedbackTongue,
  isFeedbackLanguage,
  namesInTongue,
  questionsAsked,
  type WordedTongue,
  wordedTongue,
} from '@entente/evaluations/domain/feedback';
import { sendFeedback } from '@entente/platform/api-client';
import { fillIn, isDay } from '@entente/platform/kernel';
import { ApiProblem, Icon, keepPages, PageTitle, PublicApi } from '@entente/platform/web';
import { KnownDoor } from './known-door';
import { QuestionStep } from './question-step';
import { Sheet } from './sheet';
import { Voice } from './voice';
import { WaitingSheets } from './waiting-sheets';

type Stage = 'intro' | 'questions' | 'send' | 'kept' | 'thanks';

/**
 * What people answer from their phone: no account, one question a screen, with or without a network. Nothing is kept
 * in the browser but a finished sheet that waits for the network.
 */
@Component({
  selector: 'ent-feedback-page',
  imports: [Icon, QuestionStep, RouterLink],
  templateUrl: './feedback-page.html',
  styleUrl: './feedback-page.css',
  providers: [KnownDoor, Sheet, Voice, WaitingSheets],
})
export class FeedbackPage {
  readonly code = input.required<string>();
  /** The language that a printed code asks for. */
  readonly langue = input<string>();
  protected readonly languageNames = feedbackLanguageNames;
  protected readonly stage = signal<Stage>('intro');
  protected readonly at = signal(0);
  protected readonly sending = signal(false);
  protected readonly refusal = signal<'failed' | 'tooMany' | null>(null);
  protected readonly isOver = signal(false);
  private readonly chosen = signal<FeedbackLanguage | null>(null);
  private readonly document = inject(DOCUMENT);
  private readonly api = inject(PublicApi);
  private readonly injector = inject(Injector);
  private readonly pageTitle = inject(PageTitle);
  protected readonly sheet = inject(Sheet);
  private readonly voice = inject(Voice);
  private readonly known = inject(KnownDoor);
  protected readonly waiting = inject(WaitingSheets);

  protected readonly door = resource({
    params: () => this.code(),
    loader: ({ params: code }) => this.known.find(code),
  });
  private readonly asked = computed(() => (this.door.hasValue() ? this.door.value().asked : null));
  protected readonly questions = computed(() => questionsAsked(this.asked()));
  protected readonly languages = computed<readonly FeedbackLanguage[]>(() =>
    this.door.hasValue() ? this.door.value().languages : ['fr', 'en', 'ar', 'uk'],
  );
  protected readonly language = computed(() => this.chosen() ?? this.preferred());
  private readonly loaded = resource({ params: () => this.language(), loader: ({ params }) => this.load(params) });
  protected readonly shown = computed(() => {
    if (!this.loaded.hasValue()) return null;
    const { language, tongue } = this.loaded.value();
    return { language, tongue: wordedTongue(tongue, language, this.asked()) };
  });
  protected readonly question = computed(() => this.questions()[this.at()]);
  protected readonly state = computed(() => {
    if (this.isOver()) return 'over';
    if (this.door.hasValue()) return this.door.value().state;
    const error = this.door.error();
    if (!error) return 'loading';
    const problem = error instanceof ApiProblem ? error : error.cause;
    return problem instanceof ApiProblem && problem.status === 404 ? 'unknown' : 'failed';
  });

  constructor() {
    const root = this.document.documentElement;
    const before = root.lang;
    effect(() => {
      const shown = this.shown();
      if (!shown) return;
      root.lang = shown.language;
      this.pageTitle.set(shown.tongue.page.title);
    });
    inject(DestroyRef).onDestroy(() => (root.lang = before));
    effect(() => {
      if (this.door.hasValue()) void this.prepare(this.languages());
    });
  }

  protected say(text: string, params: object = {}): string {
    return fillIn(text, { ...params });
  }

  protected about(tongue: WordedTongue): string {
    return this.door.hasValue() ? fillIn(tongue.page.about, namesInTongue(tongue, this.door.value())) : '';
  }

  protected day(text: string): string {
    const shown = this.shown();
    return shown && isDay(text) ? dayInTongue(shown.tongue, text) : text;
  }

  protected choose(language: string): void {
    this.voice.stop();
    if (isFeedbackLanguage(language)) this.chosen.set(language);
  }

  protected begin(): void {
    this.at.set(0);
    this.goTo('questions');
  }

  protected pass(): void {
    const question = this.question();
    if (question) this.sheet.pass(question.code);
    this.next();
  }

  protected next(event?: Event): void {
    event?.preventDefault();
    if (this.at() + 1 < this.questions().length) {
      this.at.update((at) => at + 1);
      return this.goTo('questions');
    }
    this.goTo('send');
  }

  protected back(): void {
    if (this.stage() === 'send') return this.goTo('questions');
    if (this.at() === 0) return this.goTo('intro');
    this.at.update((at) => at - 1);
    this.goTo('questions');
  }

  protected async send(): Promise<void> {
    if (this.sending()) return;
    this.sending.set(true);
    this.refusal.set(null);
    const answers = this.sheet.answers().map(({ choices, ...answer }) => ({ ...answer, choices: [...choices] }));
    const body = { code: this.code(), key: this.sheet.key, answers };
    try {
      await this.api.invoke(sendFeedback, { body });
      this.sheet.clear();
      this.goTo('thanks');
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      if (error.status === 410) this.isOver.set(true);
      else if (error.offline && this.waiting.keep(body)) this.wait();
      else this.refusal.set(error.status === 429 ? 'tooMany' : 'failed');
    } finally {
      this.sending.set(false);
    }
  }

  protected startAgain(): void {
    this.sheet.clear();
    this.goTo('intro');
  }

  private wait(): void {
    this.sheet.clear();
    this.goTo('kept');
  }

  /** Everything that the questions need, while there is a network. */
  private async prepare(languages: readonly FeedbackLanguage[]): Promise<void> {
    const window = this.document.defaultView;
    await Promise.allSettled(languages.map((one) => feedbackTongue(one)));
    if (window) await keepPages(window);
  }

  /** A new screen begins at its title, for eyes and for screen readers. */
  private goTo(stage: Stage): void {
    this.voice.stop();
    this.stage.set(stage);
    afterNextRender(
      () => {
        this.document.defaultView?.scrollTo({ top: 0 });
        this.document.querySelector<HTMLElement>('.feedback h1')?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }

  private preferred(): FeedbackLanguage {
    const [offered, asked] = [this.languages(), this.langue() ?? ''];
    const spoken = (this.document.defaultView?.navigator.languages ?? []).map((tag) => tag.slice(0, 2).toLowerCase());
    return [asked, ...spoken].filter(isFeedbackLanguage).find((one) => offered.includes(one)) ?? offered[0] ?? 'fr';
  }

  private async load(language: FeedbackLanguage) {
    return { language, tongue: await feedbackTongue(language) };
  }
}
