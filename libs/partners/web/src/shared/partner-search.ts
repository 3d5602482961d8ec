import { inject, Injectable } from '@angular/core';
import { listPartners } from '@entente/platform/api-client';
import { type CommandSource, type Found, OrgApi, Session } from '@entente/platform/web';

const most = 6;

/** Partners in the palette, by name, town, operator or number. */
@Injectable({ providedIn: 'root' })
export class PartnerSearch implements CommandSource {
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  async find(text: string): Promise<readonly Found[]> {
    if (!this.session.may('partners:read') || text.trim().length < 2) return [];
    const { items } = await this.api.invoke(listPartners, { q: text, limit: most });
    return items.map(({ id, name, managedBy, city }) => ({
      label: name,
      detail: [managedBy, city].filter(Boolean).join(', '),
      icon: 'handshake',
      path: `partenaires/${id}`,
    }));
  }
}
