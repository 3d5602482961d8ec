import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { endReferent, type PartnerView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  Formats,
  injectWords,
  OrgApi,
  withProblems,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { type PostData } from './appoint-dialog';

/** Ends a tenure on its last day; it stays in the history. */
@Component({
  selector: 'ent-end-tenure-dialog',
  imports: [Button, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('endTenure.title', { name: data.holder?.name ?? '' })">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <p>{{ t('endTenure.lead') }}</p>
      <ent-field [label]="t('endTenure.lastDay')"><ent-day-field [formField]="fields.lastDay" /></ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('endTenure.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class EndTenureDialog {
  protected readonly t = injectWords(partnersWords);
  protected readonly data = inject<PostData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<EndTenureDialog, PartnerView>>(MatDialogRef);
  private readonly api = inject(OrgApi);

  protected readonly draft = signal<{ lastDay: string }>({ lastDay: inject(Formats).today() });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.lastDay);
      validate(path.lastDay, ({ value }) => (value() && !isDay(value()) ? { kind: 'day' } : undefined));
    },
    { submission: { action: withProblems(() => this.end()) } },
  );

  private async end(): Promise<void> {
    const body = { ...this.data.post, lastDay: this.draft().lastDay };
    this.dialog.close(await this.api.invoke(endReferent, { id: this.data.partner.id, body }));
  }
}
