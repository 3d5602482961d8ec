import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { Router } from '@angular/router';
import { reopeningReasonLimit } from '@entente/evaluations/domain';
import { cancelReview, closeReview, reopenReview, type ReviewView, startReview } from '@entente/platform/api-client';
import { Confirm, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { evaluationsWords } from '../evaluations-words';
import { AskReason } from '../shared/ask-reason';
import { ReplanDialog } from './replan-dialog';

const small = { width: '34rem', maxWidth: 'calc(100vw - 2rem)' } as const;

/** The acts of the review's page; each gives the review as it stands after, or null when nothing was done. */
@Injectable()
export class ReviewActs {
  private readonly t = injectWords(evaluationsWords);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly reasons = inject(AskReason);
  private readonly router = inject(Router);

  /** Starts the rating, and goes to its first criterion. */
  async start({ id }: ReviewView): Promise<null> {
    await this.api.invoke(startReview, { id });
    await this.router.navigateByUrl(`${this.router.url.replace(/[?#].*$/, '')}/notation`);
    return null;
  }

  async close({ id, version }: ReviewView): Promise<ReviewView | null> {
    const sure = await this.confirm.ask({
      title: this.t('page.closeTitle'),
      consequence: this.t('page.closeConsequence'),
      verb: this.t('page.closeVerb'),
    });
    if (!sure) return null;
    const closed = await this.api.invoke(closeReview, { id, body: { version } });
    this.toasts.show(this.t('page.closed'));
    return closed;
  }

  async cancel({ id, version }: ReviewView): Promise<ReviewView | null> {
    const sure = await this.confirm.ask({
      title: this.t('page.cancelTitle'),
      consequence: this.t('page.cancelConsequence'),
      verb: this.t('page.cancelVerb'),
      danger: true,
    });
    return sure ? this.api.invoke(cancelReview, { id, body: { version } }) : null;
  }

  async reopen({ id, version }: ReviewView): Promise<ReviewView | null> {
    const reopened = await this.reasons.ask({
      title: this.t('reopen.title'),
      lead: this.t('reopen.consequence'),
      label: this.t('reopen.reason'),
      limit: reopeningReasonLimit,
      verb: this.t('reopen.verb'),
      send: (body) => this.api.invoke(reopenReview, { id, body: { ...body, version } }),
    });
    if (reopened) this.toasts.show(this.t('reopen.done'));
    return reopened;
  }

  async replan(review: ReviewView): Promise<ReviewView | null> {
    const opened = this.dialog.open<ReplanDialog, ReviewView, ReviewView>(ReplanDialog, { ...small, data: review });
    const replanned = await firstValueFrom(opened.afterClosed());
    if (replanned) this.toasts.show(this.t('page.replanned'));
    return replanned ?? null;
  }
}
