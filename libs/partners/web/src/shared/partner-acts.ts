import { inject, Injectable } from '@angular/core';
import { archivePartner, type PartnerView, restorePartner } from '@entente/platform/api-client';
import { injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { partnersWords } from '../partners-words';

type Named = { readonly id: string; readonly name: string };
type AfterUndo = (restored: PartnerView) => void;

/** To the bin and back: done at once, with a way back (design 5.2). */
@Injectable({ providedIn: 'root' })
export class PartnerActs {
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly t = injectWords(partnersWords);

  /** Moves a partner to the bin and offers to take it back. */
  async archive({ id, name }: Named, undone: AfterUndo): Promise<PartnerView> {
    const archived = await this.api.invoke(archivePartner, { id });
    this.toasts.show(this.t('acts.archived', { name }), async () => undone(await this.take(id)));
    return archived;
  }

  /** Takes a partner back out of the bin. */
  async restore({ id, name }: Named): Promise<PartnerView> {
    const restored = await this.take(id);
    this.toasts.show(this.t('acts.restored', { name }));
    return restored;
  }

  private take(id: string): Promise<PartnerView> {
    return this.api.invoke(restorePartner, { id });
  }
}
