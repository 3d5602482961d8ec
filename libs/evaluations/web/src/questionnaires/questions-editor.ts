import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList } from '@angular/cdk/drag-drop';
import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import {
  type AdaptedQuestion,
  adaptables,
  type ChapterContent,
  isRatedQuestion,
  questionOf,
  questionsLimits,
} from '@entente/evaluations/domain';
import { Button, Icon, injectWords, Pill, Toasts } from '@entente/platform/web';
import { WordsFields } from '../grids/words-fields';
import { injectSay } from '../shared/inject-say';
import { OfferedNote } from './offered-note';
import { addQuestion, placeOfQuestion, placeQuestion } from './question-edits';
import { injectQuestionFaults } from './question-faults';
import { QuestionForm, type RemovedQuestion } from './question-form';
import { questionnairesWords } from './questionnaires-words';
import { QuestionsDesk } from './questions-desk';

/** The questions chapter by chapter: written in place, put in order with the arrows or by dragging. */
@Component({
  selector: 'ent-questions-editor',
  imports: [Button, CdkDrag, CdkDragHandle, CdkDropList, Icon, OfferedNote, Pill, QuestionForm, WordsFields],
  templateUrl: './questions-editor.html',
  styleUrls: ['../grids/grids.css', '../grids/criteria-editor.css'],
})
export class QuestionsEditor {
  protected readonly t = injectWords(questionnairesWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(QuestionsDesk);
  protected readonly faults = injectQuestionFaults();
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly limits = questionsLimits;
  protected readonly essential = computed(() => adaptables[this.desk.kind()].essential);
  protected readonly opened = signal<string | null>(null);
  protected readonly announcement = signal('');
  protected readonly room = computed(
    () => this.desk.content().chapters.flatMap(({ questions }) => questions).length < questionsLimits.questions,
  );

  protected nameOf({ code }: Pick<ChapterContent, 'code'>): string {
    const chapter = this.desk.base().chapters.find((one) => one.code === code);
    return chapter ? this.say(chapter.name) : code;
  }

  protected textOf({ text }: AdaptedQuestion): string {
    return text.fr.trim() || this.t('edit.newText');
  }

  /** Counts in the score of a strategy; nothing of a review's questions does. */
  protected isRated({ code }: AdaptedQuestion): boolean {
    const shipped = this.desk.kind() === 'strategy' ? questionOf(this.desk.base(), code) : undefined;
    return shipped !== undefined && isRatedQuestion(shipped);
  }

  protected buttonOf(question: AdaptedQuestion): string {
    const { code } = question;
    return this.t(this.opened() === code ? 'edit.closeOf' : 'edit.editOf', { code, text: this.textOf(question) });
  }

  protected toggle(code: string): void {
    this.opened.update((now) => (now === code ? null : code));
  }

  protected add(chapter: string): void {
    this.desk.rewrite((draft) => addQuestion(this.desk.kind(), draft, chapter));
    const all = this.desk.content().chapters.find(({ code }) => code === chapter)?.questions ?? [];
    this.opened.set(all.at(-1)?.code ?? null);
    this.focusOn('.form textarea');
  }

  protected move(code: string, index: number, by: 1 | -1): void {
    this.place(code, index + by);
    this.focusOn(`[data-move="${code} ${by}"]`);
  }

  protected drop({ item, currentIndex }: CdkDragDrop<string, string, string>): void {
    this.place(item.data, currentIndex);
  }

  /** Taken away at once, and given back for as long as the message stands. */
  protected removed({ code, giveBack }: RemovedQuestion): void {
    this.opened.set(null);
    this.toasts.show(this.t('edit.removed', { code }), () => Promise.resolve(giveBack()));
    this.focusOn('h2');
  }

  private place(code: string, index: number): void {
    this.desk.change((content) => placeQuestion(content, code, index));
    const place = placeOfQuestion(this.desk.content(), code);
    if (!place) return;
    const chapter = this.nameOf({ code: place.chapter });
    this.announcement.set(this.t('edit.moved', { code, rank: place.index + 1, chapter }));
  }

  private focusOn(selector: string): void {
    setTimeout(() => this.host.nativeElement.querySelector<HTMLElement>(selector)?.focus());
  }
}
