import {
  booleanAttribute,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  model,
  output,
  viewChild,
} from '@angular/core';
import { transformedValue, type FormValueControl } from '@angular/forms/signals';
import { formatShortDay, isDay } from '@entente/platform/kernel';
import { Formats } from '../i18n/formats';
import { injectPlatformWords } from '../i18n/platform-words';
import { Icon } from '../ui/icon/icon';
import { Field } from './field';
import { typedDay } from './typed-day';

/** A day, typed as people write it or picked; its value is `YYYY-MM-DD`, or empty. */
@Component({
  selector: 'ent-day-field',
  imports: [Icon],
  template: `<div class="line">
      <input
        #typed
        class="ent-control"
        type="text"
        inputmode="text"
        autocomplete="off"
        [attr.id]="field?.id"
        [attr.aria-describedby]="field?.describedBy()"
        [attr.aria-invalid]="field?.message() ? true : null"
        [disabled]="disabled()"
        [readOnly]="readonly()"
        [value]="shown()"
        [attr.placeholder]="t('field.dayExample')"
        (input)="type(typed.value)"
        (blur)="leave()"
      />
      <button
        class="ent-icon-button"
        type="button"
        [disabled]="disabled() || readonly()"
        [attr.aria-label]="t('field.pickDay')"
        (click)="pick()"
      >
        <ent-icon name="calendar-days" />
      </button>
      <input
        #calendar
        class="calendar"
        type="date"
        tabindex="-1"
        aria-hidden="true"
        [value]="value()"
        (change)="choose(calendar.value)"
      />
    </div>
    @if (meaning(); as words) {
      <p class="ent-small ent-muted" aria-live="polite">{{ words }}</p>
    }`,
  styles: `
    .line {
      position: relative;
      display: flex;
      gap: 0.25rem;
      max-width: 22rem;
    }
    .calendar {
      position: absolute;
      right: 0;
      bottom: 0;
      width: 1px;
      height: 1px;
      padding: 0;
      border: 0;
      opacity: 0;
      pointer-events: none;
    }
    p {
      margin-top: 0.25rem;
    }
  `,
})
export class DayField implements FormValueControl<string> {
  readonly value = model('');
  /** Says that the person left the field. */
  readonly touch = output();
  /** What is wrong with what was typed, once the person left the field, for a page that no form binds; null when nothing is. */
  readonly fault = output<string | null>();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  protected readonly t = injectPlatformWords();
  protected readonly field = inject(Field, { optional: true });
  private readonly formats = inject(Formats);
  private readonly calendar = viewChild.required<ElementRef<HTMLInputElement>>('calendar');

  // What cannot be read as a day stays on screen and is an error of the field; the value is empty rather than the day
  // that the first keys happened to spell.
  protected readonly shown = transformedValue<string, string>(this.value, {
    parse: (text) => {
      const day = typedDay(text, this.formats.today());
      if (day) return { value: day };
      return text.trim() ? { value: '', error: { kind: 'day' } } : { value: '' };
    },
    format: (day) => (isDay(day) ? formatShortDay(day) : day),
  });

  protected readonly meaning = computed(() => {
    const day = this.value();
    return isDay(day) && this.shown().trim() ? this.formats.day(day) : this.t('field.dayHint');
  });

  /** Called by the form to bring the person here. */
  focus(): void {
    document.getElementById(this.field?.id ?? '')?.focus();
  }

  protected type(text: string): void {
    this.shown.set(text);
    if (this.isRead()) this.fault.emit(null);
  }

  protected leave(): void {
    this.touch.emit();
    this.fault.emit(this.isRead() ? null : this.t('field.day'));
    const day = this.value();
    if (isDay(day) && typedDay(this.shown(), this.formats.today()) === day) this.shown.set(formatShortDay(day));
  }

  protected pick(): void {
    this.calendar().nativeElement.showPicker();
  }

  protected choose(day: string): void {
    if (isDay(day)) this.type(formatShortDay(day));
  }

  private isRead(): boolean {
    const text = this.shown();
    return text.trim() === '' || typedDay(text, this.formats.today()) !== null;
  }
}
