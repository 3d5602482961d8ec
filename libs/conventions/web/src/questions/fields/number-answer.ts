import { Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { type MoneyField, type NumberField } from '@entente/conventions/domain';
import { checkNumber, formatNumber, sayFault, type Verdict } from '@entente/platform/kernel';
import { Control, WordStore } from '@entente/platform/web';
import { injectSaid } from '../../text/said';
import { typedNumber } from './answer-values';

const mostEuros = 100_000_000;

/** A number or an amount, typed as people write it; what is not one stays on screen and is not kept. */
@Component({
  selector: 'ent-number-answer',
  imports: [Control],
  template: `<span class="line">
    <input
      entControl
      #box
      type="text"
      inputmode="decimal"
      autocomplete="off"
      [value]="typed()"
      (input)="type(box.value)"
      (blur)="leave()"
    />
    @if (unit()) {
      <span class="unit">{{ unit() }}</span>
    }
  </span>`,
  styles: `
    .line {
      display: flex;
      align-items: center;
      gap: 0.625rem;
    }
    input {
      max-width: 9rem;
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
    .unit {
      color: var(--mat-sys-on-surface-variant);
      white-space: nowrap;
    }
  `,
})
export class NumberAnswer {
  readonly field = input.required<NumberField | MoneyField>();
  readonly value = input.required<number | null>();
  readonly valueChange = output<number | null>();
  readonly fault = output<string | null>();
  private readonly language = inject(WordStore).language;
  private readonly said = injectSaid();
  private emitted: number | null | undefined;
  // What was just typed stays as typed, even when it is no number yet.
  protected readonly typed = linkedSignal<number | null, string>({
    source: () => this.value(),
    computation: (value, previous) => (previous && value === this.emitted ? previous.value : this.written(value)),
  });
  protected readonly unit = computed(() => {
    const field = this.field();
    if (field.kind === 'money') return '€';
    return field.unit ? this.said(field.unit) : '';
  });

  protected type(text: string): void {
    this.typed.set(text);
    const value = this.read(text);
    const sound = value !== null && this.verdict(value) === null;
    if (sound || text.trim() === '') this.fault.emit(null);
    this.emitted = sound ? value : null;
    this.valueChange.emit(this.emitted);
  }

  protected leave(): void {
    const text = this.typed();
    if (text.trim() === '') return this.fault.emit(null);
    const value = this.read(text);
    const verdict = value === null ? { code: 'not-a-number' } : this.verdict(value);
    this.fault.emit(verdict ? sayFault(verdict, this.language()) : null);
  }

  // Amounts are kept in whole cents and typed in euros.
  private read(text: string): number | null {
    const value = typedNumber(text);
    return value !== null && this.field().kind === 'money' ? Math.round(value * 100) : value;
  }

  private written(value: number | null): string {
    if (value === null) return '';
    const field = this.field();
    if (field.kind === 'money') return formatNumber(value / 100, this.language(), 2);
    return field.min >= 1900 ? String(value) : formatNumber(value, this.language(), field.decimals ?? 0);
  }

  private verdict(value: number): Verdict {
    const field = this.field();
    return field.kind === 'money'
      ? checkNumber(value, { min: 0, max: mostEuros * 100 })
      : checkNumber(value, { min: field.min, max: field.max, decimals: field.decimals ?? 0 });
  }
}
