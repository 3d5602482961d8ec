import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { passwordLength } from '@entente/access/domain';
import { changePassword } from '@entente/platform/api-client';
import {
  Button,
  ErrorSummary,
  Field,
  injectWords,
  PasswordField,
  PublicApi,
  Session,
  Toasts,
  withProblems,
} from '@entente/platform/web';
import { accessWords } from '../access-words';
import { injectUntilWhen } from '../sign-in/until-when';
import { OwnSessionList } from './own-session-list';

const blank = { current: '', password: '' };

/** A new password against the current one; other sessions end. */
@Component({
  selector: 'ent-password-change',
  imports: [Button, ErrorSummary, Field, FormField, FormRoot, PasswordField],
  template: `<section class="ent-card" aria-labelledby="ent-account-password">
    <header>
      <h2 id="ent-account-password">{{ t('account.passwordTitle') }}</h2>
    </header>
    <form class="ent-form ent-card-body" [formRoot]="fields">
      <input class="ent-hidden" autocomplete="username" tabindex="-1" aria-hidden="true" readonly [value]="email()" />
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('account.current')">
        <ent-password-field autocomplete="current-password" [formField]="fields.current" />
      </ent-field>
      <ent-field [label]="t('newPassword')" [hint]="t('newPasswordHint')">
        <ent-password-field autocomplete="new-password" [formField]="fields.password" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('account.change') }}</button>
      </div>
    </form>
  </section>`,
})
export class PasswordChange {
  protected readonly t = injectWords(accessWords);
  private readonly api = inject(PublicApi);
  private readonly toasts = inject(Toasts);
  private readonly sessions = inject(OwnSessionList);
  private readonly session = inject(Session);
  private readonly untilWhen = injectUntilWhen();

  protected readonly email = () => this.session.current()?.email ?? '';
  protected readonly draft = signal(blank);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.current, { message: () => this.t('missing.current') });
      required(path.password, { message: () => this.t('missing.newPassword') });
      minLength(path.password, passwordLength.min, { message: () => this.t('tooShort') });
    },
    { submission: { action: withProblems(() => this.untilWhen(() => this.save())) } },
  );

  private async save(): Promise<void> {
    await this.api.invoke(changePassword, { body: this.draft() });
    this.fields().reset(blank);
    this.sessions.reload();
    this.toasts.show(this.t('account.changed'));
  }
}
