import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ApiProblem, Button, Icon, injectWords } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { injectActing } from './acting';
import { RefusalNote } from './refusal-note';
import { SigningDesk } from './signing-desk';
import { StepBar } from './step-bar';

const open = ['sent', 'partially-signed'];
const finished = ['completed', 'sealing', 'sealed'];

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A link that shows nothing: why, and how to get the one that works. */
@Component({
  selector: 'ent-dead-link',
  imports: [Button, Icon, RefusalNote, RouterLink, StepBar],
  templateUrl: './dead-link-state.html',
  styleUrl: './step.css',
})
export class DeadLinkState {
  protected readonly t = injectWords(signingWords);
  protected readonly acting = injectActing();
  private readonly desk = inject(SigningDesk);
  private readonly why = this.desk.dead;

  protected readonly isRenewed = signal(false);
  // What the refusal says of a link that was replaced.
  private readonly known = computed(() => {
    const error = this.desk.error();
    const extra = error instanceof ApiProblem ? error.extra : {};
    return {
      status: text(extra['requestStatus']),
      organisation: text(extra['organisation']),
      sender: text(extra['sender']),
      email: text(extra['maskedEmail']),
    };
  });
  protected readonly mayRenew = computed(
    () => this.desk.hasLink() && this.why() === 'replaced' && !this.isRenewed() && open.includes(this.known().status),
  );
  protected readonly email = computed(() => this.known().email);

  protected readonly title = computed(() => {
    if (this.why() !== 'replaced') return this.t(`link.${this.why() === 'unknown' ? 'unknown' : 'closed'}`);
    if (this.isRenewed()) return this.t('link.renewed', this.known());
    if (this.known().status === 'cancelled') return this.t('closed.cancelled', this.known());
    return this.t('link.replaced');
  });

  protected readonly detail = computed(() => {
    if (this.why() !== 'replaced') return this.t(`link.${this.why() === 'unknown' ? 'unknownText' : 'closedText'}`);
    if (this.isRenewed()) return this.t('link.renewedText');
    if (finished.includes(this.known().status)) return this.t('link.done');
    if (!open.includes(this.known().status)) return this.t('closed.cancelledText');
    return this.t(this.desk.hasLink() ? 'link.replacedText' : 'link.replacedBefore');
  });

  protected async renew(): Promise<void> {
    this.isRenewed.set(await this.acting.run(() => this.desk.renew()));
  }
}
