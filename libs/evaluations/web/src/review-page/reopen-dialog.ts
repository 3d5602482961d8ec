import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { reopeningReasonLimit } from '@entente/evaluations/domain';
import { reopenReview, type ReviewView } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
  TypingGuard,
} from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { judgedByServer } from '../shared/judged-by-server';

/** Asks why, since the answer is kept for good. */
@Component({
  selector: 'ent-reopen-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  template: `<ent-dialog-frame [title]="t('reopen.title')">
    <form class="ent-form" id="reopen" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <p>{{ t('reopen.consequence') }}</p>
      <ent-field [label]="t('reopen.reason')">
        <textarea entControl rows="3" [formField]="fields.reason"></textarea>
        <ent-typing-guard after [text]="fields.reason().value()" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('reopen.verb') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class ReopenDialog {
  protected readonly t = injectWords(evaluationsWords);
  private readonly review = inject<Pick<ReviewView, 'id' | 'version'>>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ReopenDialog, ReviewView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  protected readonly draft = signal({ reason: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.reason);
      maxLength(path.reason, reopeningReasonLimit);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.reopen()) } },
  );

  private async reopen(): Promise<void> {
    const { id, version } = this.review;
    this.dialog.close(await this.api.invoke(reopenReview, { id, body: { ...this.draft(), version } }));
  }
}
