import { Component, computed, input } from '@angular/core';

let count = 0;

/** The two shapes and their overlap; `rail` for dark grounds, large only when something is agreed. */
@Component({
  selector: 'ent-logo',
  template: `<svg
    [attr.width]="width()"
    [attr.height]="height()"
    viewBox="0 0 42 32"
    aria-hidden="true"
    focusable="false"
  >
    <defs>
      <clipPath [attr.id]="clip"><circle cx="14.5" cy="16" r="12.5" /></clipPath>
    </defs>
    <circle class="us" cx="14.5" cy="16" r="12.5" />
    <rect class="them" x="17.6" y="6.6" width="18.8" height="18.8" rx="3.4" transform="rotate(45 27 16)" />
    <g [attr.clip-path]="'url(#' + clip + ')'">
      <rect class="both" x="17.6" y="6.6" width="18.8" height="18.8" rx="3.4" transform="rotate(45 27 16)" />
    </g>
  </svg>`,
  styles: `
    :host {
      display: inline-block;
      flex: none;
      line-height: 0;
    }
    .us {
      fill: var(--ent-us);
    }
    .them {
      fill: var(--ent-them);
    }
    .both {
      fill: var(--ent-turn);
    }
    :host(.on-rail) .us {
      fill: var(--mat-sys-primary-fixed-dim);
    }
    :host(.on-rail) .them {
      fill: var(--mat-sys-tertiary-fixed-dim);
    }
  `,
  host: { '[class.on-rail]': 'ground() === "rail"' },
})
export class Logo {
  readonly height = input(22);
  readonly ground = input<'page' | 'rail'>('page');
  protected readonly width = computed(() => Math.round(this.height() * 1.3));
  protected readonly clip = `ent-logo-${count++}`;
}
