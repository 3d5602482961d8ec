import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { isAfterStart, latestDeadline, proposedDeadline } from '@entente/conventions/domain';
import { extendSignature, type SignatureView } from '@entente/platform/api-client';
import { type Day, isDay } from '@entente/platform/kernel';
import {
  Button,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  withProblems,
} from '@entente/platform/web';
import { signatureWords } from '../signing-words';

export type DeadlineQuestion = { readonly id: string; readonly deadline: Day; readonly startsOn: Day | null };

/** More time to sign, within the sixty days that a request may last. */
@Component({
  selector: 'ent-deadline-dialog',
  imports: [Button, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot, Icon],
  template: `<ent-dialog-frame [title]="t('dialog.deadline.title')">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('dialog.deadline.label')" [hint]="hint">
        <ent-day-field [formField]="fields.deadline" />
        <div after role="status">
          @if (warning()) {
            <p class="ent-note watch"><ent-icon name="triangle-alert" />{{ warning() }}</p>
          }
        </div>
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('dialog.deadline.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class DeadlineDialog {
  private readonly data = inject<DeadlineQuestion>(MAT_DIALOG_DATA);
  protected readonly t = injectWords(signatureWords);
  private readonly dialog = inject<MatDialogRef<DeadlineDialog, SignatureView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);

  protected readonly hint = this.t('dialog.deadline.hint', {
    latest: this.formats.plainDay(latestDeadline(this.formats.today())),
  });
  protected readonly draft = signal<{ deadline: string }>({
    deadline: proposedDeadline(this.formats.today(), { ...this.data, current: this.data.deadline }) ?? '',
  });
  /** Possible, since a signature may come late; never without knowing. */
  protected readonly warning = computed(() => {
    const { startsOn } = this.data;
    const { deadline } = this.draft();
    if (startsOn === null || !isDay(deadline) || !isAfterStart(deadline, startsOn)) return '';
    return this.t('dialog.deadline.afterStart', { day: this.formats.plainDay(startsOn) });
  });
  protected readonly fields = form(this.draft, (path) => required(path.deadline), {
    submission: { action: withProblems(() => this.extend()) },
  });

  private async extend(): Promise<void> {
    const { id } = this.data;
    this.dialog.close(await this.api.invoke(extendSignature, { id, body: this.draft() }));
  }
}
