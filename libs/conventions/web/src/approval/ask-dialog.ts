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
  withProblems,
} from '@entente/platform/web';
import { approvalWords } from '../approval-words';

/** What a short act needs: a person, some words, a number of days; each only when its label is given. */
export type Ask = {
  readonly title: string;
  readonly text: string;
  readonly submit: string;
  readonly danger?: boolean;
  readonly people?: readonly { readonly id: string; readonly label: string }[];
  readonly words?: string;
  readonly days?: number;
  readonly act: (given: Asked) => Promise<unknown>;
};
export type Asked = { readonly memberId: string; readonly text: string; readonly days: number };

@Component({
  selector: 'ent-ask-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="ask.title">
    <form class="ent-form" [formRoot]="fields">
      <p>{{ ask.text }}</p>
      <ent-error-summary [form]="fields" />
      @if (ask.people; as people) {
        <ent-field [label]="t('ask.person')">
          <select entControl [formField]="fields.memberId">
            <option value="">{{ t('ask.choose') }}</option>
            @for (person of people; track person.id) {
              <option [value]="person.id">{{ person.label }}</option>
            }
          </select>
        </ent-field>
      }
      @if (ask.words; as label) {
        <ent-field [label]="label">
          <textarea entControl rows="3" [formField]="fields.text"></textarea>
        </ent-field>
      }
      @if (ask.days) {
        <ent-field [label]="t('ask.days')">
          <input entControl type="number" inputmode="numeric" [formField]="fields.days" />
        </ent-field>
      }
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close(false)">{{ p('cancel') }}</button>
        <button entButton="filled" type="submit" [danger]="!!ask.danger">{{ ask.submit }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class AskDialog {
  protected readonly ask = inject<Ask>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<AskDialog, boolean>>(MatDialogRef);
  protected readonly t = injectWords(approvalWords);
  protected readonly p = injectPlatformWords();

  protected readonly draft = signal<Asked>({ memberId: '', text: '', days: this.ask.days ?? 1 });
  protected readonly fields = form(
    this.draft,
    (path) => {
      if (this.ask.people) required(path.memberId);
      if (this.ask.words) required(path.text);
      maxLength(path.text, 500);
    },
    { submission: { action: withProblems(() => this.act()) } },
  );

  private async act(): Promise<void> {
    await this.ask.act(this.draft());
    this.dialog.close(true);
  }
}
