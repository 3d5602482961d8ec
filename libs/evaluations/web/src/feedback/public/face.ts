import { Component, computed, input } from '@angular/core';

const mouths: Readonly<Record<string, readonly string[]>> = {
  very: ['M15 10V9', 'M7.084 14.302a5.12 5.12 0 009.833 0 .24.24 0 00-.235-.302H7.32a.24.24 0 00-.235.302', 'M9 10V9'],
  rather: ['M15 10V9', 'M16.472 15a6 6 0 01-8.943 0', 'M9 10V9'],
  little: ['M15 10V9', 'M8 16h8', 'M9 10V9'],
  not: ['M15 10V9', 'M9 10V9', 'M9 16a5 5 0 016 0'],
};

/** A face beside its words: it never says anything alone. */
@Component({
  selector: 'ent-face',
  template: `<svg
    width="38"
    height="38"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.8"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    @for (line of lines(); track line) {
      <path [attr.d]="line" />
    }
    <circle cx="12" cy="12" r="10" />
  </svg>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
  `,
})
export class Face {
  readonly mood = input.required<string>();
  protected readonly lines = computed(() => mouths[this.mood()] ?? []);
}
