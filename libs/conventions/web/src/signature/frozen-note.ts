import { Component, computed, inject, input, output } from '@angular/core';
import { type SignatureView } from '@entente/platform/api-client';
import { dayOf } from '@entente/platform/kernel';
import { Button, Formats, Icon, injectWords } from '@entente/platform/web';
import { signatureWords } from '../signing-words';
import { signaturesGiven } from './turn';

/** Since when the text is frozen, and how many signatures changing it would cost. */
@Component({
  selector: 'ent-frozen-note',
  imports: [Button, Icon],
  template: `<div class="ent-note">
    <ent-icon name="lock" />
    <div>
      <p>{{ words() }}</p>
      @if (mayWithdraw()) {
        <button entButton="text" size="tight" type="button" (click)="withdraw.emit()">{{ t('act.withdraw') }}</button>
      }
    </div>
  </div>`,
  styles: `
    button {
      margin-left: -0.875rem;
    }
  `,
})
export class FrozenNote {
  readonly signature = input.required<SignatureView>();
  readonly mayWithdraw = input(false);
  readonly withdraw = output();
  protected readonly t = injectWords(signatureWords);
  private readonly formats = inject(Formats);
  protected readonly words = computed(() => {
    const day = this.formats.day(dayOf(new Date(this.signature().sentAt)));
    const lost = signaturesGiven(this.signature());
    return `${this.t('frozen.since', { day })} ${lost ? this.t.count('frozen.lost', lost) : this.t('frozen.none')}`;
  });
}
