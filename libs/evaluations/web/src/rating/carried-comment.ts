import { Component, computed, inject, input } from '@angular/core';
import {
  type AnswerPart,
  type Criterion,
  dimensionOf,
  type EvaluationGrid,
  type FieldValue,
} from '@entente/evaluations/domain';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { CarriedNote } from '../answers/carried-note';
import { CarryDesk } from '../answers/carry-desk';
import { carryWords } from '../carry-words';

/** The comment of the year before under this one's, alone or with those of its dimension; ratings are given afresh. */
@Component({
  selector: 'ent-carried-comment',
  imports: [Button, CarriedNote, Icon],
  template: `<ent-carried-note kind="comment" [code]="criterion().code" [fields]="fields" [say]="say" />
    @if (together().length > 1) {
      <button entButton="text" size="tight" type="button" [disabled]="desk.busy()" (click)="desk.take(together())">
        <ent-icon name="history" />{{ t.count('takeDimension', together().length, { year: desk.year() }) }}
      </button>
    }
    @if (desk.refusal()) {
      <p class="ent-note watch" role="alert"><ent-icon name="circle-alert" />{{ desk.refusal() }}</p>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
      margin-top: 0.5rem;
    }
    ent-carried-note {
      width: 100%;
    }
  `,
})
export class CarriedComment {
  readonly grid = input.required<EvaluationGrid>();
  readonly criterion = input.required<Criterion>();
  protected readonly t = injectWords(carryWords);
  protected readonly desk = inject(CarryDesk);
  protected readonly fields = ['comment'];
  protected readonly together = computed(() =>
    this.desk.offered((dimensionOf(this.grid(), this.criterion().code)?.criteria ?? []).map(({ code }) => code)),
  );
  protected readonly say = (_field: string, value: FieldValue): readonly AnswerPart[] => [
    { type: 'sentence', label: '', text: typeof value === 'string' ? value : '' },
  ];
}
