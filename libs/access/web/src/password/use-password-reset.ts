import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { passwordLength } from '@entente/access/domain';
import { resetPassword } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  ErrorSummary,
  Field,
  injectWords,
  PasswordField,
  PublicApi,
  Session,
  withProblems,
} from '@entente/platform/web';
import { accessWords } from '../access-words';
import { injectUntilWhen } from '../sign-in/until-when';

const goneStatus = 410;

/** A new password in exchange for a link that works once. */
@Component({
  selector: 'ent-use-password-reset',
  imports: [Button, ErrorSummary, Field, FormField, FormRoot, PasswordField],
  template: `<form class="ent-form" [formRoot]="fields">
    <ent-error-summary [form]="fields" />
    <ent-field [label]="t('newPassword')" [hint]="t('newPasswordHint')">
      <ent-password-field autocomplete="new-password" [formField]="fields.password" />
    </ent-field>
    <button entButton="filled" full type="submit">{{ t('reset.use') }}</button>
  </form>`,
  styles: `
    :host {
      display: block;
      margin-top: 1.25rem;
    }
  `,
})
export class UsePasswordReset {
  readonly token = input.required<string>();
  /** The link no longer works. */
  readonly gone = output();
  protected readonly t = injectWords(accessWords);
  private readonly api = inject(PublicApi);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly untilWhen = injectUntilWhen();

  protected readonly draft = signal({ password: '' });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.password, { message: () => this.t('missing.newPassword') });
      minLength(path.password, passwordLength.min, { message: () => this.t('tooShort') });
    },
    { submission: { action: withProblems(() => this.untilWhen(() => this.save())) } },
  );

  private async save(): Promise<void> {
    try {
      await this.api.invoke(resetPassword, { body: { token: this.token(), ...this.draft() } });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== goneStatus) throw error;
      return this.gone.emit();
    }
    // Every session of the account just ended, this browser's too.
    this.session.forget();
    await this.router.navigate(['/connexion'], { queryParams: { change: 1 }, replaceUrl: true });
  }
}
