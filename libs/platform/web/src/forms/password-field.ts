import {
  booleanAttribute,
  Component,
  type ElementRef,
  inject,
  input,
  model,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { type FormValueControl } from '@angular/forms/signals';
import { injectPlatformWords } from '../i18n/platform-words';
import { Icon } from '../ui/icon/icon';
import { Field } from './field';

/** A password that can be shown, pasted and filled in by a password manager. */
@Component({
  selector: 'ent-password-field',
  imports: [Icon],
  template: `<div class="line">
    <input
      #box
      class="ent-control"
      [type]="seen() ? 'text' : 'password'"
      [attr.autocomplete]="autocomplete()"
      spellcheck="false"
      autocapitalize="none"
      [attr.id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? true : null"
      [disabled]="disabled()"
      [value]="value()"
      (input)="value.set(box.value)"
      (blur)="touch.emit()"
    />
    <button
      class="ent-icon-button"
      type="button"
      [attr.aria-label]="seen() ? t('field.hidePassword') : t('field.showPassword')"
      (click)="seen.set(!seen())"
    >
      <ent-icon [name]="seen() ? 'eye-off' : 'eye'" />
    </button>
  </div>`,
  styles: `
    .line {
      position: relative;
    }
    input {
      padding-right: 3.25rem;
    }
    button {
      position: absolute;
      right: 0.125rem;
      top: 50%;
      translate: 0 -50%;
    }
  `,
})
export class PasswordField implements FormValueControl<string> {
  readonly value = model('');
  /** Says that the person left the field. */
  readonly touch = output();
  readonly disabled = input(false, { transform: booleanAttribute });
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  protected readonly t = injectPlatformWords();
  protected readonly field = inject(Field, { optional: true });
  protected readonly seen = signal(false);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');

  /** Called by the form to bring the person here. */
  focus(): void {
    this.box().nativeElement.focus();
  }
}
