import { Component, inject, input, signal, viewChild, type ElementRef } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type DemonstrationAccountsView } from '@entente/platform/api-client';
import {
  Button,
  Control,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  PasswordField,
  Session,
  SignInFrame,
  withProblems,
} from '@entente/platform/web';
import { accessWords } from '../access-words';
import { DemonstrationAccounts, type Trial } from './demonstration-accounts';
import { safeReturn } from './safe-return';
import { injectUntilWhen } from './until-when';

/** `/connexion`: address and password, then back to the page that was asked for. */
@Component({
  selector: 'ent-sign-in',
  imports: [
    Button,
    Control,
    DemonstrationAccounts,
    ErrorSummary,
    Field,
    FormField,
    FormRoot,
    Icon,
    PasswordField,
    RouterLink,
    SignInFrame,
  ],
  templateUrl: './sign-in.html',
})
export class SignIn {
  /** Where to go once signed in. */
  readonly retour = input<string>();
  /** Set when a session ended while the person was working. */
  readonly expiree = input<string>();
  /** Set once a password was changed by a link. */
  readonly change = input<string>();
  /** The accounts of a demonstration, from the route. */
  readonly demonstration = input<DemonstrationAccountsView | null>(null);
  protected readonly t = injectWords(accessWords);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly untilWhen = injectUntilWhen();
  private readonly submit = viewChild.required<ElementRef<HTMLButtonElement>>('submit');

  protected readonly filledFor = signal('');
  protected readonly draft = signal({ email: '', password: '' });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.email, { message: () => this.t('missing.email') });
      email(path.email);
      required(path.password, { message: () => this.t('missing.password') });
    },
    { submission: { action: withProblems(() => this.untilWhen(() => this.enter())) } },
  );

  protected tryAs({ name, email: address, password }: Trial): void {
    this.draft.set({ email: address, password });
    this.filledFor.set(name);
    this.submit().nativeElement.focus();
  }

  private async enter(): Promise<void> {
    await this.session.signIn(this.draft());
    await this.router.navigateByUrl(safeReturn(this.retour()));
  }
}
