import { NgComponentOutlet } from '@angular/common';
import { Component, inject, type Injector, type Type } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MAT_DIALOG_DATA, type MatDialog, MatDialogRef } from '@angular/material/dialog';
import { NavigationEnd, Router } from '@angular/router';
import { DialogFrame } from '@entente/platform/web';
import { filter } from 'rxjs';

/** What stands beside the page on a wide screen, and comes from below on a narrow one. */
export type SheetContent = {
  readonly content: Type<unknown>;
  readonly title: string;
  readonly injector: Injector;
  readonly inputs?: Readonly<Record<string, unknown>>;
};

@Component({
  selector: 'ent-sheet',
  imports: [DialogFrame, NgComponentOutlet],
  template: `<ent-dialog-frame [title]="sheet.title">
    <ng-container *ngComponentOutlet="sheet.content; injector: sheet.injector; inputs: inputs" />
  </ent-dialog-frame>`,
})
export class Sheet {
  protected readonly sheet = inject<SheetContent>(MAT_DIALOG_DATA);
  protected readonly inputs = { ...this.sheet.inputs };

  constructor() {
    const dialog = inject<MatDialogRef<Sheet>>(MatDialogRef);
    const gone = inject(Router).events.pipe(
      filter((event) => event instanceof NavigationEnd),
      takeUntilDestroyed(),
    );
    gone.subscribe(() => dialog.close());
  }
}

/** Opens it at the bottom of the window, over the whole width; following one of its links closes it. */
export const openSheet = (dialog: MatDialog, content: SheetContent): void => {
  dialog.open<Sheet, SheetContent>(Sheet, {
    data: content,
    width: '100vw',
    maxWidth: '100vw',
    maxHeight: '80vh',
    position: { bottom: '0' },
  });
};
