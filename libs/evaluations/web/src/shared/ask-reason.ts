import { Component, inject, Injectable, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialog, MatDialogRef } from '@angular/material/dialog';
import { Button, Control, DialogFrame, ErrorSummary, Field, TypingGuard } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { judgedByServer } from './judged-by-server';

/** A step that is not taken without saying why: its words, and what sends the answer. */
export type ReasonQuestion<Answer> = {
  readonly title: string;
  /** What the step brings about. */
  readonly lead: string;
  readonly label: string;
  readonly hint?: string;
  /** Characters. */
  readonly limit: number;
  readonly verb: string;
  /** Refusals of the service stay in the dialog, with what was typed. */
  send(body: { readonly reason: string }): Promise<Answer>;
};

@Component({
  selector: 'ent-reason-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  template: `<ent-dialog-frame [title]="asked.title">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <p>{{ asked.lead }}</p>
      <ent-field [label]="asked.label" [hint]="asked.hint ?? ''">
        <textarea entControl rows="3" [formField]="fields.reason"></textarea>
        <ent-typing-guard after [text]="fields.reason().value()" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ asked.verb }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
class ReasonDialog {
  protected readonly asked = inject<ReasonQuestion<unknown>>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ReasonDialog, unknown>>(MatDialogRef);
  protected readonly draft = signal({ reason: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.reason);
      maxLength(path.reason, this.asked.limit);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(async () => this.dialog.close(await this.asked.send(this.draft()))) } },
  );
}

/** Asks why before a step that people read the reason of. */
@Injectable({ providedIn: 'root' })
export class AskReason {
  private readonly dialog = inject(MatDialog);

  /** What the service answered, or null when the dialog was left. */
  async ask<Answer>(data: ReasonQuestion<Answer>): Promise<Answer | null> {
    const opened = this.dialog.open<ReasonDialog, ReasonQuestion<Answer>, Answer>(ReasonDialog, {
      width: '34rem',
      maxWidth: 'calc(100vw - 2rem)',
      data,
    });
    return (await firstValueFrom(opened.afterClosed())) ?? null;
  }
}
