import { Component, computed, input } from '@angular/core';
import { type GapLineView } from '@entente/platform/api-client';

/** Both ratings on one line from the lowest to the highest step; the words beside it say the same. */
@Component({
  selector: 'ent-gap-axis',
  template: `<span class="line"></span>
    @if (span(); as between) {
      <span class="between" [style.left.%]="between.from" [style.width.%]="between.width"></span>
    }
    @for (step of steps(); track step) {
      <i [style.left.%]="step"></i>
    }
    @if (line().ours; as ours) {
      <b class="us" [style.left.%]="at(ours.shown)">{{ short(ours.shown) }}</b>
    }
    @if (line().theirs; as theirs) {
      <b class="them" [style.left.%]="at(theirs.shown)"
        ><span>{{ short(theirs.shown) }}</span></b
      >
    }`,
  styleUrl: './gap-axis.css',
  host: { 'aria-hidden': 'true', '[class.together]': 'line().gap?.shown === 0' },
})
export class GapAxis {
  readonly line = input.required<GapLineView>();
  readonly highest = input.required<number>();

  protected readonly steps = computed(() =>
    Array.from({ length: this.highest() + 1 }, (_, step) => (100 * step) / this.highest()),
  );
  protected readonly span = computed(() => {
    const { ours, theirs } = this.line();
    if (!ours || !theirs) return null;
    const [from, to] = [ours.shown, theirs.shown].toSorted((a, b) => a - b).map((value) => this.at(value));
    return { from: from ?? 0, width: (to ?? 0) - (from ?? 0) };
  });

  protected at(value: number): number {
    return (100 * value) / this.highest();
  }

  protected short(value: number): string {
    return Number.isInteger(value) ? String(value) : value.toFixed(1).replace('.', ',');
  }
}
