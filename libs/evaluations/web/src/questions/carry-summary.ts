import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type SinceEarlier } from '@entente/evaluations/domain';
import { Icon, injectWords } from '@entente/platform/web';
import { CarryDesk } from '../answers/carry-desk';
import { carryWords } from '../carry-words';
import { type CarryFilter, carryFilters, type CarryStanding } from './carry-filter';

/** At the top of the questions: what was taken over from the year before, what changed, what is new. */
@Component({
  selector: 'ent-carry-summary',
  imports: [Icon, RouterLink],
  template: `@if (desk.year(); as year) {
    <section class="ent-card" aria-labelledby="carry-title">
      <div class="ent-card-body">
        <h2 id="carry-title">{{ t('summary', { year }) }}</h2>
        <p role="status">
          {{ t.count('kept', count('unchanged')) }}, {{ t.count('changed', count('modified')) }},
          {{ t.count('new', count('new')) }}
        </p>
        <p class="ent-small ent-muted">{{ t('hint') }}</p>
        <nav [attr.aria-label]="t('filter')">
          @for (one of filters; track one) {
            <a
              [routerLink]="[]"
              [queryParams]="{ reprise: one === 'toutes' ? null : one }"
              queryParamsHandling="merge"
              [replaceUrl]="true"
              [attr.aria-current]="filter() === one ? 'true' : null"
              >{{ t(labels[one]) }}</a
            >
          }
        </nav>
        @if (desk.refusal()) {
          <p class="ent-note watch" role="alert"><ent-icon name="circle-alert" />{{ desk.refusal() }}</p>
        }
      </div>
    </section>
  }`,
  styles: `
    :host {
      display: block;
    }
    .ent-card-body {
      display: grid;
      gap: 0.625rem;
      padding-top: 1.25rem;
    }
    h2 {
      font: var(--mat-sys-title-medium);
    }
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    a {
      display: inline-flex;
      align-items: center;
      min-height: 2.5rem;
      padding: 0 0.875rem;
      border: 1px solid var(--mat-sys-outline);
      border-radius: var(--ent-radius-control);
      color: inherit;
      font: var(--mat-sys-label-large);
      text-decoration: none;
    }
    a[aria-current] {
      border-color: var(--mat-sys-primary);
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class CarrySummary {
  readonly standings = input.required<readonly CarryStanding[]>();
  readonly filter = input.required<CarryFilter>();
  protected readonly t = injectWords(carryWords);
  protected readonly desk = inject(CarryDesk);
  protected readonly filters = carryFilters;
  protected readonly labels = {
    toutes: 'filters.toutes',
    'a-reprendre': 'filters.a-reprendre',
    reprises: 'filters.reprises',
    modifiees: 'filters.modifiees',
    nouvelles: 'filters.nouvelles',
  } as const;
  private readonly counts = computed(() => Map.groupBy(this.standings(), ({ state }) => state));

  protected count(state: SinceEarlier): number {
    return this.counts().get(state)?.length ?? 0;
  }
}
