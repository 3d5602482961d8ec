import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { replanReview, type ReviewView } from '@entente/platform/api-client';
import { Button, DayField, DialogFrame, ErrorSummary, Field, injectWords, OrgApi } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { judgedByServer } from '../shared/judged-by-server';

/** Another day for the meeting. */
@Component({
  selector: 'ent-replan-dialog',
  imports: [Button, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('page.replan')">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <ent-field [label]="t('plan.plannedOn')"><ent-day-field [formField]="fields.plannedOn" /></ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('page.replan') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class ReplanDialog {
  protected readonly t = injectWords(evaluationsWords);
  private readonly review = inject<Pick<ReviewView, 'id' | 'version' | 'plannedOn'>>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ReplanDialog, ReviewView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  protected readonly draft = signal({ plannedOn: this.review.plannedOn ?? '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(this.draft, (path) => this.judged.rule(path), {
    submission: { action: this.judged.submit(() => this.save()) },
  });

  private async save(): Promise<void> {
    const { id, version } = this.review;
    const plannedOn = this.draft().plannedOn || null;
    this.dialog.close(await this.api.invoke(replanReview, { id, body: { plannedOn, version } }));
  }
}
