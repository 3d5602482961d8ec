import { Component, computed, inject, input } from '@angular/core';
import {
  answerPart,
  type AnswerPart,
  type CellForm,
  earlierRatingWords,
  type EvaluationGrid,
  type FieldValue,
  type Judgement,
  type Prefill,
  type Question,
  type QuestionField,
  sameFieldValue,
} from '@entente/evaluations/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { type AnswerKey, keyOf } from '../answers/answer-fields';
import { AnswersStore } from '../answers/answers-store';
import { CarriedNote } from '../answers/carried-note';
import { CarryDesk } from '../answers/carry-desk';
import { isJudgement } from '../answers/review-calls';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { ListField, MultipleField } from './list-field';
import { ObstacleLevers } from './obstacle-levers';
import { isFilled } from './question-state';
import { RatingField } from './rating-field';
import { SimpleField } from './simple-field';
import { TableField } from './table-field';

/** One question with its inputs, and what Entente proposes from its own records. */
@Component({
  selector: 'ent-question-card',
  imports: [Button, CarriedNote, Icon, ListField, MultipleField, ObstacleLevers, RatingField, SimpleField, TableField],
  templateUrl: './question-card.html',
  styles: `
    :host {
      display: block;
    }
    .ent-card-body {
      display: grid;
      gap: 1.125rem;
      padding-top: 1.25rem;
    }
    h3 {
      font: var(--mat-sys-title-medium);
    }
    .facts {
      display: grid;
      gap: 0.25rem;
    }
    .proposal {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 0.75rem;
      align-items: center;
    }
    .proposal > .basis {
      flex: 1 1 14rem;
    }
  `,
})
export class QuestionCard {
  readonly question = input.required<Question>();
  readonly grid = input.required<EvaluationGrid>();
  readonly prefill = input<Prefill | null>(null);
  /** What the indicators of the year say beside the question. */
  readonly facts = input<readonly string[]>([]);
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly store = inject(AnswersStore);
  /** Nothing is taken over in a strategy review, nor while an organisation tries its questions. */
  protected readonly desk = inject(CarryDesk, { optional: true });
  protected readonly names = computed(() => this.question().fields.map(({ name }) => name));
  /** A value that was given the year before, in words. */
  protected readonly former = (name: string, value: FieldValue): readonly AnswerPart[] => {
    const field = this.question().fields.find((each) => each.name === name);
    return field ? answerPart(field, value, { grid: this.grid(), language: this.say.language() }) : [];
  };

  protected readonly proposed = computed(() =>
    Object.entries(this.prefill()?.values ?? {}).filter(([, value]) => isFilled(value)),
  );
  /** The proposal is worth a button while something in it is not answered that way yet. */
  protected readonly untaken = computed(() =>
    this.proposed().some(([name, value]) => !sameFieldValue(this.store.value(this.question().code, name), value)),
  );
  protected readonly taken = computed(() => this.proposed().length > 0 && !this.untaken());

  protected value({ name }: QuestionField): FieldValue {
    return this.store.value(this.question().code, name);
  }

  protected cell(field: QuestionField): string | number | null {
    const value = this.value(field);
    return typeof value === 'string' || typeof value === 'number' ? value : null;
  }

  protected judgement(field: QuestionField): Judgement {
    const value = this.value(field);
    return isJudgement(value) ? value : null;
  }

  /** « En 2025 : 3, installé. » beside a rating, which is never taken over. */
  protected earlierRating({ name }: QuestionField): string {
    const year = this.desk?.year() ?? null;
    if (!this.desk || year === null) return '';
    const value = this.desk.earlier(this.question().code, name);
    return earlierRatingWords({ year, value }, this.grid(), this.say.language());
  }

  protected form(field: QuestionField): CellForm | null {
    return field.type === 'choice' || field.type === 'number' || field.type === 'day' || field.type === 'text'
      ? field
      : null;
  }

  protected key({ name }: QuestionField): AnswerKey {
    return keyOf(this.question().code, name);
  }

  protected error({ name }: QuestionField): string | null {
    return this.store.refusal(this.question().code, name) || null;
  }

  protected take(): void {
    for (const [name, value] of this.proposed()) this.store.write(keyOf(this.question().code, name), value, 0);
  }
}
