import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { type Stage, stagesWithReason } from '@entente/partners/domain';
import { movePartnership, type PartnerView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
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
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';

type Data = { readonly partner: PartnerView; readonly to: Stage };

/** Moves a partnership to another stage, with the reason that the next person will need. */
@Component({
  selector: 'ent-move-dialog',
  imports: [Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  template: `<ent-dialog-frame [title]="t('move.title', { stage: stage() })">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <p>{{ labels.stageHint(data.to) }}</p>
      <ent-field [label]="t('move.reason')" [hint]="t('move.reasonHint')">
        <textarea entControl [formField]="fields.reason"></textarea>
        <ent-typing-guard after [text]="fields.reason().value()" />
      </ent-field>
      @if (data.to === 'declined') {
        <ent-field [label]="t('move.retryOn')" [hint]="t('move.retryHint')">
          <ent-day-field [formField]="fields.retryOn" />
        </ent-field>
      }
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('move.submit', { stage: stage() }) }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class MoveDialog {
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();
  protected readonly data = inject<Data>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<MoveDialog, PartnerView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);

  protected readonly stage = computed(() => this.labels.stage(this.data.to));
  protected readonly draft = signal({ reason: '', retryOn: '' });
  protected readonly fields = form(
    this.draft,
    (path) => {
      if (stagesWithReason.includes(this.data.to))
        required(path.reason, { message: () => this.t('move.reasonNeeded') });
      maxLength(path.reason, 300);
      validate(path.retryOn, ({ value }) => this.retryFault(value()));
    },
    { submission: { action: withProblems(() => this.move()) } },
  );

  private retryFault(day: string) {
    if (!day) return undefined;
    if (!isDay(day)) return { kind: 'day' };
    return day > this.formats.today() ? undefined : { kind: 'too-early', message: this.t('move.retryTooEarly') };
  }

  private async move(): Promise<void> {
    const { reason, retryOn } = this.draft();
    const body = { to: this.data.to, reason, retryOn: retryOn || null };
    this.dialog.close(await this.api.invoke(movePartnership, { id: this.data.partner.id, body }));
  }
}
