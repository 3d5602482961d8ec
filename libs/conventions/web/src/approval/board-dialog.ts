import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { boardBodies, boardOutcomes, type BoardOutcome } from '@entente/conventions/domain';
import { type ApprovalView, recordBoardApproval } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  injectPlatformWords,
  injectWords,
  OrgApi,
  withProblems,
} from '@entente/platform/web';
import { approvalWords } from '../approval-words';

export type BoardQuestion = {
  readonly id: string;
  readonly parties: readonly { readonly key: string; readonly name: string }[];
};

/** What a board decided: body, day, outcome, number of the resolution. */
@Component({
  selector: 'ent-board-dialog',
  imports: [Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('board.title')">
    <form class="ent-form" [formRoot]="fields">
      <p>{{ t('board.text') }}</p>
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('board.party')">
        <select entControl [formField]="fields.party">
          @for (party of question.parties; track party.key) {
            <option [value]="party.key">{{ party.name }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('board.body')" [hint]="t('board.bodyHint')">
        <input entControl list="ent-board-bodies" autocomplete="off" [formField]="fields.body" />
        <datalist id="ent-board-bodies">
          @for (body of bodies; track body) {
            <option [value]="body"></option>
          }
        </datalist>
      </ent-field>
      <ent-field [label]="t('board.heldOn')"><ent-day-field [formField]="fields.heldOn" /></ent-field>
      <ent-field [label]="t('board.outcome')">
        <select entControl [formField]="fields.outcome">
          @for (outcome of outcomes; track outcome) {
            <option [value]="outcome">{{ t(wordsOf(outcome)) }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('board.reference')" [hint]="t('board.referenceHint')">
        <input entControl autocomplete="off" [formField]="fields.reference" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close()">{{ p('cancel') }}</button>
        <button entButton="filled" type="submit">{{ t('board.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class BoardDialog {
  protected readonly question = inject<BoardQuestion>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<BoardDialog, ApprovalView>>(MatDialogRef);
  protected readonly t = injectWords(approvalWords);
  protected readonly p = injectPlatformWords();
  protected readonly outcomes = boardOutcomes;
  private readonly api = inject(OrgApi);
  // The convention is written in French: so are the names of its bodies.
  protected readonly bodies = boardBodies.map(({ label }) => label.fr);

  protected readonly draft = signal<{
    party: string;
    body: string;
    heldOn: string;
    outcome: BoardOutcome;
    reference: string;
  }>({ party: this.question.parties[0]?.key ?? '', body: '', heldOn: '', outcome: 'approved', reference: '' });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.party);
      required(path.body);
      maxLength(path.body, 120);
      required(path.heldOn);
      required(path.outcome);
      maxLength(path.reference, 200);
    },
    { submission: { action: withProblems(() => this.record()) } },
  );

  protected wordsOf(outcome: BoardOutcome) {
    return `boards.outcome.${outcome}` as const;
  }

  private async record(): Promise<void> {
    this.dialog.close(await this.api.invoke(recordBoardApproval, { id: this.question.id, body: { ...this.draft() } }));
  }
}
