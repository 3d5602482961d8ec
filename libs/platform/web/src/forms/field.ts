import { Component, computed, contentChild, Directive, inject, input } from '@angular/core';
import { FORM_FIELD, type FieldState } from '@angular/forms/signals';
import { injectPlatformWords } from '../i18n/platform-words';
import { Icon } from '../ui/icon/icon';
import { errorText } from './error-text';

let count = 0;

/**
 * A label above, a hint under it, the control, its error: one look for every field.
 * `<ent-field [label]="t('name')"><input entControl [formField]="fields.name" /></ent-field>`
 */
@Component({
  selector: 'ent-field',
  imports: [Icon],
  template: `<div class="label">
      <label [attr.for]="id" [attr.id]="id + '-label'">{{ label() }}</label>
      @if (optional()) {
        <span class="ent-muted">{{ t('field.optional') }}</span>
      }
    </div>
    @if (hint()) {
      <p class="hint" [id]="id + '-hint'">{{ hint() }}</p>
    }
    <ng-content />
    @if (message(); as text) {
      <p class="error" [id]="id + '-error'"><ent-icon name="circle-alert" [size]="18" />{{ text }}</p>
    }
    <ng-content select="[after]" />`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.375rem;
      align-content: start;
    }
    .label {
      display: flex;
      flex-wrap: wrap;
      gap: 0.375rem;
      font: var(--mat-sys-label-large);
    }
    .label .ent-muted {
      font-weight: 400;
    }
    .hint {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
    .error {
      display: flex;
      gap: 0.375rem;
      font: 500 0.9375rem/1.3125rem var(--ent-font);
      color: var(--mat-sys-error);
    }
  `,
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** An error of the page's own, for a control that no form binds. */
  readonly error = input<string | null>(null);
  /** Shown as « (facultatif) »; by default whatever the form does not require. */
  readonly requirement = input<'by-form' | 'required' | 'optional'>('by-form');

  /** Identifier of the control inside. */
  readonly id = `ent-field-${count++}`;
  protected readonly t = injectPlatformWords();
  private readonly bound = contentChild(FORM_FIELD, { descendants: true });

  private readonly state = computed<FieldState<unknown> | undefined>(() => this.bound()?.state());
  protected readonly optional = computed(() => {
    const state = this.state();
    return this.requirement() === 'by-form'
      ? state !== undefined && !state.required()
      : this.requirement() === 'optional';
  });

  /** The error to show, once the person left the field. */
  readonly message = computed(() => {
    const state = this.state();
    if (!state?.touched()) return this.error();
    const [first] = state.errors();
    return first ? errorText(first, this.t) : this.error();
  });

  /** What describes the control to screen readers. */
  readonly describedBy = computed(
    () => [this.hint() && `${this.id}-hint`, this.message() && `${this.id}-error`].filter(Boolean).join(' ') || null,
  );
}

/** The look and the accessible names of a native control inside `ent-field`. */
@Directive({
  selector: 'input[entControl], select[entControl], textarea[entControl]',
  host: {
    class: 'ent-control',
    '[attr.id]': 'field?.id',
    '[attr.aria-describedby]': 'field?.describedBy()',
    '[attr.aria-invalid]': 'field?.message() ? true : null',
  },
})
export class Control {
  protected readonly field = inject(Field, { optional: true });
}
