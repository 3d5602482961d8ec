import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import {
  answerFaultWords,
  balanceOfContributions,
  type Field,
  isFieldAsked,
  type PartyKey,
  type Question,
  toldTexts,
} from '@entente/conventions/domain';
import { balanceWords, yearBasisWords } from '@entente/partners/domain';
import { sayFault } from '@entente/platform/kernel';
import { Icon, injectWords, Formats, Toasts, TypingGuard, WordStore } from '@entente/platform/web';
import { CompassHelper } from '../compass/compass-helper';
import { AmendedText } from '../drafting/amended-text';
import { answerOf } from '../drafting/convention-content';
import { DraftStore } from '../drafting/draft-store';
import { KnownPeople } from '../drafting/known-people';
import { draftingWords } from '../drafting-words';
import { injectSaid } from '../text/said';
import { FieldAnswer } from './fields/field-answer';
import { inserted, type RemovedLine } from './fields/list-moves';
import { RowsAnswer } from './fields/rows-answer';
import { PartiesAnswer } from './parties-answer';
import { sideNamesOf } from './side-names';

/** One question: its words, an example, its fields, and what the answers say of the balance. */
@Component({
  selector: 'ent-question-form',
  imports: [CompassHelper, FieldAnswer, Icon, PartiesAnswer, RowsAnswer, TypingGuard],
  templateUrl: './question-form.html',
  styleUrl: './question-form.css',
})
export class QuestionForm {
  readonly question = input.required<Question>();

  protected readonly t = injectWords(draftingWords);
  protected readonly said = injectSaid();
  protected readonly store = inject(DraftStore);
  protected readonly people = inject(KnownPeople);
  private readonly amended = inject(AmendedText);
  private readonly formats = inject(Formats);
  private readonly toasts = inject(Toasts);
  private readonly language = inject(WordStore).language;
  // Why an answer is not kept, by field: what was typed stays on screen.
  protected readonly refused = linkedSignal<unknown, Readonly<Record<string, string>>>({
    source: this.question,
    computation: () => ({}),
  });

  protected readonly sides = computed(() => sideNamesOf(this.store.parties(), this.t));
  private readonly answer = computed(() => answerOf(this.store.answers(), this.question().id));
  protected readonly fields = computed(() =>
    this.question().fields.filter((field) => isFieldAsked(field, this.answer(), this.store.parties())),
  );
  protected readonly told = computed(() => toldTexts(this.question(), this.store.answers()).join('\n'));
  private readonly balance = computed(() => balanceOfContributions(this.store.answers(), this.store.parties()));

  protected readonly totals = computed((): ReadonlyMap<PartyKey, string> | null => {
    if (this.question().id !== 'contributions') return null;
    const words = (hours: number): string => this.t('balance.total', { hours: this.formats.number(hours, 0) });
    return new Map(this.balance().sides.map(({ party, hours }) => [party, words(hours)] as const));
  });

  protected readonly balanceNote = computed(() => {
    const { reading } = this.balance();
    if (this.question().id !== 'contributions' || reading === null || reading === 'nothing-yet') return '';
    const article = this.store.document().articles.find(({ clauseCode }) => clauseCode === 'CL-10');
    const told = article ? this.t('balance.article', { number: article.number }) : '';
    return [this.said(balanceWords[reading]), told, this.said(yearBasisWords)].filter(Boolean).join(' ');
  });

  protected readonly known = computed(() => (this.question().id === 'amendment' ? this.amended.articles() : []));

  protected valueOf({ name }: Field): unknown {
    return this.answer()[name] ?? null;
  }

  protected note({ name }: Field, value: unknown): void {
    const [fault] = this.store.answer(this.question().id, name, value);
    const why = fault ? sayFault(fault, this.language(), answerFaultWords) : '';
    this.refused.update((refused) => ({ ...refused, [name]: why }));
  }

  /** Puts that one line back on demand, among what was typed since, wherever in the draft the person went. */
  protected offerBack({ name }: Field, { line, index }: RemovedLine): void {
    const question = this.question().id;
    this.toasts.show(this.t('rows.removed'), async () => {
      const lines = answerOf(this.store.answers(), question)[name];
      this.store.answer(question, name, inserted(Array.isArray(lines) ? lines : [], index, line));
    });
  }
}
