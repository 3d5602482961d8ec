import { Component, inject, input, signal } from '@angular/core';
import { email, form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { setUpInstance } from '@entente/platform/api-client';
import {
  Button,
  Control,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  PasswordField,
  PublicApi,
  Session,
  SignInFrame,
  withProblems,
} from '@entente/platform/web';
import { passwordLength } from '@entente/access/domain';
import { accessWords } from '../access-words';
import { injectUntilWhen } from '../sign-in/until-when';
import { Instance } from './instance';

/** `/premiere-visite`: whoever holds the terminal's code opens the organisation and becomes its first member. */
@Component({
  selector: 'ent-first-run',
  imports: [Button, Control, ErrorSummary, Field, Icon, FormField, FormRoot, PasswordField, SignInFrame],
  templateUrl: './first-run.html',
  styles: `
    fieldset {
      display: grid;
      gap: 1.25rem;
    }
    fieldset + fieldset {
      padding-top: 1.25rem;
      border-top: var(--ent-hairline);
    }
    legend {
      float: left;
      padding: 0;
      margin-bottom: -0.25rem;
      font: var(--mat-sys-title-medium);
    }
  `,
})
export class FirstRun {
  /** Set when the examples were just removed. */
  readonly exemples = input<string>();
  protected readonly t = injectWords(accessWords);
  private readonly api = inject(PublicApi);
  private readonly session = inject(Session);
  private readonly instance = inject(Instance);
  private readonly router = inject(Router);
  private readonly untilWhen = injectUntilWhen();

  protected readonly draft = signal({ code: '', organisation: '', name: '', jobTitle: '', email: '', password: '' });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.code, { message: () => this.t('missing.code') });
      required(path.organisation, { message: () => this.t('missing.organisation') });
      minLength(path.organisation, 2);
      maxLength(path.organisation, 200);
      required(path.name, { message: () => this.t('missing.name') });
      maxLength(path.name, 120);
      maxLength(path.jobTitle, 120);
      required(path.email, { message: () => this.t('missing.email') });
      email(path.email);
      required(path.password, { message: () => this.t('missing.newPassword') });
      minLength(path.password, passwordLength.min, { message: () => this.t('tooShort') });
    },
    { submission: { action: withProblems(() => this.untilWhen(() => this.open())) } },
  );

  private async open(): Promise<void> {
    const { memberships } = await this.api.invoke(setUpInstance, { body: this.draft() });
    this.instance.forget();
    await this.session.reload();
    await this.router.navigate(['/o', memberships[0]?.org, 'reglages', 'organisation']);
  }
}
