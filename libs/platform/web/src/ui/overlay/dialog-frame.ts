import { Component, inject, input } from '@angular/core';
import { MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';

/** Title, close button and content of a dialog; its acts go in `<div actions>`. */
@Component({
  selector: 'ent-dialog-frame',
  imports: [Icon, MatDialogContent, MatDialogTitle],
  template: `<div class="head">
      <h2 matDialogTitle>{{ title() }}</h2>
      <button class="ent-icon-button" type="button" [attr.aria-label]="t('close')" (click)="dialog.close()">
        <ent-icon name="x" />
      </button>
    </div>
    <mat-dialog-content><ng-content /></mat-dialog-content>
    <ng-content select="[actions]" />`,
  styles: `
    :host {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr) auto;
      max-height: inherit;
    }
    .head {
      display: flex;
      align-items: center;
      padding-right: 0.75rem;
    }
    h2 {
      flex: 1;
    }
  `,
})
export class DialogFrame {
  readonly title = input.required<string>();
  protected readonly dialog = inject(MatDialogRef);
  protected readonly t = injectPlatformWords();
}
