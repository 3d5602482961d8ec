import { Component, computed, input, output } from '@angular/core';
import { mostReminders } from '@entente/conventions/domain';
import { type ConventionView, type SignatoryView, type SignatureView } from '@entente/platform/api-client';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { signatureWords } from '../signing-words';
import { type AskedAct } from './signatories-card';
import { type Turn } from './turn';

/** The next step, one filled button, beside the words that call for it. */
@Component({
  selector: 'ent-turn-acts',
  imports: [Button, Icon],
  template: `@if (reminded(); as signatory) {
      <button
        entButton="filled"
        type="button"
        [attr.aria-disabled]="disabled()"
        (click)="act.emit({ act: 'remind', signatory })"
      >
        <ent-icon name="send" />{{ t('act.remind') }}<span class="ent-hidden"> : {{ signatory.name }}</span>
      </button>
    }
    @if (maySign()) {
      <button
        [entButton]="turn().kind === 'mine' ? 'on-turn' : 'outlined'"
        type="button"
        [attr.aria-disabled]="disabled()"
        (click)="sign.emit()"
      >
        <ent-icon name="pen-line" />{{ t('act.sign') }}
      </button>
    }
    @if (mine(); as signatory) {
      <button
        [entButton]="maySign() ? 'outlined' : 'on-turn'"
        type="button"
        [attr.aria-disabled]="disabled()"
        (click)="act.emit({ act: 'renew-link', signatory })"
      >
        <ent-icon name="mail" />{{ t('act.sendMine') }}
      </button>
    }
    @if (bounced(); as signatory) {
      <button entButton="filled" type="button" (click)="act.emit({ act: 'correct-address', signatory })">
        <ent-icon name="at-sign" />{{ t('act.correct') }}
      </button>
    }
    @if (turn().kind === 'expired' && convention().allowedActions.includes('send')) {
      <button entButton="filled" type="button" [attr.aria-disabled]="disabled()" (click)="sendAgain.emit()">
        <ent-icon name="send" />{{ t('act.sendAgain') }}
      </button>
    }
    @if (convention().allowedActions.includes('reopen')) {
      <button
        [entButton]="turn().kind === 'expired' ? 'outlined' : 'filled'"
        type="button"
        [attr.aria-disabled]="disabled()"
        (click)="reopen.emit()"
      >
        <ent-icon name="pen-line" />{{ t('act.reopen') }}
      </button>
    }`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    @media (max-width: 40rem) {
      :host {
        display: grid;
      }
    }
  `,
})
export class TurnActs {
  readonly turn = input.required<Turn>();
  readonly convention = input.required<ConventionView>();
  readonly signature = input.required<SignatureView>();
  readonly disabled = input(false);
  readonly act = output<AskedAct>();
  readonly reopen = output();
  readonly sign = output();
  readonly sendAgain = output();
  protected readonly t = injectWords(signatureWords);

  // One person awaited: the button is theirs. Several: each has its own in the list.
  protected readonly reminded = computed((): SignatoryView | null => {
    const turn = this.turn();
    if (turn.kind !== 'awaited' || !this.signature().allowedActions.includes('remind')) return null;
    const [only] = turn.signatories;
    return only && turn.signatories.length === 1 && only.reminders < mostReminders ? only : null;
  });
  // Their own signature waits for nobody's mail.
  protected readonly maySign = computed(() => this.signature().allowedActions.includes('sign'));
  protected readonly mine = computed((): SignatoryView | null => {
    const turn = this.turn();
    return turn.kind === 'mine' && this.signature().allowedActions.includes('renew-link') ? turn.signatory : null;
  });
  protected readonly bounced = computed((): SignatoryView | null => {
    const turn = this.turn();
    return turn.kind === 'bounced' && this.signature().allowedActions.includes('correct-address')
      ? turn.signatory
      : null;
  });
}
