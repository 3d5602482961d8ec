import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal } from '@angular/core';
import { sentBackReasonLimit } from '@entente/evaluations/domain';
import { type ActionView, verifyAction } from '@entente/platform/api-client';
import { ApiProblem, Button, formatPipes, Icon, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { actionsWords } from '../actions-words';
import { GivenProof } from './given-proof';

/** What was said done with a proof: a second person confirms it or sends it back; whoever carries it reads why. */
@Component({
  selector: 'ent-action-verification',
  imports: [Button, GivenProof, Icon, ...formatPipes],
  templateUrl: './action-verification.html',
  styleUrl: './action-verification.css',
})
export class ActionVerification {
  readonly action = input.required<ActionView>();
  readonly answered = output<ActionView>();
  protected readonly t = injectWords(actionsWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly limit = sentBackReasonLimit;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  /** Open once one chose to send it back; what was typed stays if the sending fails. */
  protected readonly sending = linkedSignal({ source: () => this.action().id, computation: () => false });
  protected readonly reason = signal('');
  protected readonly lacksReason = signal(false);
  protected readonly waits = computed(() => (this.action().state === 'to-verify' ? this.action().declared : null));
  protected readonly returned = computed(() => {
    const { state, declared } = this.action();
    return (state === 'to-do' || state === 'under-way') && declared?.sentBackOn ? declared : null;
  });

  protected askWhy(): void {
    this.sending.set(true);
    this.focusReason();
  }

  protected async confirm(): Promise<void> {
    await this.answer(true);
  }

  protected async sendBack(): Promise<void> {
    const isMissing = this.reason().trim() === '';
    this.lacksReason.set(isMissing);
    if (isMissing) this.focusReason();
    else await this.answer(false);
  }

  private async answer(confirmed: boolean): Promise<void> {
    const { id, version } = this.action();
    const reason = confirmed ? '' : this.reason();
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.answered.emit(await this.api.invoke(verifyAction, { id, body: { confirmed, reason, version } }));
      this.toasts.show(this.t(confirmed ? 'proof.confirmed' : 'proof.gone'));
      this.sending.set(false);
      this.reason.set('');
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('follow.notDone'));
      // Somebody else answered, or the action moved on: what stands now is shown with why.
      const current = error.extra['current'] as ActionView | undefined;
      if (current) this.answered.emit(current);
    } finally {
      this.busy.set(false);
    }
  }

  private focusReason(): void {
    setTimeout(() => this.host.nativeElement.querySelector('textarea')?.focus());
  }
}
