import { Component, inject, ViewEncapsulation } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink, RouterOutlet } from '@angular/router';
import { injectPlatformWords } from '../../i18n/platform-words';
import { CurrentOrganisation } from '../../session/current-organisation';
import { Session } from '../../session/session';
import { ToastOutlet } from '../feedback/toast-outlet';
import { Icon } from '../icon/icon';
import { Logo } from '../marks/logo';
import { listenToKeys } from '../commands/listen-to-keys';
import { nameOverlays } from '../overlay/name-overlays';
import { OfflineStrip } from './offline-strip';
import { followNavigation } from './page-focus';
import { Places } from './places';
import { Rail } from './rail';
import { ShellActs } from './shell-acts';

/** The frame of every page of an organisation: rail, top bar, phone bar. */
@Component({
  selector: 'ent-shell',
  imports: [
    Icon,
    Logo,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    OfflineStrip,
    Rail,
    RouterLink,
    RouterOutlet,
    ToastOutlet,
  ],
  templateUrl: './shell.html',
  styleUrls: ['./shell.css', './material.scss'],
  encapsulation: ViewEncapsulation.None,
})
export class Shell {
  protected readonly t = injectPlatformWords();
  protected readonly acts = inject(ShellActs);
  protected readonly places = inject(Places);
  protected readonly organisation = inject(CurrentOrganisation);
  protected readonly session = inject(Session);

  constructor() {
    nameOverlays();
    followNavigation();
    listenToKeys();
  }

  protected skip(event: Event, main: HTMLElement): void {
    event.preventDefault();
    main.focus();
  }
}
