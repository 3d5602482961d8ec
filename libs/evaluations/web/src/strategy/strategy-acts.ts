import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { strategyReasonLimit } from '@entente/evaluations/domain';
import { closeStrategy, reopenStrategy, type StrategyView } from '@entente/platform/api-client';
import { Confirm, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { AskReason } from '../shared/ask-reason';
import { StrategyStepDialog, type StrategyStepData } from './strategy-step-dialog';
import { strategyWords } from './strategy-words';

const small = { width: '34rem', maxWidth: 'calc(100vw - 2rem)' } as const;

/** The acts of the page; each gives the review as it stands after, or null when nothing was done. */
@Injectable()
export class StrategyActs {
  private readonly t = injectWords(strategyWords);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly reasons = inject(AskReason);

  debate(review: StrategyView): Promise<StrategyView | null> {
    return this.step({ review, step: 'debate' });
  }

  validate(review: StrategyView): Promise<StrategyView | null> {
    return this.step({ review, step: 'validate' });
  }

  async close({ id, version }: StrategyView): Promise<StrategyView | null> {
    const sure = await this.confirm.ask({
      title: this.t('page.closeTitle'),
      consequence: this.t('page.closeConsequence'),
      verb: this.t('page.closeVerb'),
    });
    if (!sure) return null;
    const closed = await this.api.invoke(closeStrategy, { id, body: { version } });
    this.toasts.show(this.t('page.closed'));
    return closed;
  }

  async reopen({ id, version }: StrategyView): Promise<StrategyView | null> {
    const reopened = await this.reasons.ask({
      title: this.t('reopen.title'),
      lead: this.t('reopen.consequence'),
      label: this.t('reopen.reason'),
      limit: strategyReasonLimit,
      verb: this.t('reopen.verb'),
      send: (body) => this.api.invoke(reopenStrategy, { id, body: { ...body, version } }),
    });
    if (reopened) this.toasts.show(this.t('reopen.done'));
    return reopened;
  }

  private async step(data: StrategyStepData): Promise<StrategyView | null> {
    const opened = this.dialog.open<StrategyStepDialog, StrategyStepData, StrategyView>(StrategyStepDialog, {
      ...small,
      data,
    });
    return (await firstValueFrom(opened.afterClosed())) ?? null;
  }
}
