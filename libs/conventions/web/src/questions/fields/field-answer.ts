import { booleanAttribute, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import {
  type CellField,
  cleanRichText,
  emptyRichText,
  type Field as FieldModel,
  isBlankText,
} from '@entente/conventions/domain';
import { type Day } from '@entente/platform/kernel';
import { DayField, Control, Field, injectWords, WordStore } from '@entente/platform/web';
import { draftingWords } from '../../drafting-words';
import { injectSaid } from '../../text/said';
import { RichEditor } from '../../redaction/rich-editor';
import { AnswerGroup } from './answer-group';
import { asNumber, asText, asTexts, choicesOf } from './answer-values';
import { type SideNames } from '../side-names';
import { ChoiceAnswer } from './choice-answer';
import { type RemovedLine } from './list-moves';
import { NumberAnswer } from './number-answer';
import { TextAnswer } from './text-answer';
import { TextsAnswer } from './texts-answer';

const mostCards = 8;

/** One field of a question, whatever its kind but a list of lines. */
@Component({
  selector: 'ent-field-answer',
  imports: [AnswerGroup, ChoiceAnswer, Control, DayField, Field, NumberAnswer, RichEditor, TextAnswer, TextsAnswer],
  templateUrl: './field-answer.html',
})
export class FieldAnswer {
  readonly field = input.required<Exclude<FieldModel, { kind: 'rows' }> | CellField>();
  readonly value = input.required<unknown>();
  readonly sides = input.required<SideNames>();
  /** On a line with others: choices open as lists. */
  readonly compact = input(false, { transform: booleanAttribute });
  readonly valueChange = output<unknown>();
  readonly removed = output<RemovedLine>();

  protected readonly t = injectWords(draftingWords);
  private readonly language = inject(WordStore).language;
  private readonly said = injectSaid();
  protected readonly fault = linkedSignal<unknown, string | null>({ source: this.field, computation: () => null });
  protected readonly label = computed(() => this.said(this.field().label));
  protected readonly requirement = computed(() => (this.field().optional ? 'optional' : 'required'));
  protected readonly hint = computed(() => {
    const { hint, example } = this.field();
    const said = hint ? this.said(hint) : '';
    const shown = example ? this.t('question.inline', { example: this.said(example) }) : '';
    return [said, shown].filter(Boolean).join(' ');
  });
  protected readonly choices = computed(() => {
    const field = this.field();
    const closed = field.kind === 'choice' || field.kind === 'flag' || field.kind === 'party';
    return closed ? choicesOf(field, this.sides(), this.language()) : [];
  });
  // Many parties make a long column of cards: they open as a list.
  protected readonly listed = computed(() => this.compact() || this.choices().length > mostCards);
  protected readonly asText = asText;
  protected readonly asTexts = asTexts;
  protected readonly asNumber = asNumber;
  protected readonly rich = computed(() => (this.value() ? cleanRichText(this.value()) : emptyRichText));

  protected noteDay(day: string): void {
    this.valueChange.emit(day === '' ? null : (day as Day));
  }

  protected noteRich(value: unknown): void {
    const clean = cleanRichText(value);
    this.valueChange.emit(isBlankText(clean) ? null : clean);
  }
}
