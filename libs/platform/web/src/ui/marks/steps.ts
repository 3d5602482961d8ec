import { Component, input } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';

/** The three or four steps of a public page: « L’essentiel », « Le texte », « Signer ». */
@Component({
  selector: 'ent-steps',
  template: `<ol [attr.aria-label]="label()">
    @for (step of steps(); track step; let index = $index) {
      <li
        [class.done]="index < current()"
        [class.current]="index === current()"
        [attr.aria-current]="index === current() ? 'step' : null"
      >
        {{ step }}
        @if (index < current()) {
          <span aria-hidden="true">✓</span><span class="ent-hidden">, {{ t('lifeLine.done') }}</span>
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
      flex: 1 1 0;
      padding-top: 0.375rem;
      border-top: 5px solid var(--mat-sys-surface-container-highest);
      font: 600 0.875rem/1.25rem var(--ent-font);
      color: var(--mat-sys-on-surface-variant);
    }
    li.done {
      border-color: var(--ent-chart-5);
    }
    li.current {
      border-color: var(--mat-sys-primary);
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class Steps {
  readonly steps = input.required<readonly string[]>();
  /** Index of the present step. */
  readonly current = input.required<number>();
  readonly label = input.required<string>();
  protected readonly t = injectPlatformWords();
}
