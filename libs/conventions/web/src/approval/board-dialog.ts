import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { boardBodies, boardOutcomes, type BoardOutcome } from '@entente/conventions/domain';
import { type ApprovalView, type PieceFileView, recordBoardApproval } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  Icon,
  injectPlatformWords,
  injectWords,
  OrgApi,
  Progress,
  withProblems,
} from '@entente/platform/web';
import { approvalWords } from '../approval-words';
import { PdfPick } from '../pieces/pdf-pick';
import { PieceUpload } from '../pieces/piece-upload';
import { PaperUpload } from '../takeover/paper-upload';

export type BoardQuestion = {
  readonly id: string;
  readonly parties: readonly { readonly key: string; readonly name: string }[];
};

/** What a board decided: body, day, outcome, number of the resolution. */
@Component({
  selector: 'ent-board-dialog',
  imports: [Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot, Icon, PdfPick, Progress],
  providers: [PaperUpload, PieceUpload],
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
      <div class="extract">
        <b>{{ t('board.extract') }}</b>
        <p class="ent-small ent-muted">{{ t('board.extractHint') }}</p>
        @if (upload.progress(); as sending) {
          <p role="status">{{ sending.words }}</p>
          <ent-progress [value]="sending.percent" [max]="100" [label]="sending.words" />
        } @else {
          @if (extract(); as file) {
            <p class="ent-note good" role="status"><ent-icon name="file-check" />{{ file.fileName }}</p>
          }
          <ent-pdf-pick
            [label]="extract() ? t('board.extractOther') : t('board.extractChoose')"
            (picked)="take($event)"
          />
        }
        <div role="alert">
          @if (upload.refusal()) {
            <p class="ent-note bad"><ent-icon name="circle-alert" />{{ upload.refusal() }}</p>
          }
        </div>
      </div>
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close()">{{ p('cancel') }}</button>
        <button entButton="filled" type="submit" [disabled]="!!upload.progress()">{{ t('board.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
  styles: `
    .extract {
      display: grid;
      gap: 0.375rem;
      justify-items: start;
    }
    .extract p {
      margin: 0;
    }
    .extract ent-progress {
      width: 100%;
    }
  `,
})
export class BoardDialog {
  protected readonly question = inject<BoardQuestion>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<BoardDialog, ApprovalView>>(MatDialogRef);
  protected readonly t = injectWords(approvalWords);
  protected readonly p = injectPlatformWords();
  protected readonly outcomes = boardOutcomes;
  protected readonly upload = inject(PieceUpload);
  protected readonly extract = signal<PieceFileView | null>(null);
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

  protected async take(file: File): Promise<void> {
    const sent = await this.upload.send(this.question.id, file);
    if (sent) this.extract.set(sent);
  }

  private async record(): Promise<void> {
    const extract = this.extract();
    const body = { ...this.draft(), ...(extract ? { extractFileId: extract.fileId } : {}) };
    this.dialog.close(await this.api.invoke(recordBoardApproval, { id: this.question.id, body }));
  }
}
