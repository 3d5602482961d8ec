import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { debateStrategy, type StrategyView, validateStrategy } from '@entente/platform/api-client';
import {
  Button,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  Formats,
  injectWords,
  OrgApi,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { strategyWords } from './strategy-words';

export type StrategyStepData = {
  readonly review: Pick<StrategyView, 'id' | 'version'>;
  readonly step: 'debate' | 'validate';
};

/** The day of the debate, or of the board's validation. */
@Component({
  selector: 'ent-strategy-step-dialog',
  imports: [Button, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t(data.step === 'debate' ? 'step.debate' : 'step.validate')">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      @if (data.step === 'validate') {
        <p>{{ t('step.consequence') }}</p>
      }
      <ent-field [label]="t(data.step === 'debate' ? 'step.on' : 'step.validatedOn')">
        <ent-day-field [formField]="fields.on" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('step.verb') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class StrategyStepDialog {
  protected readonly t = injectWords(strategyWords);
  protected readonly data = inject<StrategyStepData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<StrategyStepDialog, StrategyView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  protected readonly draft = signal({ on: inject(Formats).today() as string });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.on);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );

  private async save(): Promise<void> {
    const { review, step } = this.data;
    const call = step === 'debate' ? debateStrategy : validateStrategy;
    const body = { on: this.draft().on, version: review.version };
    this.dialog.close(await this.api.invoke(call, { id: review.id, body }));
  }
}
