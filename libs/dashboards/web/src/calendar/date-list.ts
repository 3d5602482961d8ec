import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ComingDateView, type ComingKind } from '@entente/platform/api-client';
import { CurrentOrganisation, Formats, injectWords, WordStore } from '@entente/platform/web';
import { dashboardsWords } from '../dashboards-words';
import { asDay, shortWeekday } from '../home/day-words';

/** After these days something can no longer be done. */
const hot: readonly ComingKind[] = ['last-objection', 'signing-deadline'];

/** Dates that count, the nearest first, as a page of a desk calendar each. */
@Component({
  selector: 'ent-date-list',
  imports: [RouterLink],
  template: `<ul>
    @for (row of rows(); track row.id) {
      <li>
        <time class="day" [class.hot]="row.hot" [attr.datetime]="row.day">
          <span class="ent-hidden">{{ row.words }}</span>
          <b aria-hidden="true">{{ row.number }}</b>
          <span aria-hidden="true">{{ row.weekday }}</span>
        </time>
        <span class="what">
          <a [routerLink]="row.link">{{ row.title }}</a>
          <small>{{ row.detail }}</small>
        </span>
      </li>
    }
  </ul>`,
  styles: `
    ul {
      padding: 0.25rem 1.5rem 1rem;
    }
    li {
      display: grid;
      grid-template-columns: 3rem minmax(0, 1fr);
      gap: 0.875rem;
      padding: 0.5rem 0;
      break-inside: avoid;
    }
    .day {
      align-self: start;
      padding: 0.3125rem 0 0.375rem;
      border-radius: 10px;
      background: var(--mat-sys-surface-container);
      text-align: center;
    }
    .day b {
      display: block;
      font: 700 1.1875rem/1.35rem var(--ent-font);
    }
    .day span {
      color: var(--mat-sys-on-surface-variant);
      font: 600 0.8125rem/1rem var(--ent-font);
    }
    .day.hot,
    .day.hot span {
      background: var(--ent-bad-container);
      color: var(--ent-on-bad-container);
    }
    .what {
      overflow-wrap: anywhere;
    }
    a {
      display: block;
      color: var(--mat-sys-on-surface);
      font: 600 1rem/1.3rem var(--ent-font);
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    small {
      display: block;
      color: var(--mat-sys-on-surface-variant);
      font: var(--mat-sys-body-small);
    }
    @media (max-width: 40rem) {
      ul {
        padding-inline: 1rem;
      }
    }
    @media (forced-colors: active) {
      .day {
        border: 1px solid;
      }
    }
  `,
})
export class DateList {
  readonly dates = input.required<readonly ComingDateView[]>();
  protected readonly t = injectWords(dashboardsWords);
  private readonly formats = inject(Formats);
  private readonly store = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly rows = computed(() =>
    this.dates().flatMap((date) => {
      const { id, kind, title, partnerName: partner } = date;
      const day = asDay(date.day);
      if (day === null) return [];
      return [
        {
          id,
          day,
          hot: hot.includes(kind),
          words: this.formats.day(day),
          number: Number(day.slice(8)),
          weekday: shortWeekday(day, this.store.language()),
          title: this.t(`date.${kind}.title`),
          detail: this.t(`date.${kind}.detail`, { title, partner }),
          link: ['/o', this.organisation.id() ?? '', ...this.place(date)],
        },
      ];
    }),
  );

  private place({ conventionId, reviewId, partnerId }: ComingDateView): readonly string[] {
    if (conventionId) return ['conventions', conventionId];
    return reviewId ? ['bilans', reviewId] : ['partenaires', partnerId];
  }
}
