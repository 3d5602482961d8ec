import { Component, computed, inject, input, output } from '@angular/core';
import {
  adaptables,
  type AdaptedQuestion,
  answerTypesOf,
  type Asking,
  askings,
  isRatedQuestion,
  knownCodes,
  type OwnAnswer,
  type OwnAnswerType,
  questionOf,
  questionsLimits,
  type Tongues,
} from '@entente/evaluations/domain';
import { type Words } from '@entente/platform/kernel';
import { Button, Control, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { WordsFields } from '../grids/words-fields';
import { injectSay } from '../shared/inject-say';
import { addOption, placeOfQuestion, putBack, removeQuestion, setQuestion } from './question-edits';
import { injectQuestionFaults } from './question-faults';
import { questionnairesWords } from './questionnaires-words';
import { QuestionsDesk } from './questions-desk';
import { TongueFields } from './tongue-fields';

/** One question: its words, whether it is asked, and what is answered when it is the organisation's own. */
@Component({
  selector: 'ent-question-form',
  imports: [Button, Control, Field, Icon, TongueFields, TypingGuard, WordsFields],
  templateUrl: './question-form.html',
  styleUrl: '../grids/grids.css',
})
export class QuestionForm {
  readonly question = input.required<AdaptedQuestion>();
  /** Its JSON pointer. */
  readonly path = input.required<string>();
  readonly removed = output<RemovedQuestion>();
  protected readonly t = injectWords(questionnairesWords);
  protected readonly say = injectSay();
  protected readonly desk = inject(QuestionsDesk);
  protected readonly faults = injectQuestionFaults();

  protected readonly limits = questionsLimits;
  protected readonly types = computed(() => answerTypesOf[this.desk.kind()]);
  protected readonly isForPeople = computed(() => this.desk.kind() === 'feedback');
  /** People may pass any question: none is required of them. */
  protected readonly askings = computed(() => askings.filter((one) => one !== 'required' || !this.isForPeople()));
  protected readonly isEssential = computed(() =>
    adaptables[this.desk.kind()].essential.includes(this.question().code),
  );
  protected readonly shipped = computed(() => questionOf(this.desk.base(), this.question().code));
  private readonly isStrategy = computed(() => this.desk.kind() === 'strategy');
  /** Entente answers it first, from its own records. */
  protected readonly isKnown = computed(
    () => this.shipped()?.source.state === 'known' || (this.isStrategy() && knownCodes.includes(this.question().code)),
  );
  protected readonly isRated = computed(() => {
    const shipped = this.isStrategy() ? this.shipped() : undefined;
    return shipped !== undefined && isRatedQuestion(shipped);
  });
  /** An own question beside a score. */
  protected readonly isUnscored = computed(() => this.isStrategy() && this.question().answer !== undefined);
  /** What Entente says, once the organisation says it otherwise. */
  protected readonly original = computed(() => {
    const text = this.shipped()?.text;
    return text && text.fr !== this.question().text.fr ? this.say(text) : null;
  });

  protected ofKind(key: 'known' | 'essentialHint' | 'requiredHint'): string {
    return this.t(`of.${this.desk.kind()}.${key}`);
  }

  protected set(change: Partial<AdaptedQuestion>): void {
    this.desk.change((content) => setQuestion(content, this.question().code, change));
  }

  protected askingName(asked: Asking): string {
    return this.isForPeople() && asked === 'optional' ? this.t('edit.posed') : this.t(`edit.askings.${asked}`);
  }

  protected typeName(type: OwnAnswerType): string {
    return this.t(`edit.types.${type}`);
  }

  protected ask(chosen: string): void {
    const asked = askings.find((one) => one === chosen);
    if (asked) this.set({ asked });
  }

  protected setType(chosen: string): void {
    const type = this.types().find((one) => one === chosen);
    if (type) this.setAnswer((answer) => withOptions({ ...answer, type }));
  }

  protected setUnit(unit: Words): void {
    this.setAnswer((answer) => ({ ...answer, unit }));
  }

  protected setOption(index: number, label: Words): void {
    this.setAnswer((answer) => ({
      ...answer,
      options: answer.options.map((one, each) => (each === index ? { ...one, label } : one)),
    }));
  }

  protected setTongues(index: number, tongues: Tongues): void {
    this.setAnswer((answer) => ({
      ...answer,
      options: answer.options.map((one, each) => (each === index ? { ...one, tongues } : one)),
    }));
  }

  protected addOption(): void {
    this.setAnswer(addOption);
  }

  protected removeOption(index: number): void {
    this.setAnswer((answer) => ({ ...answer, options: answer.options.filter((_one, each) => each !== index) }));
  }

  protected remove(): void {
    const question = this.question();
    const { code } = question;
    const place = placeOfQuestion(this.desk.content(), code);
    this.desk.change((content) => removeQuestion(content, code));
    this.removed.emit({
      code,
      giveBack: () => {
        if (place) this.desk.change((content) => putBack(content, question, place));
      },
    });
  }

  private setAnswer(change: (answer: OwnAnswer) => OwnAnswer): void {
    const { answer } = this.question();
    if (answer) this.set({ answer: change(answer) });
  }
}

/** What was taken away, and how it comes back where it stood. */
export type RemovedQuestion = { readonly code: string; readonly giveBack: () => void };

/** A choice opens with two lines to fill in. */
const withOptions = (answer: OwnAnswer): OwnAnswer =>
  ['choice', 'multiple'].includes(answer.type) && answer.options.length === 0 ? addOption(addOption(answer)) : answer;
