import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import {
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectPlatformWords,
  injectWords,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { signatureWords } from '../signing-words';

/** An act that signatories are told about, with the reason that they will read. */
export type ReasonQuestion = {
  readonly title: string;
  /** What follows, in numbers. */
  readonly text: string;
  readonly submit: string;
  readonly act: (reason: string) => Promise<unknown>;
};

@Component({
  selector: 'ent-reason-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  template: `<ent-dialog-frame [title]="question.title">
    <form class="ent-form" [formRoot]="fields">
      <p>{{ question.text }}</p>
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('dialog.reason')" [hint]="t('dialog.reasonHint')">
        <textarea entControl rows="3" [formField]="fields.reason"></textarea>
        <ent-typing-guard after [text]="fields.reason().value()" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close(false)">{{ p('cancel') }}</button>
        <button entButton="filled" danger type="submit">{{ question.submit }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class ReasonDialog {
  protected readonly question = inject<ReasonQuestion>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<ReasonDialog, boolean>>(MatDialogRef);
  protected readonly t = injectWords(signatureWords);
  protected readonly p = injectPlatformWords();

  protected readonly draft = signal({ reason: '' });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.reason);
      maxLength(path.reason, 500);
    },
    { submission: { action: withProblems(() => this.act()) } },
  );

  private async act(): Promise<void> {
    await this.question.act(this.draft().reason.trim());
    this.dialog.close(true);
  }
}
