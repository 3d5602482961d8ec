import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { acceptanceWays } from '@entente/conventions/domain';
import { type AcceptanceWay, type NegotiationView, recordAcceptance } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { togetherWords } from '../together-words';

/** The word of a partner who does not use the link: for whom, who said it, how. */
@Component({
  selector: 'ent-record-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  template: `<ent-dialog-frame [title]="t('agree.recordTitle')">
    <form class="ent-form" [formRoot]="fields">
      <p>{{ t('agree.recordLead') }}</p>
      <ent-error-summary [form]="fields" />
      @if (parties.length > 1) {
        <ent-field [label]="t('agree.party')">
          <select entControl [formField]="fields.party">
            @for (party of parties; track party.key) {
              <option [value]="party.key">{{ party.name }}</option>
            }
          </select>
        </ent-field>
      }
      <ent-field [label]="t('agree.who')"><input entControl autocomplete="off" [formField]="fields.name" /></ent-field>
      <ent-field [label]="t('agree.way')">
        <select entControl [formField]="fields.way">
          @for (way of ways; track way) {
            <option [value]="way">{{ wayWords(way) }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('agree.note')">
        <textarea entControl rows="2" [formField]="fields.note"></textarea>
        <ent-typing-guard after [text]="draft().note" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close(null)">{{ t('cancel') }}</button>
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('agree.recordSend') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class RecordDialog {
  protected readonly page = inject<NegotiationView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<RecordDialog, NegotiationView | null>>(MatDialogRef);
  protected readonly t = injectWords(togetherWords);
  private readonly api = inject(OrgApi);
  protected readonly ways = acceptanceWays;
  protected readonly parties = this.page.parties.filter(({ key, acceptance }) => key !== 'host' && acceptance === null);

  protected readonly draft = signal({
    party: this.parties[0]?.key ?? 'partner',
    name: '',
    way: 'phone' as AcceptanceWay,
    note: '',
  });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name);
      maxLength(path.name, 120);
      maxLength(path.note, 500);
    },
    { submission: { action: withProblems(() => this.record()) } },
  );

  protected wayWords(way: AcceptanceWay): string {
    return this.t(`agree.ways.${way}`);
  }

  private async record(): Promise<void> {
    const { id, version } = this.page;
    const body = { ...this.draft(), version };
    this.dialog.close(await this.api.invoke(recordAcceptance, { id, body }));
  }
}
