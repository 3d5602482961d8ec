import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { noteSheetOnPaper, type SheetExportView } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  Formats,
  injectWords,
  OrgApi,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { newUuid } from '../shared/new-uuid';

/** To whom a sheet was handed over on paper, and on which day. */
@Component({
  selector: 'ent-note-dialog',
  imports: [Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  template: `<ent-dialog-frame [title]="t('note.title')">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('note.to')" [hint]="t('note.toHint')">
        <input entControl type="text" autocomplete="off" [formField]="fields.to" />
        <ent-typing-guard after [text]="fields.to().value()" />
      </ent-field>
      <ent-field [label]="t('note.on')"><ent-day-field [formField]="fields.on" /></ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('note.verb') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class NoteDialog {
  protected readonly t = injectWords(sheetWords);
  private readonly sheet = inject<SheetExportView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<NoteDialog, SheetExportView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private readonly id = newUuid();
  protected readonly draft = signal<{ to: string; on: string }>({ to: '', on: inject(Formats).today() });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.to, { message: this.t('note.needWho') });
      maxLength(path.to, 200);
      required(path.on, { message: this.t('note.needDay') });
    },
    { submission: { action: withProblems(() => this.note()) } },
  );

  private async note(): Promise<void> {
    const body = { id: this.id, ...this.draft() };
    this.dialog.close(await this.api.invoke(noteSheetOnPaper, { id: this.sheet.id, body }));
  }
}
