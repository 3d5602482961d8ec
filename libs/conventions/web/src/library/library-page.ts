import { Component, computed, inject, signal } from '@angular/core';
import { Router } from '@angular/router';
import { clauseLibrary, currentTemplates, type LibraryClause, type LibraryWording } from '@entente/conventions/domain';
import { draftModel } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  CurrentOrganisation,
  EmptyState,
  type Filter,
  FilterBar,
  injectWords,
  listQuery,
  OrgApi,
  PageHeader,
} from '@entente/platform/web';
import { libraryWords } from '../library-words';
import { conventionPath } from '../list/convention-path';
import { OwnClauses } from '../models/own-clauses';
import { injectSaid } from '../text/said';
import { ClauseCard } from './clause-card';
import { foundClauses } from './found-clauses';

/** `/o/:org/conventions/clauses`: every clause, found by a word or a template; the address keeps both. */
@Component({
  selector: 'ent-library-page',
  providers: [OwnClauses],
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
    <div role="alert">
      @if (refusal()) {
        <p class="ent-note bad">{{ refusal() }}</p>
      }
    </div>
    <div class="ent-stack">
      @for (clause of found(); track clause.code) {
        <ent-clause-card [clause]="clause" [own]="clauses.of(clause.code)" (adapt)="adapt(clause, $event)" />
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
  protected readonly clauses = inject(OwnClauses);
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  protected readonly refusal = signal('');
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

  /** A copy of one wording, to be written one's own way. */
  protected async adapt({ code, title }: LibraryClause, { id, kinds }: LibraryWording): Promise<void> {
    const template = kinds.find((kind) => kind === this.query.values().modele) ?? kinds[0] ?? '';
    this.refusal.set('');
    try {
      const body = { name: title.fr.slice(0, 80), template, clause: code, variant: id };
      const model = await this.api.invoke(draftModel, { body });
      await this.router.navigate([...conventionPath(this.organisation.required(), 'modeles', model.id)]);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
    }
  }
}
