import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { criteriaOf } from '@entente/evaluations/domain';
import { readGrid, readGridVersion } from '@entente/platform/api-client';
import { Icon, injectWords, OrgApi, PageHeader, Pill, ResourceState, Session } from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { gridsWords } from './grids-words';

/** `/o/:org/bilans/grilles/:id/version/:number`: a published version, as the reviews opened on it read it. */
@Component({
  selector: 'ent-version-page',
  imports: [Icon, PageHeader, Pill, ResourceState, RouterLink],
  templateUrl: './version-page.html',
  styleUrls: ['./grids.css', './version-page.css'],
})
export class VersionPage {
  readonly id = input.required<string>();
  readonly number = input.required<string>();
  protected readonly t = injectWords(gridsWords);
  protected readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly session = inject(Session);

  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans/grilles`);
  protected readonly opened = resource({
    params: () => ({ id: this.id(), version: this.number() }),
    loader: async ({ params }) => {
      const [grid, own] = await Promise.all([
        this.api.invoke(readGridVersion, params),
        this.api.invoke(readGrid, { id: params.id }),
      ]);
      const said = own.versions.find(({ version }) => version === grid.version);
      return { grid, note: said?.note ?? '', reviews: said?.reviews ?? 0, last: own.published };
    },
  });
  protected readonly lead = computed(() => {
    if (!this.opened.hasValue()) return '';
    const { grid, reviews } = this.opened.value();
    const use = reviews > 0 ? this.t.count('reviews', reviews) : this.t('noReviews');
    return [this.t.count('criteria', criteriaOf(grid).length), use].join(', ');
  });
}
