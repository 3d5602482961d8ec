import { Component, computed, inject, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { requestPasswordReset } from '@entente/platform/api-client';
import {
  Button,
  Control,
  ErrorSummary,
  Field,
  injectWords,
  PublicApi,
  SignInFrame,
  withProblems,
} from '@entente/platform/web';
import { accessWords } from '../access-words';
import { injectUntilWhen } from '../sign-in/until-when';
import { OutboxLink } from './outbox-link';
import { UsePasswordReset } from './use-password-reset';

/** `/mot-de-passe`: asks for a link, or uses the one whose token is in the fragment. */
@Component({
  selector: 'ent-password-reset',
  imports: [
    Button,
    Control,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    OutboxLink,
    RouterLink,
    SignInFrame,
    UsePasswordReset,
  ],
  templateUrl: './password-reset.html',
})
export class PasswordReset {
  protected readonly t = injectWords(accessWords);
  private readonly api = inject(PublicApi);
  private readonly untilWhen = injectUntilWhen();
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment);

  protected readonly token = computed(() => this.fragment() ?? '');
  protected readonly isGone = signal(false);
  protected readonly sentTo = signal('');
  protected readonly draft = signal({ email: '' });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.email, { message: () => this.t('missing.email') });
      email(path.email);
    },
    { submission: { action: withProblems(() => this.untilWhen(() => this.request())) } },
  );

  protected readonly title = computed(() => {
    if (this.isGone()) return this.t('reset.gone');
    return this.sentTo() ? this.t('reset.sentTitle') : this.t('reset.title');
  });

  protected readonly lead = computed(() => {
    if (this.isGone()) return this.t('reset.goneLead');
    if (this.token()) return this.t('reset.useLead');
    return this.sentTo() ? this.t('reset.sentLead', { email: this.sentTo() }) : this.t('reset.requestLead');
  });

  private async request(): Promise<void> {
    await this.api.invoke(requestPasswordReset, { body: this.draft() });
    this.sentTo.set(this.draft().email);
  }
}
