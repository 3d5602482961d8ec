import { Component, computed, inject, input, signal } from '@angular/core';
import { type SigningPageView } from '@entente/platform/api-client';
import { Button, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { injectActing } from './acting';
import { RefusalNote } from './refusal-note';
import { SigningDesk } from './signing-desk';
import { isSender } from './signing-state';
import { SigningSteps } from './signing-steps';
import { StepBar } from './step-bar';

const longest = 500;

/** Declines to sign, with the reason that everybody will read. */
@Component({
  selector: 'ent-refuse-step',
  imports: [Button, Icon, RefusalNote, StepBar, TypingGuard],
  templateUrl: './refuse-step.html',
  styleUrls: ['./step.css', './refuse-step.css'],
})
export class RefuseStep {
  readonly page = input.required<SigningPageView>();
  protected readonly t = injectWords(signingWords);
  protected readonly isSender = isSender;
  protected readonly acting = injectActing();
  protected readonly steps = inject(SigningSteps);
  private readonly desk = inject(SigningDesk);

  protected readonly reason = signal('');
  private readonly tried = signal(false);
  protected readonly fault = computed(() => {
    const length = this.reason().trim().length;
    if (length > longest) return this.t.count('refuse.tooLong', length - longest);
    return this.tried() && length === 0 ? this.t('refuse.missing') : '';
  });

  protected async submit(): Promise<void> {
    this.tried.set(true);
    if (this.fault()) return document.getElementById('reason')?.focus();
    await this.acting.run(() => this.desk.refuse(this.reason().trim()));
  }
}
