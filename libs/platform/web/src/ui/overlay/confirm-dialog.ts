import { Component, inject } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Button } from '../page/button';
import { type Question } from './confirm';

@Component({
  selector: 'ent-confirm-dialog',
  imports: [Button, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `<h2 matDialogTitle>{{ question.title }}</h2>
    <mat-dialog-content>
      <p>{{ question.consequence }}</p>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button entButton="text" type="button" data-safe [matDialogClose]="false">{{ t('cancel') }}</button>
      <button entButton="filled" type="button" [danger]="question.danger ?? false" [matDialogClose]="true">
        {{ question.verb }}
      </button>
    </mat-dialog-actions>`,
})
export class ConfirmDialog {
  protected readonly question = inject<Question>(MAT_DIALOG_DATA);
  protected readonly t = injectPlatformWords();
}
