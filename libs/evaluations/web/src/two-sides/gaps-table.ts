import { Component, computed, inject, input } from '@angular/core';
import { criterionOf, dimensionOf, type EvaluationGrid, judgementWords } from '@entente/evaluations/domain';
import { type GapLineView, type RatingValueView, type ReviewView } from '@entente/platform/api-client';
import { formatNumber } from '@entente/platform/kernel';
import { injectWords } from '@entente/platform/web';
import { AnswersStore } from '../answers/answers-store';
import { injectSay } from '../shared/inject-say';
import { sidesWords } from '../sides-words';

/** The same numbers as the drawing, in a table. */
@Component({
  selector: 'ent-gaps-table',
  template: `<div class="ent-scroll" tabindex="0" role="region" [attr.aria-label]="caption()">
    <table class="ent-table">
      <caption class="ent-hidden">
        {{
          caption()
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ t('gaps.criterion') }}</th>
          <th scope="col">{{ t('gaps.dimension') }}</th>
          <th scope="col">{{ review().organisationName }}</th>
          <th scope="col">{{ review().partner.name }}</th>
          <th scope="col">{{ t('gaps.gap') }}</th>
          <th scope="col">{{ t('gaps.joint') }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.code) {
          <tr>
            <th scope="row">{{ row.criterion }}</th>
            <td>{{ row.dimension }}</td>
            <td class="ent-num">{{ row.ours }}</td>
            <td class="ent-num">{{ row.theirs }}</td>
            <td class="ent-num">{{ row.gap }}</td>
            <td>{{ row.joint }}</td>
          </tr>
        }
      </tbody>
    </table>
  </div>`,
})
export class GapsTable {
  readonly lines = input.required<readonly GapLineView[]>();
  readonly grid = input.required<EvaluationGrid>();
  readonly review = input.required<ReviewView>();
  readonly caption = input.required<string>();
  protected readonly t = injectWords(sidesWords);
  private readonly say = injectSay();
  private readonly store = inject(AnswersStore);

  protected readonly rows = computed(() =>
    this.lines().map(({ code, ours, theirs, gap }) => {
      const [criterion, dimension] = [criterionOf(this.grid(), code), dimensionOf(this.grid(), code)];
      return {
        code,
        criterion: criterion ? this.say(criterion.text) : code,
        dimension: dimension ? this.say(dimension.name) : '',
        ours: this.number(ours),
        theirs: this.number(theirs),
        gap: this.number(gap),
        joint: judgementWords(this.grid(), this.store.judgement(code), this.say.language()) ?? '–',
      };
    }),
  );

  private number(value: RatingValueView | null): string {
    return value ? formatNumber(value.shown, this.say.language()) : '–';
  }
}
