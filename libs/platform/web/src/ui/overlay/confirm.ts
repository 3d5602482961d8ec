import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { ConfirmDialog } from './confirm-dialog';

/** What cannot be undone or leaves the house: the consequence in numbers, and a button that repeats the verb. */
export type Question = {
  readonly title: string;
  readonly consequence: string;
  /** « Annuler 2 signatures et rouvrir », never « Oui ». */
  readonly verb: string;
  readonly danger?: boolean;
};

/** Asks before an act that cannot be undone; the safe choice has the focus. */
@Injectable({ providedIn: 'root' })
export class Confirm {
  private readonly dialog = inject(MatDialog);

  /** True when the person goes on. */
  async ask(question: Question): Promise<boolean> {
    const opened = this.dialog.open<ConfirmDialog, Question, boolean>(ConfirmDialog, {
      data: question,
      role: 'alertdialog',
      width: '34rem',
      maxWidth: 'calc(100vw - 2rem)',
      autoFocus: '[data-safe]',
    });
    return (await firstValueFrom(opened.afterClosed())) ?? false;
  }
}
