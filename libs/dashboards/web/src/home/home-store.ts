import { computed, inject, Injectable, resource } from '@angular/core';
import { readHome } from '@entente/platform/api-client';
import { CLOCK, CurrentOrganisation, OrgApi } from '@entente/platform/web';

const staleAfter = 30_000;

/** What waits for the person, asked once for the page and for the number in the rail. */
@Injectable({ providedIn: 'root' })
export class HomeStore {
  private readonly api = inject(OrgApi);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly clock = inject(CLOCK);
  private askedAt = 0;

  readonly home = resource({
    params: () => this.organisation.id() ?? undefined,
    loader: () => {
      this.askedAt = this.clock.now().getTime();
      return this.api.invoke(readHome);
    },
  });

  /** How many tasks are theirs; none while it is not known. */
  readonly count = computed(() => (this.home.hasValue() ? this.home.value().taskTotal : 0));

  /** Asks again: something was just done, or the page opens. */
  refresh(): void {
    if (!this.home.isLoading()) this.home.reload();
  }

  /** Asks again when what is known is some time old. */
  refreshIfOld(): void {
    if (this.clock.now().getTime() - this.askedAt > staleAfter) this.refresh();
  }
}
