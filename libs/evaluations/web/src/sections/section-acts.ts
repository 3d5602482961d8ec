import { inject, Injectable, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import {
  assignReviewSection,
  finishReviewSection,
  type ReviewSectionView,
  type ReviewView,
} from '@entente/platform/api-client';
import { ApiProblem, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { sectionsWords } from '../sections-words';
import { AssignDialog, type AssignDialogData } from './assign-dialog';

/** What is done with a part, and why it was refused, for what provides it; each gives the review as it stands after, or null when nothing was done. */
@Injectable()
export class SectionActs {
  private readonly t = injectWords(sectionsWords);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly toasts = inject(Toasts);
  readonly refusal = signal('');
  readonly busy = signal(false);

  async give(asked: Omit<AssignDialogData, 'changed'>): Promise<ReviewView | null> {
    this.refusal.set('');
    // What a colleague did meanwhile is shown, also when the dialog is left there.
    let current: ReviewView | null = null;
    const data = { ...asked, changed: (review: ReviewView) => (current = review) };
    const opened = this.dialog.open<AssignDialog, AssignDialogData, ReviewView>(AssignDialog, {
      width: '34rem',
      maxWidth: 'calc(100vw - 2rem)',
      data,
    });
    const changed = (await firstValueFrom(opened.afterClosed())) ?? null;
    if (!changed) return current;
    const given = changed.sections.find(({ section }) => section === data.section.section);
    if (given) this.toasts.show(this.t('given', { name: given.memberName }));
    return changed;
  }

  takeBack({ id }: ReviewView, { section, version }: ReviewSectionView): Promise<ReviewView | null> {
    return this.run('takenBack', () =>
      this.api.invoke(assignReviewSection, { id, section, body: { memberId: null, dueOn: null, version } }),
    );
  }

  finish({ id }: ReviewView, { section, version, doneAt }: ReviewSectionView): Promise<ReviewView | null> {
    const done = doneAt === null;
    return this.run(done ? 'finished' : null, () =>
      this.api.invoke(finishReviewSection, { id, section, body: { done, version } }),
    );
  }

  // What changed meanwhile is shown as it stands now; the person presses again once they have read it.
  private async run(said: 'takenBack' | 'finished' | null, act: () => Promise<ReviewView>): Promise<ReviewView | null> {
    if (this.busy()) return null;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const changed = await act();
      if (said) this.toasts.show(this.t(said));
      return changed;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
      return (error.extra['current'] as ReviewView | undefined) ?? null;
    } finally {
      this.busy.set(false);
    }
  }
}
