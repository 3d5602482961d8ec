import { inject, Injectable, resource } from '@angular/core';
import { endOtherSessions, endOwnSession, listOwnSessions } from '@entente/platform/api-client';
import { PublicApi } from '@entente/platform/web';

/** The open sessions of the account, shared by the cards that change them. */
@Injectable()
export class OwnSessionList {
  private readonly api = inject(PublicApi);
  readonly sessions = resource({ loader: () => this.api.invoke(listOwnSessions) });

  reload(): void {
    this.sessions.reload();
  }

  async end(id: string): Promise<void> {
    await this.api.invoke(endOwnSession, { id });
    this.reload();
  }

  async endOthers(): Promise<void> {
    await this.api.invoke(endOtherSessions);
    this.reload();
  }
}
