import { inject, Injectable } from '@angular/core';
import { listConventions } from '@entente/platform/api-client';
import { type CommandSource, type Found, OrgApi, Session } from '@entente/platform/web';

const most = 6;

/** Conventions in the palette, by number, title or partner. */
@Injectable({ providedIn: 'root' })
export class ConventionSearch implements CommandSource {
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  async find(text: string): Promise<readonly Found[]> {
    if (!this.session.may('conventions:read') || text.trim().length < 2) return [];
    const { items } = await this.api.invoke(listConventions, { q: text.slice(0, 100), limit: most });
    return items.map(({ id, number, title, partnerName }) => ({
      label: [number, title].filter(Boolean).join(', '),
      detail: partnerName,
      icon: 'file-pen-line',
      path: `conventions/${id}`,
    }));
  }
}
