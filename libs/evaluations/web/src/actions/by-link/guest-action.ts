import { Component, computed, input, output, signal } from '@angular/core';
import { actionStateWords, comingBackWords } from '@entente/evaluations/domain';
import { type GuestActionsView, type GuestActionView } from '@entente/platform/api-client';
import { Button, formatPipes, Icon, injectWords, Pill } from '@entente/platform/web';
import { injectSay } from '../../shared/inject-say';
import { actionLooks } from '../action-state';
import { GivenProof } from '../given-proof';
import { GuestActionForm } from './guest-action-form';
import { partnerActionsWords } from './partner-actions-words';

/** One action as the partner reads it, and says where it stands. */
@Component({
  selector: 'ent-guest-action',
  imports: [Button, GivenProof, GuestActionForm, Icon, Pill, ...formatPipes],
  templateUrl: './guest-action.html',
  styleUrl: './guest-action.css',
})
export class GuestAction {
  readonly page = input.required<GuestActionsView>();
  readonly action = input.required<GuestActionView>();
  readonly saved = output<GuestActionsView>();
  protected readonly t = injectWords(partnerActionsWords);
  protected readonly say = injectSay();
  protected readonly words = actionStateWords;
  protected readonly looks = actionLooks;
  protected readonly comesBack = computed(() => {
    const every = this.action().comesBack;
    return every === 'never' ? null : comingBackWords[every];
  });
  protected readonly writing = signal(false);

  protected isOpen(): boolean {
    const { state } = this.action();
    return state === 'to-do' || state === 'under-way';
  }

  protected keep(page: GuestActionsView): void {
    this.writing.set(false);
    this.saved.emit(page);
  }
}
