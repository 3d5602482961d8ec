import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, type MatDialog, MatDialogRef } from '@angular/material/dialog';
import { type NegotiatingPartyView, type NegotiationView, type PartyKey } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  Icon,
  injectWords,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { togetherWords } from '../together-words';
import { type TableDesk } from './table-desk';
import { type UntilAnswered } from './until-answered';

type Choice = Pick<NegotiatingPartyView, 'key' | 'name'>;

/** An act that the other side is told about, with a word that they will read; the word may be left out. */
export type MessageQuestion = {
  readonly title: string;
  readonly lead: string;
  readonly label: string;
  readonly submit: string;
  readonly max: number;
  /** The sides among which one is chosen; with one alone, nothing is asked. */
  readonly choices?: readonly Choice[];
  /** Done once however often it is sent: it waits for the network. */
  readonly once?: boolean;
  readonly sending?: UntilAnswered;
  readonly act: (message: string, choice: PartyKey) => Promise<NegotiationView>;
};

export const dialogSize = { width: '36rem', maxWidth: 'calc(100vw - 2rem)' };

@Component({
  selector: 'ent-message-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, Icon, TypingGuard],
  template: `<ent-dialog-frame [title]="question.title">
    <form class="ent-form" [formRoot]="fields">
      @if (question.lead) {
        <p>{{ question.lead }}</p>
      }
      <ent-error-summary [form]="fields" />
      @if (choices.length > 1) {
        <ent-field [label]="t('give.to')">
          <select entControl [formField]="fields.choice">
            @for (choice of choices; track choice.key) {
              <option [value]="choice.key">{{ choice.name }}</option>
            }
          </select>
        </ent-field>
      }
      <ent-field [label]="question.label">
        <textarea entControl rows="3" [formField]="fields.message"></textarea>
        <ent-typing-guard after [text]="fields.message().value()" />
      </ent-field>
      <div role="status">
        @if (question.sending?.isWaiting()) {
          <p class="ent-note watch">
            <ent-icon name="cloud-off" /><span>{{ t('connection.waiting') }}</span>
          </p>
        }
      </div>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close(null)">{{ t('cancel') }}</button>
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ question.submit }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class MessageDialog {
  protected readonly question = inject<MessageQuestion>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<MessageDialog, NegotiationView | null>>(MatDialogRef);
  protected readonly t = injectWords(togetherWords);
  protected readonly choices = this.question.choices ?? [];

  protected readonly draft = signal({ message: '', choice: this.choices[0]?.key ?? 'host' });
  protected readonly fields = form(this.draft, (path) => maxLength(path.message, this.question.max), {
    submission: { action: withProblems(() => this.act()) },
  });

  /** Asks, and shows the table as it stands afterwards. */
  static async open(
    dialog: MatDialog,
    desk: TableDesk,
    data: MessageQuestion,
    said: (page: NegotiationView) => string,
  ): Promise<void> {
    const { sending } = desk;
    const insisting = data.once
      ? { ...data, sending, act: (message: string, to: PartyKey) => sending.send(() => data.act(message, to)) }
      : data;
    const opened = dialog.open<MessageDialog, MessageQuestion, NegotiationView | null>(MessageDialog, {
      data: insisting,
      ...dialogSize,
    });
    const page = await firstValueFrom(opened.afterClosed());
    // Closed by any means, it sends nothing later behind anybody’s back.
    if (!page) sending.giveUp();
    if (page) await desk.run({ call: async () => page, said: said(page) });
  }

  private async act(): Promise<void> {
    const { message, choice } = this.draft();
    this.dialog.close(await this.question.act(message.trim(), choice));
  }
}
