import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  type Type,
  untracked,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { type AskedQuestion } from '@entente/conventions/domain';
import { BrowserMemory, Button, Icon, injectWords, Progress } from '@entente/platform/web';
import { withUnknown } from '../drafting/convention-content';
import { DraftFrame } from '../drafting/draft-frame';
import { DraftPlaces } from '../drafting/draft-places';
import { DraftStore } from '../drafting/draft-store';
import { openSheet } from '../drafting/sheet';
import { draftingWords } from '../drafting-words';
import { QuestionForm } from './question-form';
import { QuestionOutline } from './question-outline';
import { QuestionPreview } from './question-preview';

/** `/o/:org/conventions/:id/questions/:question`: one idea a screen, and the text that it writes beside. */
@Component({
  selector: 'ent-question-page',
  imports: [Button, DraftFrame, Icon, Progress, QuestionForm, QuestionOutline, QuestionPreview],
  templateUrl: './question-page.html',
  styleUrl: './question-page.css',
})
export class QuestionPage {
  /** Absent from the address: the question where the person stopped. */
  readonly question = input<string>();

  protected readonly t = injectWords(draftingWords);
  protected readonly store = inject(DraftStore);
  private readonly places = inject(DraftPlaces);
  private readonly router = inject(Router);
  private readonly memory = inject(BrowserMemory);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  private readonly asked = computed(() => this.store.flow().chapters.flatMap(({ questions }) => questions));
  // An answer may take away the very question that is open: it stays until the person goes on.
  protected readonly current = computed((): AskedQuestion | undefined =>
    this.asked().find(({ question }) => question.id === this.question()),
  );
  private readonly openId = computed(() => this.current()?.question.id);
  protected readonly place = computed(() => {
    const { total } = this.store.flow();
    return this.t('question.place', { number: this.current()?.number ?? 1, total });
  });
  protected readonly isLast = computed(() => this.asked().at(-1) === this.current());
  protected readonly isFirst = computed(() => this.asked()[0] === this.current());

  constructor() {
    effect(() => {
      const id = this.openId();
      untracked(() => (id ? this.remember(id) : this.resume()));
    });
  }

  protected async go(step: -1 | 1): Promise<void> {
    void this.store.autosave.flush();
    const index = this.asked().findIndex((each) => each === this.current());
    const target = this.asked()[index + step];
    await this.router.navigate([...(target ? this.places.question(target.question.id) : this.places.text())]);
  }

  protected async leaveOpen(): Promise<void> {
    const { question } = this.current() ?? {};
    if (question?.skippable)
      this.store.change((content) => ({ ...content, answers: withUnknown(content.answers, question.id) }));
    await this.go(1);
  }

  protected openPreview(): void {
    this.open(QuestionPreview, this.t('preview.title'), { untitled: true });
  }

  protected openOutline(): void {
    this.open(QuestionOutline, this.t('question.outline'));
  }

  private open(content: Type<unknown>, title: string, more: Readonly<Record<string, unknown>> = {}): void {
    openSheet(this.dialog, {
      content,
      title,
      injector: this.injector,
      inputs: { question: this.question() ?? '', ...more },
    });
  }

  private remember(id: string): void {
    this.memory.write(`question/${this.store.id}`, id);
    const focus = () => this.host.nativeElement.querySelector('h1')?.focus({ preventScroll: true });
    afterNextRender(focus, { injector: this.injector });
  }

  private resume(): void {
    const asked = this.asked();
    const known = this.question() ? null : this.memory.read(`question/${this.store.id}`);
    const found =
      asked.find(({ question }) => question.id === known) ??
      asked.find(({ question }) => question.id === this.store.flow().next) ??
      asked[0];
    if (found) void this.router.navigate([...this.places.question(found.question.id)], { replaceUrl: true });
  }
}
