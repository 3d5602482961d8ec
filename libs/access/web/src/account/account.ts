import { Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Button, ComfortPanel, FocusFrame, Icon, injectWords, RoleNames, Session } from '@entente/platform/web';
import { accessWords } from '../access-words';
import { OwnSessions } from './own-sessions';
import { PasswordChange } from './password-change';
import { OwnSessionList } from './own-session-list';
import { Profile } from './profile';

/** `/mon-compte`: who one is, one's comfort, one's password, where one is signed in. */
@Component({
  selector: 'ent-account',
  imports: [Button, ComfortPanel, FocusFrame, Icon, OwnSessions, PasswordChange, Profile, RouterLink],
  templateUrl: './account.html',
  providers: [OwnSessionList],
})
export class Account {
  protected readonly t = injectWords(accessWords);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly roles = inject(RoleNames);

  protected readonly person = this.session.current;
  protected readonly memberships = computed(() =>
    (this.person()?.memberships ?? []).map(({ org, name, roles }) => ({ org, name, roles: this.roles.of(roles) })),
  );

  protected async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigate(['/connexion']);
  }
}
