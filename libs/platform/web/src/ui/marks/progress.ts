import { booleanAttribute, Component, computed, input } from '@angular/core';

/** How far along a flow: one bar, or one mark a step with the present one in honey. */
@Component({
  selector: 'ent-progress',
  template: `<div
    class="track"
    role="progressbar"
    aria-valuemin="0"
    [attr.aria-valuemax]="max()"
    [attr.aria-valuenow]="value()"
    [attr.aria-valuetext]="label()"
    [attr.aria-label]="label()"
  >
    @if (segmented()) {
      @for (mark of marks(); track $index) {
        <span [class]="mark"></span>
      }
    } @else {
      <span class="past" [style.flex-grow]="value()"></span>
      <span [style.flex-grow]="max() - value()"></span>
    }
  </div>`,
  styles: `
    .track {
      display: flex;
      gap: 4px;
      height: 0.375rem;
    }
    :host(.plain) .track {
      gap: 0;
      overflow: hidden;
      border-radius: 99px;
      background: var(--mat-sys-surface-container-highest);
    }
    :host(.segmented) span {
      flex: 1 1 0;
      border-radius: 99px;
      background: var(--mat-sys-surface-container-highest);
    }
    span.past {
      background: var(--mat-sys-primary) !important;
    }
    span.here {
      background: var(--ent-turn) !important;
    }
    :host(.plain) span {
      flex: 0 1 0;
    }
    @media (forced-colors: active) {
      .past {
        border: 3px solid;
      }
    }
  `,
  host: { '[class.segmented]': 'segmented()', '[class.plain]': '!segmented()' },
})
export class Progress {
  /** Steps behind. */
  readonly value = input.required<number>();
  readonly max = input.required<number>();
  /** « Question 9 sur 23 ». */
  readonly label = input.required<string>();
  readonly segmented = input(false, { transform: booleanAttribute });
  protected readonly marks = computed(() =>
    Array.from({ length: this.max() }, (_, index) => {
      if (index < this.value()) return 'past';
      return index === this.value() ? 'here' : 'ahead';
    }),
  );
}
