import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { raterLimits } from '@entente/evaluations/domain';
import { type RaterView, sendRatingBack, type SidesView } from '@entente/platform/api-client';
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
import { judgedByServer } from '../shared/judged-by-server';
import { sidesWords } from '../sides-words';

export type SendingBack = { readonly reviewId: string; readonly rater: RaterView };

/** Asks why: the person reads it at the top of their page. */
@Component({
  selector: 'ent-send-back-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  template: `<ent-dialog-frame [title]="t('sendBack.title', { name: given.rater.name })">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <p>{{ t('sendBack.lead') }}</p>
      <ent-field [label]="t('sendBack.reason')" [hint]="t('sendBack.hint')">
        <textarea entControl rows="3" [formField]="fields.reason"></textarea>
        <ent-typing-guard after [text]="fields.reason().value()" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close()">{{ t('sendBack.cancel') }}</button>
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('sendBack.verb') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class SendBackDialog {
  protected readonly t = injectWords(sidesWords);
  protected readonly given = inject<SendingBack>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<SendBackDialog, SidesView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  protected readonly draft = signal({ reason: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.reason);
      maxLength(path.reason, raterLimits.reason);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.sendBack()) } },
  );

  private async sendBack(): Promise<void> {
    const { reviewId: id, rater } = this.given;
    this.dialog.close(await this.api.invoke(sendRatingBack, { id, raterId: rater.id, body: this.draft() }));
  }
}
