import { Component, computed, inject } from '@angular/core';
import { clauseLibrary, currentTemplates } from '@entente/conventions/domain';
import {
  Button,
  CurrentOrganisation,
  EmptyState,
  type Filter,
  FilterBar,
  injectWords,
  listQuery,
  PageHeader,
} from '@entente/platform/web';
import { libraryWords } from '../library-words';
import { conventionPath } from '../list/convention-path';
import { injectSaid } from '../text/said';
import { ClauseCard } from './clause-card';
import { foundClauses } from './found-clauses';

/** `/o/:org/conventions/clauses`: every clause, found by a word or a template; the address keeps both. */
@Component({
  selector: 'ent-library-page',
  imports: [Button, ClauseCard, EmptyState, FilterBar, PageHeader],
  template: `<div class="ent-page narrow">
    <ent-page-header
      [title]="t('title')"
      [lead]="t('lead')"
      [crumbs]="[{ label: t('back'), link: back() }, { label: t('title') }]"
    />
    <section class="ent-card">
      <ent-filter-bar
        [searchLabel]="t('search')"
        [search]="query.values().q"
        [filters]="filters()"
        (searchChange)="query.set({ q: $event })"
        (filterChange)="query.set({ modele: $event.value })"
      />
      <p class="count ent-small ent-muted" role="status">{{ t.count('total', found().length) }}</p>
    </section>
    <div class="ent-stack">
      @for (clause of found(); track clause.code) {
        <ent-clause-card [clause]="clause" />
      } @empty {
        <section class="ent-card">
          <ent-empty-state icon="search" [title]="t('none')">
            <button entButton="outlined" type="button" (click)="query.clear()">{{ t('clear') }}</button>
          </ent-empty-state>
        </section>
      }
    </div>
  </div>`,
  styles: `
    .count {
      padding: 0 1.25rem 0.875rem;
    }
    .ent-stack {
      gap: 0.75rem;
      margin-top: 1rem;
    }
  `,
})
export class LibraryPage {
  protected readonly t = injectWords(libraryWords);
  private readonly said = injectSaid();
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly query = listQuery('q', 'modele');
  private readonly library = clauseLibrary();
  protected readonly back = computed(() => conventionPath(this.organisation.required()));
  protected readonly found = computed(() => {
    const { q, modele } = this.query.values();
    return foundClauses(this.library, { q, kind: modele });
  });
  protected readonly filters = computed((): readonly Filter[] => [
    {
      name: 'modele',
      label: this.t('kind'),
      value: this.query.values().modele,
      choices: currentTemplates().map(({ code, name }) => ({ value: code, label: this.said(name) })),
    },
  ]);
}
