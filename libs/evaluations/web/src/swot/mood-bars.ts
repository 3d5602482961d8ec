import { Component, computed, input } from '@angular/core';
import { injectWords } from '@entente/platform/web';
import { swotWords } from './swot-words';

/** How many left with each mood, in words and in bars; nobody's own. */
@Component({
  selector: 'ent-mood-bars',
  template: `<h3>{{ t('end.moods') }}</h3>
    @if (total() === 0) {
      <p class="ent-muted">{{ t('end.noMood') }}</p>
    } @else {
      <ul>
        @for (line of lines(); track line.mood) {
          <li>
            <span>{{ t.count('end.moodLine', line.count, { mood: line.mood }) }}</span>
            <meter [value]="line.count" min="0" [max]="total()" [attr.aria-label]="line.mood"></meter>
          </li>
        }
      </ul>
    }`,
  styles: `
    ul {
      display: grid;
      gap: 0.375rem;
    }
    li {
      display: grid;
      gap: 0.125rem;
    }
    meter {
      width: 100%;
      height: 0.625rem;
    }
  `,
})
export class MoodBars {
  readonly moods = input.required<readonly number[]>();
  protected readonly t = injectWords(swotWords);
  protected readonly total = computed(() => this.moods().reduce((sum, one) => sum + one, 0));
  protected readonly lines = computed(() =>
    ([5, 4, 3, 2, 1] as const).map((mood) => ({
      mood: this.t(`seat.moods.m${mood}`),
      count: this.moods()[mood - 1] ?? 0,
    })),
  );
}
