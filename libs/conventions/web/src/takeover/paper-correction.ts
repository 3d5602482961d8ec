import { afterNextRender, Component, ElementRef, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormRoot } from '@angular/forms/signals';
import { type ConventionView, correctTakenOver } from '@entente/platform/api-client';
import { Button, ErrorSummary, injectWords, OrgApi, withProblems } from '@entente/platform/web';
import { takeoverWords } from '../takeover-words';
import { injectMissing } from './missing-words';
import { blankDraft, toDraft, toTerms } from './paper-draft';
import { PaperFields } from './paper-fields';
import { paperSchema } from './paper-schema';

/** What was misread is put right: the dates count again from the paper. */
@Component({
  selector: 'ent-paper-correction',
  imports: [Button, ErrorSummary, FormRoot, PaperFields],
  template: `<form class="ent-stack" [formRoot]="fields" [attr.aria-label]="t('page.correctTitle')">
    <ent-paper-fields [fields]="fields.terms" />
    <ent-error-summary [form]="fields" />
    <div class="ent-form-actions">
      <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('page.save') }}</button>
      <button entButton="text" type="button" (click)="left.emit()">{{ t('page.cancel') }}</button>
    </div>
  </form>`,
  styles: `
    form {
      max-width: 52rem;
    }
  `,
})
export class PaperCorrection {
  readonly convention = input.required<ConventionView>();
  readonly saved = output<ConventionView>();
  readonly left = output();
  protected readonly t = injectWords(takeoverWords);
  private readonly api = inject(OrgApi);

  protected readonly draft = linkedSignal(() => {
    const { partnerId, takenOver } = this.convention();
    return takenOver ? toDraft(partnerId, takenOver.terms) : blankDraft;
  });
  protected readonly fields = form(this.draft, paperSchema(injectMissing()), {
    submission: { action: withProblems(() => this.save()) },
  });

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef);
    // The button that opened this is gone.
    afterNextRender(() => host.nativeElement.querySelector('input')?.focus());
  }

  private async save(): Promise<void> {
    const { id, version } = this.convention();
    this.saved.emit(await this.api.invoke(correctTakenOver, { id, body: { terms: toTerms(this.draft()), version } }));
  }
}
