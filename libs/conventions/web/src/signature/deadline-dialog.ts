import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { signingRules } from '@entente/conventions/domain';
import { extendSignature, type SignatureView } from '@entente/platform/api-client';
import { addDays } from '@entente/platform/kernel';
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
import { signatureWords } from '../signing-words';

type Data = { readonly id: string; readonly deadline: string };

/** More time to sign, within the sixty days that a request may last. */
@Component({
  selector: 'ent-deadline-dialog',
  imports: [Button, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('dialog.deadline.title')">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('dialog.deadline.label')" [hint]="hint">
        <ent-day-field [formField]="fields.deadline" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('dialog.deadline.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class DeadlineDialog {
  private readonly data = inject<Data>(MAT_DIALOG_DATA);
  protected readonly t = injectWords(signatureWords);
  private readonly dialog = inject<MatDialogRef<DeadlineDialog, SignatureView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly latest = addDays(this.formats.today(), signingRules.openDays);

  protected readonly hint = this.t('dialog.deadline.hint', { latest: this.formats.plainDay(this.latest) });
  protected readonly draft = signal<{ deadline: string }>({
    deadline: this.data.deadline < this.latest ? this.latest : '',
  });
  protected readonly fields = form(this.draft, (path) => required(path.deadline), {
    submission: { action: withProblems(() => this.extend()) },
  });

  private async extend(): Promise<void> {
    const { id } = this.data;
    this.dialog.close(await this.api.invoke(extendSignature, { id, body: this.draft() }));
  }
}
