import { Component, computed, input } from '@angular/core';
import { stepRank, type SwotStep, swotSteps, stepWords } from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { swotWords } from './swot-words';

/** The seven steps of the meeting, done, current and to come. */
@Component({
  selector: 'ent-step-bar',
  template: `<ol [attr.aria-label]="t('steps.label')">
    @for (line of steps(); track line.step) {
      <li [class]="line.state" [attr.aria-current]="line.state === 'current' ? 'step' : null">
        <span>{{ line.state === 'current' ? t('steps.rank', line) : line.name }}</span>
        @if (line.state === 'done') {
          <span class="ent-hidden">{{ t('steps.done') }}</span>
        }
      </li>
    }
  </ol>`,
  styles: `
    ol {
      display: flex;
      gap: 0.375rem;
    }
    li {
      flex: 1;
      padding-top: 0.375rem;
      border-top: 4px solid var(--mat-sys-outline-variant);
      font: var(--mat-sys-label-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    .done {
      border-color: var(--ent-good);
    }
    .current {
      border-color: var(--mat-sys-on-surface);
      color: var(--mat-sys-on-surface);
      font-weight: 720;
    }
    @media (max-width: 52rem) {
      li:not(.current) span:first-child {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      li.current {
        flex: 8;
        white-space: nowrap;
      }
    }
  `,
})
export class StepBar {
  readonly step = input.required<SwotStep>();
  protected readonly t = injectWords(swotWords);
  private readonly say = injectSay();
  protected readonly steps = computed(() =>
    swotSteps.slice(1, -1).map((step, index) => ({
      step,
      rank: index + 1,
      name: this.say(stepWords[step].name),
      state: this.stateOf(step),
    })),
  );

  private stateOf(step: SwotStep): 'done' | 'current' | 'next' {
    const ahead = stepRank(step) - stepRank(this.step());
    if (ahead === 0) return 'current';
    return ahead < 0 ? 'done' : 'next';
  }
}
