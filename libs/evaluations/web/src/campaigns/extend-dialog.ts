import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { reviewCampaignLimits } from '@entente/evaluations/domain';
import { type CampaignView, extendCampaign } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { campaignsWords } from './campaigns-words';

/** Null for the whole campaign. */
export type Extending = { readonly campaign: CampaignView; readonly partnershipIds: string[] | null };

/** A later day, and why. */
@Component({
  selector: 'ent-extend-dialog',
  imports: [Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="title">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <ent-field [label]="t('extend.dueOn')"><ent-day-field [formField]="fields.dueOn" /></ent-field>
      <ent-field [label]="t('extend.reason')" [hint]="t('extend.reasonHint')">
        <textarea entControl rows="2" [formField]="fields.reason"></textarea>
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close()">{{ t('extend.cancel') }}</button>
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('extend.verb') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class ExtendDialog {
  protected readonly t = injectWords(campaignsWords);
  private readonly given = inject<Extending>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<ExtendDialog, CampaignView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  protected readonly title = this.given.partnershipIds
    ? this.t.count('extend.titleSome', this.given.partnershipIds.length)
    : this.t('extend.title');
  protected readonly draft = signal({ dueOn: '', reason: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.dueOn);
      required(path.reason);
      maxLength(path.reason, reviewCampaignLimits.reason);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.extend()) } },
  );

  private async extend(): Promise<void> {
    const { campaign, partnershipIds } = this.given;
    const body = { ...this.draft(), partnershipIds, version: campaign.version };
    this.dialog.close(await this.api.invoke(extendCampaign, { id: campaign.id, body }));
  }
}
