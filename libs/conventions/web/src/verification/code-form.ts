import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { verificationWords } from '../signing-words';

/** The code printed on the document; small letters, spaces and dashes are forgiven by the server. */
@Component({
  selector: 'ent-code-form',
  imports: [Button, Icon],
  template: `<form class="ent-card ent-card-body" (submit)="submit($event)">
    <label for="verification-code">{{ t('code.label') }}</label>
    <p class="ent-small ent-muted" id="verification-hint">{{ t('code.hint') }}</p>
    <input
      #typed
      id="verification-code"
      class="ent-control"
      type="text"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      maxlength="40"
      [value]="text()"
      [attr.aria-invalid]="fault() ? true : null"
      [attr.aria-describedby]="fault() ? 'verification-hint verification-error' : 'verification-hint'"
      (input)="text.set(typed.value)"
    />
    <div role="alert">
      @if (fault()) {
        <p class="error" id="verification-error"><ent-icon name="circle-alert" [size]="18" />{{ fault() }}</p>
      }
    </div>
    <button entButton="filled" size="big" type="submit"><ent-icon name="search" />{{ t('code.look') }}</button>
  </form>`,
  styles: `
    form {
      display: grid;
      gap: 0.5rem;
    }
    label {
      font: var(--mat-sys-label-large);
    }
    input {
      max-width: 24rem;
      font-variant-numeric: tabular-nums;
      text-transform: uppercase;
    }
    button {
      justify-self: start;
      margin-top: 0.5rem;
    }
    .error {
      display: flex;
      gap: 0.375rem;
      color: var(--mat-sys-error);
    }
    @media (max-width: 40rem) {
      button {
        justify-self: stretch;
      }
    }
  `,
})
export class CodeForm {
  /** The code of the address, when it leads nowhere. */
  readonly given = input('');
  readonly refusal = input('');
  readonly look = output<string>();
  protected readonly t = injectWords(verificationWords);
  protected readonly text = linkedSignal(() => this.given());
  private readonly isEmpty = signal(false);
  protected readonly fault = computed(() => {
    if (this.isEmpty() && !this.text().trim()) return this.t('code.empty');
    return this.text() === this.given() ? this.refusal() : '';
  });

  protected submit(event: Event): void {
    event.preventDefault();
    const code = this.text().trim();
    this.isEmpty.set(!code);
    if (code) this.look.emit(code);
    else document.getElementById('verification-code')?.focus();
  }
}
