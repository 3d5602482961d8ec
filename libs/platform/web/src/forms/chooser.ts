import {
  booleanAttribute,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  model,
  output,
  resource,
  signal,
  viewChild,
} from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { MatAutocomplete, MatAutocompleteTrigger, MatOption } from '@angular/material/autocomplete';
import { injectPlatformWords } from '../i18n/platform-words';
import { Icon } from '../ui/icon/icon';
import { Field } from './field';

/** Something that can be chosen. */
export type Choice = { readonly id: string; readonly label: string; readonly detail?: string };

const patience = 200;

/**
 * Chooses one thing among many by typing: `[search]` asks, the value is the identifier, `[chosen]` its words when known.
 * `<ent-chooser [formField]="fields.partnerId" [search]="find" [chosen]="partner()" />`
 */
@Component({
  selector: 'ent-chooser',
  imports: [Icon, MatAutocomplete, MatAutocompleteTrigger, MatOption],
  template: `<div class="line">
    <input
      #box
      class="ent-control"
      type="text"
      autocomplete="off"
      [matAutocomplete]="list"
      [attr.id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? true : null"
      [attr.aria-labelledby]="field ? field.id + '-label' : null"
      [placeholder]="placeholder()"
      [disabled]="disabled()"
      [value]="words()"
      (input)="type(box.value)"
      (focus)="active.set(true)"
      (blur)="leave(box)"
    />
    @if (value() && !disabled()) {
      <button class="ent-icon-button" type="button" [attr.aria-label]="t('field.clear')" (click)="clear()">
        <ent-icon name="x" />
      </button>
    }
    <!-- A button held down on an option must not take the focus: leaving the field closes the list under it. -->
    <mat-autocomplete #list="matAutocomplete" [displayWith]="label" (optionSelected)="choose($event.option.value)">
      @for (choice of choices(); track choice.id) {
        <mat-option [value]="choice" (mousedown)="$event.preventDefault()">
          {{ choice.label }}
          @if (choice.detail) {
            <small>{{ choice.detail }}</small>
          }
        </mat-option>
      } @empty {
        @if (found.hasValue() && typed()) {
          <mat-option disabled (mousedown)="$event.preventDefault()">{{
            t('field.noMatch', { text: typed() })
          }}</mat-option>
        }
      }
    </mat-autocomplete>
    <p class="ent-hidden" role="status">{{ active() && typed() ? t.count('field.results', choices().length) : '' }}</p>
  </div>`,
  styles: `
    .line {
      display: flex;
      gap: 0.25rem;
    }
    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class Chooser implements FormValueControl<string> {
  readonly value = model('');
  /** Says that the person left the field. */
  readonly touch = output();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly placeholder = input('');
  /** Asks for what matches; asked with an empty text when the field opens. */
  readonly search = input.required<(text: string) => Promise<readonly Choice[]>>();
  /** The words of the value the field opens with. */
  readonly chosen = input<Choice | null>(null);
  /** What was just chosen, or null once cleared. */
  readonly picked = output<Choice | null>();

  protected readonly t = injectPlatformWords();
  protected readonly field = inject(Field, { optional: true });
  protected readonly typed = signal('');
  protected readonly active = signal(false);
  private readonly last = signal<Choice | null>(null);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  protected readonly found = resource({
    params: () => (this.active() ? { text: this.typed() } : undefined),
    loader: async ({ params: { text }, abortSignal }) => {
      await new Promise((resolve) => setTimeout(resolve, patience));
      return abortSignal.aborted ? [] : this.search()(text);
    },
  });
  // What was found stays in view until the next answer: an open list never blinks while one types.
  protected readonly choices = linkedSignal<readonly Choice[] | undefined, readonly Choice[]>({
    source: () => (this.found.hasValue() ? this.found.value() : undefined),
    computation: (found, before) => found ?? (this.active() ? (before?.value ?? []) : []),
  });

  // The words of the value: what was picked here, else what the page knows of it.
  protected readonly words = computed(
    () => [this.last(), this.chosen()].find((choice) => choice?.id === this.value())?.label ?? '',
  );

  protected readonly label = (choice: Choice | null): string => choice?.label ?? '';

  /** Called by the form to bring the person here. */
  focus(): void {
    this.box().nativeElement.focus();
  }

  protected type(text: string): void {
    this.typed.set(text);
  }

  protected choose(choice: Choice): void {
    this.last.set(choice);
    this.value.set(choice.id);
    this.typed.set('');
    this.picked.emit(choice);
  }

  protected clear(): void {
    this.value.set('');
    this.typed.set('');
    this.box().nativeElement.value = '';
    this.picked.emit(null);
    this.focus();
  }

  // Half-typed words are no choice: the field shows again what is really chosen.
  protected leave(box: HTMLInputElement): void {
    this.touch.emit();
    this.active.set(false);
    setTimeout(() => (box.value = this.words()), patience);
  }
}
