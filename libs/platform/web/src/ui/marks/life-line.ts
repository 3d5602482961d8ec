import { Component, computed, input } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { type IconName } from '../icon/generated/icon-names';
import { Icon } from '../icon/icon';

/** One step of a life: what, when, and whether it is behind, here or ahead. */
export type LifeStep = {
  readonly label: string;
  readonly detail?: string;
  readonly state: 'done' | 'current' | 'next';
  readonly icon: IconName;
};

/** The life of a convention, from written to its term; on a phone, the last step done and what follows. */
@Component({
  selector: 'ent-life-line',
  imports: [Icon],
  template: `<ol [attr.aria-label]="label() || t('lifeLine.label')">
    @for (step of steps(); track step.label; let index = $index) {
      <li
        [class]="step.state"
        [class.past]="index < firstOnPhone()"
        [class.first]="index === firstOnPhone()"
        [attr.aria-current]="step.state === 'current' ? 'step' : null"
      >
        <span class="dot"><ent-icon [name]="step.state === 'done' ? 'check' : step.icon" [size]="18" /></span>
        <span class="word">
          <b>{{ step.label }}</b>
          <span class="ent-hidden">, {{ words(step) }}</span>
        </span>
        @if (step.detail) {
          <small>{{ step.detail }}</small>
        }
      </li>
    }
  </ol>`,
  styleUrl: './life-line.css',
})
export class LifeLine {
  readonly steps = input.required<readonly LifeStep[]>();
  readonly label = input('');
  protected readonly t = injectPlatformWords();
  protected readonly words = ({ state }: LifeStep): string => this.t(`lifeLine.${state}`);
  protected readonly firstOnPhone = computed(() => {
    const ahead = this.steps().findIndex(({ state }) => state !== 'done');
    return Math.max(0, (ahead < 0 ? this.steps().length : ahead) - 1);
  });
}
