import { Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { passwordLength } from '@entente/access/domain';
import { acceptInvitation, type InvitationView } from '@entente/platform/api-client';
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

/** The password that opens the organisation: a new one, or the one that the person already has. */
@Component({
  selector: 'ent-accept-invitation',
  imports: [Button, ErrorSummary, Field, FormField, FormRoot, PasswordField],
  template: `<form class="ent-form" [formRoot]="fields">
    <ent-error-summary [form]="fields" />
    <input
      class="ent-hidden"
      autocomplete="username"
      tabindex="-1"
      aria-hidden="true"
      readonly
      [value]="invitation().email"
    />
    @if (invitation().hasAccount) {
      <ent-field [label]="t('password')">
        <ent-password-field autocomplete="current-password" [formField]="fields.password" />
      </ent-field>
    } @else {
      <ent-field [label]="t('newPassword')" [hint]="t('newPasswordHint')">
        <ent-password-field autocomplete="new-password" [formField]="fields.password" />
      </ent-field>
    }
    <button entButton="filled" full type="submit">
      {{ invitation().hasAccount ? t('invitation.submitKnown') : t('invitation.submitNew') }}
    </button>
  </form>`,
  styles: `
    :host {
      display: block;
      margin-top: 1.25rem;
    }
  `,
})
export class AcceptInvitation {
  readonly token = input.required<string>();
  readonly invitation = input.required<InvitationView>();
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
      required(path.password, {
        message: () => this.t(this.invitation().hasAccount ? 'missing.password' : 'missing.newPassword'),
      });
      minLength(path.password, () => (this.invitation().hasAccount ? 1 : passwordLength.min), {
        message: () => this.t('tooShort'),
      });
    },
    { submission: { action: withProblems(() => this.untilWhen(() => this.accept())) } },
  );

  private async accept(): Promise<void> {
    try {
      const { memberships } = await this.api.invoke(acceptInvitation, {
        body: { token: this.token(), ...this.draft() },
      });
      await this.session.reload();
      const joined = memberships.find(({ name }) => name === this.invitation().organisation) ?? memberships[0];
      await this.router.navigate(joined ? ['/o', joined.org] : ['/mon-compte'], { replaceUrl: true });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== goneStatus) throw error;
      this.gone.emit();
    }
  }
}
