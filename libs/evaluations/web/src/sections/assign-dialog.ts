import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { assignReviewSection, type ReviewSectionView, type ReviewView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
} from '@entente/platform/web';
import { sectionsWords } from '../sections-words';
import { judgedByServer } from '../shared/judged-by-server';

export type AssignDialogData = {
  readonly review: Pick<ReviewView, 'id' | 'people'>;
  readonly section: ReviewSectionView;
  readonly name: string;
  /** Somebody else gave it or took it back meanwhile. */
  readonly changed: (review: ReviewView) => void;
};

/** Whom a chapter is given to, and until when. */
@Component({
  selector: 'ent-assign-dialog',
  imports: [Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('giveOf', { section: data.name })">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <ent-field [label]="t('who')">
        <select entControl [formField]="fields.memberId">
          <option value="">{{ t('choose') }}</option>
          @for (person of people(); track person.id) {
            <option [value]="person.id">{{ person.name }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('due')"><ent-day-field [formField]="fields.dueOn" /></ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('save') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class AssignDialog {
  protected readonly t = injectWords(sectionsWords);
  protected readonly data = inject<AssignDialogData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<AssignDialog, ReviewView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private version = this.data.section.version;
  protected readonly people = computed(() =>
    this.data.review.people.filter(({ kind, present }) => kind === 'member' && present),
  );
  protected readonly draft = signal({
    memberId: this.data.section.memberGone ? '' : (this.data.section.memberId ?? ''),
    dueOn: this.data.section.dueOn ?? '',
  });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.memberId, { message: () => this.t('whoMissing') });
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );

  private async save(): Promise<void> {
    const { review, section } = this.data;
    const { memberId, dueOn } = this.draft();
    const body = { memberId, dueOn: dueOn || null, version: this.version };
    try {
      this.dialog.close(await this.api.invoke(assignReviewSection, { id: review.id, section: section.section, body }));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412) this.take(error.extra['current'] as ReviewView);
      throw error;
    }
  }

  /** Pressed again once the refusal was read, it goes over what the colleague did. */
  private take(current: ReviewView): void {
    const { section, changed } = this.data;
    this.version = current.sections.find((each) => each.section === section.section)?.version ?? this.version;
    changed(current);
  }
}
