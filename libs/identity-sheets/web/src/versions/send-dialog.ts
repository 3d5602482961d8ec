import { Component, computed, inject, resource, signal } from '@angular/core';
import { email, form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { readSheetExport, sendSheetExport, type SheetExportView } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
  ResourceState,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { newUuid } from '../shared/new-uuid';

/** To whom the sheet is sent, with a word; what leaves the house says so before it does. */
@Component({
  selector: 'ent-send-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, ResourceState, TypingGuard],
  template: `<ent-dialog-frame [title]="t('send.title', { number: sheet.number })">
    @if (known.hasValue()) {
      <form class="ent-form" [formRoot]="fields">
        <ent-error-summary [form]="fields" />
        @if (contacts().length) {
          <fieldset>
            <legend>{{ t('send.to') }}</legend>
            @for (contact of contacts(); track contact.id) {
              <label class="ent-radio">
                <input
                  type="radio"
                  name="contact"
                  [checked]="chosen() === contact.id"
                  (change)="draft.set({ to: '', message: draft().message, contactId: contact.id })"
                />
                <span
                  >{{ contact.name }}<small>{{ contact.title }} {{ contact.email }}</small></span
                >
              </label>
            }
            <label class="ent-radio">
              <input
                type="radio"
                name="contact"
                [checked]="chosen() === ''"
                (change)="draft.set({ to: '', message: draft().message, contactId: '' })"
              />
              <span>{{ t('send.another') }}</span>
            </label>
          </fieldset>
        }
        @if (chosen() === '') {
          <ent-field [label]="t('send.address')">
            <input entControl type="email" autocomplete="off" [formField]="fields.to" />
          </ent-field>
        }
        <ent-field [label]="t('send.message')" [hint]="t('send.messageHint')">
          <textarea entControl rows="3" [formField]="fields.message"></textarea>
          <ent-typing-guard after [text]="fields.message().value()" />
        </ent-field>
        <p class="ent-small ent-muted">{{ t('send.consequence') }}</p>
        <div class="ent-form-actions">
          <button entButton="filled" type="submit">{{ t('send.verb') }}</button>
        </div>
      </form>
    } @else {
      <ent-resource-state [resource]="known" />
    }
  </ent-dialog-frame>`,
  styles: `
    legend {
      padding: 0 0 0.25rem;
      font: var(--mat-sys-label-large);
    }
    small {
      display: block;
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
      overflow-wrap: anywhere;
    }
  `,
})
export class SendDialog {
  protected readonly t = injectWords(sheetWords);
  protected readonly sheet = inject<SheetExportView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<SendDialog, SheetExportView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  // One dialog, one mail, however often its button is pressed.
  private readonly id = newUuid();

  protected readonly known = resource({
    loader: () => this.api.invoke(readSheetExport, { id: this.sheet.id }),
  });
  protected readonly contacts = computed(() => (this.known.hasValue() ? this.known.value().contacts : []));
  protected readonly draft = signal<{ to: string; message: string; contactId: string | null }>({
    to: '',
    message: '',
    contactId: null,
  });
  /** The contact to write to; empty for an address typed here. */
  protected readonly chosen = computed(() => this.draft().contactId ?? this.contacts()[0]?.id ?? '');
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.to, { when: () => this.chosen() === '', message: this.t('send.needAddress') });
      email(path.to);
      maxLength(path.message, 1_200);
    },
    { submission: { action: withProblems(() => this.send()) } },
  );

  private async send(): Promise<void> {
    const { to, message } = this.draft();
    const body = { id: this.id, contactId: this.chosen() || null, to, message };
    this.dialog.close(await this.api.invoke(sendSheetExport, { id: this.sheet.id, body }));
  }
}
