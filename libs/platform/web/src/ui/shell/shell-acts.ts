import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Session } from '../../session/session';
import { ComfortDialog } from '../comfort/comfort-dialog';
import { CommandPalette } from '../commands/command-palette';
import { ShortcutsDialog } from '../commands/shortcuts-dialog';

/** What the shell's buttons and keys do. */
@Injectable({ providedIn: 'root' })
export class ShellActs {
  private readonly dialog = inject(MatDialog);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly t = injectPlatformWords();

  /** `Ctrl K`. */
  openPalette(): void {
    if (this.dialog.openDialogs.length > 0) return;
    this.dialog.open(CommandPalette, {
      width: '40rem',
      maxWidth: 'calc(100vw - 2rem)',
      position: { top: '10vh' },
      autoFocus: 'input',
      ariaLabel: this.t('commands.label'),
      panelClass: 'ent-palette',
    });
  }

  /** `?`. */
  openShortcuts(): void {
    this.dialog.open(ShortcutsDialog, { width: '36rem', maxWidth: 'calc(100vw - 2rem)' });
  }

  /** « Mon confort ». */
  openComfort(): void {
    this.dialog.open(ComfortDialog, { width: '36rem', maxWidth: 'calc(100vw - 2rem)' });
  }

  /** Ends the session and leads back to sign-in. */
  async signOut(): Promise<void> {
    await this.session.signOut();
    await this.router.navigate(['/connexion']);
  }
}
