import { Component, computed, inject, input, signal } from '@angular/core';
import { type ConventionDocument } from '@entente/conventions/domain';
import { type SigningPageView } from '@entente/platform/api-client';
import { ApiProblem, Button, Icon, injectWords } from '@entente/platform/web';
import { signingWords } from '../signing-words';
import { injectActing } from './acting';
import { CodeEntry } from './code-entry';
import { cleanCode, type CodeFault, codeFault } from './one-time-code';
import { RefusalNote } from './refusal-note';
import { SigningDesk } from './signing-desk';
import { isSender, problemCode } from './signing-state';
import { SigningSteps } from './signing-steps';
import { StepBar } from './step-bar';

/** 3. The sentence accepted, the code, the signature. No drawing: a name, a function, a date. */
@Component({
  selector: 'ent-sign-step',
  imports: [Button, CodeEntry, Icon, RefusalNote, StepBar],
  templateUrl: './sign-step.html',
  styleUrls: ['./step.css', './sign-step.css'],
})
export class SignStep {
  readonly page = input.required<SigningPageView>();
  protected readonly t = injectWords(signingWords);
  protected readonly isSender = isSender;
  protected readonly acting = injectActing();
  protected readonly steps = inject(SigningSteps);
  private readonly desk = inject(SigningDesk);

  protected readonly accepted = signal(false);
  protected readonly code = signal('');
  protected readonly codeFault = signal('');
  protected readonly consentFault = signal(false);
  protected readonly said = signal('');

  protected readonly hasCode = computed(() => this.page().codeSentAt !== null);
  protected readonly mayAsk = computed(() => this.page().codesLeft > 0);
  protected readonly authority = computed(() => {
    const { signatures } = this.page().document as ConventionDocument;
    const { name, party } = this.page();
    return signatures.find((line) => line.party === party && line.name === name)?.authority ?? '';
  });

  protected async ask(): Promise<void> {
    const sent = await this.acting.run(() => this.desk.sendCode());
    if (!sent) return;
    this.code.set('');
    this.codeFault.set('');
    this.said.set(this.t('code.sent', { email: this.page().maskedEmail }));
    this.toCode();
  }

  protected async submit(): Promise<void> {
    this.said.set('');
    this.consentFault.set(!this.accepted());
    const fault = codeFault(this.code());
    this.codeFault.set(fault ? this.wordsOf(fault) : '');
    if (!this.accepted()) return document.getElementById('consent')?.focus();
    if (fault) return this.toCode();
    await this.acting.run(
      () => this.desk.sign(cleanCode(this.code())),
      (error) => this.explain(error),
    );
  }

  protected accept(accepted: boolean): void {
    this.accepted.set(accepted);
    if (accepted) this.consentFault.set(false);
  }

  private wordsOf(fault: CodeFault): string {
    return fault.kind === 'short' ? this.t.count('code.short', fault.missing) : this.t(`code.${fault.kind}`);
  }

  private explain(error: unknown): boolean {
    const words = this.wordsOfRefusal(error);
    if (words === null) return false;
    this.codeFault.set(words);
    void this.desk.refresh();
    this.toCode();
    return true;
  }

  private wordsOfRefusal(error: unknown): string | null {
    const code = problemCode(error);
    if (code === 'code-wrong' && error instanceof ApiProblem)
      return this.t.count('code.wrong', Number(error.extra['triesLeft'] ?? 0));
    if (code === 'code-expired') return this.t('code.expired');
    return code === 'code-spent' ? this.t('code.spent') : null;
  }

  private toCode(): void {
    setTimeout(() => document.getElementById('code')?.focus());
  }
}
