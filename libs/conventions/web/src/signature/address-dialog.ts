import { Component, inject, signal } from '@angular/core';
import { email, form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { correctSignatoryAddress, type SignatoryView, type SignatureView } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
  withProblems,
} from '@entente/platform/web';
import { signatureWords } from '../signing-words';

type Data = { readonly id: string; readonly signatory: SignatoryView };

/** Another address for somebody who has not signed: a new link leaves to it at once. */
@Component({
  selector: 'ent-address-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('dialog.address.title', data.signatory)">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('dialog.address.label')" [hint]="t('dialog.address.hint')">
        <input
          entControl
          type="email"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          [formField]="fields.email"
        />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('dialog.address.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class AddressDialog {
  protected readonly data = inject<Data>(MAT_DIALOG_DATA);
  protected readonly t = injectWords(signatureWords);
  private readonly dialog = inject<MatDialogRef<AddressDialog, SignatureView>>(MatDialogRef);
  private readonly api = inject(OrgApi);

  protected readonly draft = signal({ email: this.data.signatory.email });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.email);
      email(path.email);
    },
    { submission: { action: withProblems(() => this.correct()) } },
  );

  private async correct(): Promise<void> {
    const { id, signatory } = this.data;
    const params = { id, signatoryId: signatory.id, body: this.draft() };
    this.dialog.close(await this.api.invoke(correctSignatoryAddress, params));
  }
}
