import { inject, Injectable } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type CampaignView, closeCampaign, type RemindedView } from '@entente/platform/api-client';
import { Confirm, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { campaignsWords } from './campaigns-words';
import { ExtendDialog, type Extending } from './extend-dialog';
import { RemindDialog } from './remind-dialog';

const small = { width: '36rem', maxWidth: 'calc(100vw - 2rem)' } as const;

/** What a director does with a campaign under way. */
@Injectable()
export class CampaignActs {
  private readonly t = injectWords(campaignsWords);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);

  /** Whether anything left. */
  async remind({ id }: CampaignView): Promise<boolean> {
    const opened = this.dialog.open<RemindDialog, string, RemindedView>(RemindDialog, { ...small, data: id });
    const after = await firstValueFrom(opened.afterClosed());
    if (!after) return false;
    const spared = after.spared ? ` ${this.t.count('remind.spared', after.spared)}` : '';
    this.toasts.show(`${this.t.count('remind.sent', after.sent)}${spared}`);
    return true;
  }

  async extend(campaign: CampaignView, partnershipIds: string[] | null): Promise<CampaignView | null> {
    const data = { campaign, partnershipIds };
    const opened = this.dialog.open<ExtendDialog, Extending, CampaignView>(ExtendDialog, { ...small, data });
    const after = await firstValueFrom(opened.afterClosed());
    if (after) this.toasts.show(this.t('extend.done'));
    return after ?? null;
  }

  async close({ id, title, version, total, done }: CampaignView): Promise<CampaignView | null> {
    const open = total - done;
    const sure = await this.confirm.ask({
      title: this.t('page.closeTitle', { title }),
      consequence: open > 0 ? this.t.count('page.closeConsequence', open) : this.t('page.closeAll'),
      verb: this.t('page.closeVerb'),
    });
    if (!sure) return null;
    const after = await this.api.invoke(closeCampaign, { id, body: { version } });
    this.toasts.show(this.t('page.closed'));
    return after;
  }
}
