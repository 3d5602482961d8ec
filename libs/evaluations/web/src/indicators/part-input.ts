import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { type BoardCell, cellKey, correctedParts, type IndicatorPart, partText } from '@entente/evaluations/domain';
import { injectWords } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { IndicatorCells } from './indicator-cells';
import { indicatorsWords } from './indicators-words';
import { readNumber, writeNumber } from './typed-number';

let count = 0;

/** One number, or one yes-or-no, of a cell: saved as it is typed, taken back by Escape. */
@Component({
  selector: 'ent-part-input',
  template: `@if (part().form === 'flag') {
      <select
        #control
        class="ent-control"
        [attr.id]="fieldId()"
        [attr.aria-label]="label() || null"
        [value]="flag()"
        (focus)="enter()"
        (change)="chosen(control.value)"
      >
        <option value="" [selected]="flag() === ''">{{ t('entry.unsaid') }}</option>
        <option value="yes" [selected]="flag() === 'yes'">{{ t('entry.yes') }}</option>
        <option value="no" [selected]="flag() === 'no'">{{ t('entry.no') }}</option>
      </select>
    } @else {
      <input
        #control
        class="ent-control"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        [attr.id]="fieldId()"
        [attr.aria-label]="label() || null"
        [attr.aria-invalid]="fault() ? true : null"
        [attr.aria-describedby]="fault() ? errorId : null"
        [attr.placeholder]="placeholder()"
        [class.corrected]="corrected()"
        [value]="text()"
        (focus)="enter(); control.select()"
        (input)="typed(control.value)"
        (blur)="left()"
        (keydown.escape)="restore($event)"
      />
    }
    @if (fault()) {
      <span class="fault" role="alert" [id]="errorId">{{ fault() }}</span>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 0.125rem;
    }
    .ent-control {
      min-width: 0;
      padding: 0.5rem 0.625rem;
      text-align: right;
      font-variant-numeric: tabular-nums;
    }
    select.ent-control {
      padding-right: 2rem;
      text-align: left;
    }
    .corrected {
      border-style: dashed;
    }
    .fault {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-error);
    }
  `,
})
export class PartInput {
  readonly cell = input.required<BoardCell>();
  readonly part = input.required<IndicatorPart>();
  /** Spoken name, where no label stands beside. */
  readonly label = input('');
  readonly fieldId = input<string | null>(null);
  readonly entered = output();
  protected readonly t = injectWords(indicatorsWords);
  protected readonly say = injectSay();
  private readonly cells = inject(IndicatorCells);
  private readonly control = viewChild<ElementRef<HTMLInputElement | HTMLSelectElement>>('control');
  private readonly raw = signal<string | null>(null);
  private before: number | boolean | undefined;
  protected readonly errorId = `ent-part-error-${count++}`;
  private readonly key = computed(() => cellKey(this.cell().place));
  private readonly own = computed(() => this.cells.entry(this.key()).parts[this.part().code]);

  protected readonly text = computed(() => this.raw() ?? writeNumber(this.own(), this.part(), this.say.language()));
  protected readonly flag = computed(() => {
    const value = this.own();
    if (typeof value !== 'boolean') return '';
    return value ? 'yes' : 'no';
  });
  protected readonly placeholder = computed(() => {
    const { computed: known } = this.cell();
    const value = known?.state === 'known' ? known.parts[this.part().code] : undefined;
    return value === undefined ? null : partText(this.part(), value, this.say.language());
  });
  protected readonly corrected = computed(() =>
    correctedParts(this.cells.entry(this.key()), this.cell().computed).includes(this.part().code),
  );
  protected readonly fault = computed(() => {
    const raw = this.raw();
    if (raw !== null && readNumber(raw, this.part()) === null) return this.t('entry.notNumber');
    return this.cells.refusal(this.key(), this.part().code);
  });

  focus(): void {
    this.control()?.nativeElement.focus();
  }

  protected enter(): void {
    this.before = this.own();
    this.entered.emit();
  }

  protected typed(text: string): void {
    this.raw.set(text);
    const value = readNumber(text, this.part());
    if (value !== null) this.cells.writePart(this.key(), this.part().code, value);
  }

  // What is no number stays under the eyes: nothing typed is taken away.
  protected left(): void {
    const raw = this.raw();
    if (raw !== null && readNumber(raw, this.part()) !== null) this.raw.set(null);
    void this.cells.flush();
  }

  protected restore(event: Event): void {
    event.stopPropagation();
    this.raw.set(null);
    this.cells.writePart(this.key(), this.part().code, this.before);
    // Typed and taken back within one turn, the binding sees no change: the field is told itself.
    const control = this.control()?.nativeElement;
    if (control) control.value = this.text();
  }

  protected chosen(value: string): void {
    this.cells.writePart(this.key(), this.part().code, value === '' ? undefined : value === 'yes');
  }
}
