import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type ConventionView, deleteConventionDraft, duplicateConvention } from '@entente/platform/api-client';
import { ApiProblem, Confirm, CurrentOrganisation, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { conventionPath } from '../list/convention-path';

/** What is done to a whole draft: copied, deleted. */
@Injectable()
export class DraftActs {
  private readonly t = injectWords(draftingWords);
  private readonly api = inject(OrgApi);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly router = inject(Router);
  private readonly organisation = inject(CurrentOrganisation);

  /** Why the last act was refused; empty when it was not. */
  readonly refusal = signal('');

  duplicate({ id, number }: ConventionView): Promise<void> {
    return this.attempt(async () => {
      const copy = await this.api.invoke(duplicateConvention, { id });
      await this.router.navigate([...conventionPath(this.organisation.required(), copy.id)]);
      this.toasts.show(this.t('draft.duplicated', { from: number, number: copy.number }));
    });
  }

  async delete({ id, number, partnerName }: ConventionView): Promise<void> {
    const goesOn = await this.confirm.ask({
      title: this.t('draft.deleteTitle', { number }),
      consequence: this.t('draft.deleteConsequence', { partner: partnerName }),
      verb: this.t('draft.deleteVerb'),
      danger: true,
    });
    if (!goesOn) return;
    await this.attempt(async () => {
      await this.api.invoke(deleteConventionDraft, { id });
      await this.router.navigate([...conventionPath(this.organisation.required())]);
      this.toasts.show(this.t('draft.deleted', { number }));
    });
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    this.refusal.set('');
    try {
      await act();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title || this.t('draft.notDone'));
    }
  }
}
