import { Component, computed, DestroyRef, inject, input, model, output, signal } from '@angular/core';
import { type SigningPageView } from '@entente/platform/api-client';
import { formatTime } from '@entente/platform/kernel';
import { Button, CLOCK, Icon, injectWords, Languages } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { hourOf, minutesLeft } from './one-time-code';
import { isSender } from './signing-state';

const tick = 10_000;

/** The six digits received by mail: pasted or filled by the phone, with the time and the sends that are left. */
@Component({
  selector: 'ent-code-entry',
  imports: [Button, Icon],
  templateUrl: './code-entry.html',
  styleUrls: ['./step.css', './code-entry.css'],
})
export class CodeEntry {
  readonly page = input.required<SigningPageView>();
  readonly code = model('');
  /** What is wrong with the code, in words. */
  readonly fault = input('');
  readonly resend = output();
  protected readonly t = injectWords(signingWords);
  protected readonly isSender = isSender;
  private readonly clock = inject(CLOCK);
  private readonly languages = inject(Languages);
  private readonly now = signal(this.clock.now());

  protected readonly minutes = computed(() => {
    const { codeExpiresAt } = this.page();
    return codeExpiresAt === null ? 0 : minutesLeft(codeExpiresAt, this.now());
  });
  protected readonly isSpent = computed(() => this.page().codeTriesLeft === 0);
  protected readonly until = computed(() => {
    const { codeExpiresAt, timeZone } = this.page();
    return codeExpiresAt === null ? '' : formatTime(hourOf(codeExpiresAt, timeZone), this.languages.active());
  });
  protected readonly describedBy = computed(() => (this.fault() ? 'code-hint code-error' : 'code-hint'));

  constructor() {
    const timer = setInterval(() => this.now.set(this.clock.now()), tick);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
}
