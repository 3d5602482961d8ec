import { Component, computed, inject } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { Router, RouterLink } from '@angular/router';
import { injectPlatformWords } from '../../i18n/platform-words';
import { CurrentOrganisation } from '../../session/current-organisation';
import { Session } from '../../session/session';
import { Icon } from '../icon/icon';
import { Logo } from '../marks/logo';
import { Avatar } from '../marks/side';
import { TASK_COUNT } from './navigation';
import { Places } from './places';
import { RoleNames } from './role-names';
import { ShellActs } from './shell-acts';

/** The deep-blue side bar: organisation, places in four groups, the person. */
@Component({
  selector: 'ent-rail',
  imports: [Avatar, Icon, Logo, MatMenu, MatMenuItem, MatMenuTrigger, RouterLink],
  templateUrl: './rail.html',
  styleUrl: './rail.css',
})
export class Rail {
  protected readonly t = injectPlatformWords();
  protected readonly places = inject(Places);
  protected readonly session = inject(Session);
  protected readonly organisation = inject(CurrentOrganisation);
  protected readonly tasks = inject(TASK_COUNT);
  protected readonly acts = inject(ShellActs);
  private readonly router = inject(Router);
  private readonly roles = inject(RoleNames);

  protected readonly others = computed(
    () => this.session.current()?.memberships.filter(({ org }) => org !== this.organisation.id()) ?? [],
  );

  protected readonly role = computed(() => this.roles.of(this.session.membership()?.roles ?? []));

  protected open(org: string): void {
    void this.router.navigate(['/o', org]);
  }
}
