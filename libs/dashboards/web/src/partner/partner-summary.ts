import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { conventionStatusWords } from '@entente/conventions/domain';
import { type ConventionRowView, listConventions, listReviews, type PartnerView } from '@entente/platform/api-client';
import { CurrentOrganisation, Formats, injectWords, OrgApi, sayTypeset, WordStore } from '@entente/platform/web';
import { asDay } from '../home/day-words';
import { dashboardsWords } from '../dashboards-words';

/** The convention that matters most: the one that governs, else the one under way, else the latest. */
const order = ['in-force', 'suspended', 'in-signature', 'signed', 'ready-to-sign', 'declined', 'draft'];

const weight = ({ status }: ConventionRowView): number => {
  const rank = order.indexOf(status);
  return rank < 0 ? order.length : rank;
};

/** Where things stand with a partner in two figures: its convention, its last review. */
@Component({
  selector: 'ent-partner-summary',
  imports: [RouterLink],
  template: `<div>
      <p class="label">{{ t('partner.convention') }}</p>
      @if (convention(); as known) {
        <a class="value" [routerLink]="known.link">{{ known.status }}</a>
        <p class="detail">{{ known.title }}</p>
        <p class="detail">{{ known.dates }}</p>
      } @else {
        <p class="value">{{ conventions.hasValue() ? t('partner.noConvention') : '…' }}</p>
      }
    </div>
    <div>
      <p class="label">{{ t('partner.review') }}</p>
      @if (review(); as known) {
        <a class="value" [routerLink]="known.link">{{ known.value }}</a>
        <p class="detail">{{ known.detail }}</p>
      } @else {
        <p class="value">{{ reviews.hasValue() ? t('partner.noReview') : '…' }}</p>
      }
    </div>`,
  styles: `
    :host {
      display: contents;
    }
    div {
      padding: 1rem 1.5rem;
      background: var(--mat-sys-surface-container-lowest);
      overflow-wrap: anywhere;
    }
    .label {
      font: 600 0.875rem/1.25rem var(--ent-font);
      color: var(--mat-sys-on-surface-variant);
    }
    .value {
      font: 640 1.0625rem/1.5rem var(--ent-font);
    }
    a.value {
      color: var(--mat-sys-on-surface);
    }
    .detail {
      font: var(--mat-sys-body-small);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class PartnerSummary {
  readonly partner = input.required<PartnerView>();
  protected readonly t = injectWords(dashboardsWords);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly store = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);

  protected readonly conventions = resource({
    params: () => this.partner().id,
    loader: ({ params: partner }) => this.api.invoke(listConventions, { partner, limit: 20 }),
  });
  protected readonly reviews = resource({
    params: () => this.partner().id,
    loader: ({ params: partner }) => this.api.invoke(listReviews, { partner, limit: 20 }),
  });

  protected readonly convention = computed(() => {
    if (!this.conventions.hasValue()) return null;
    const [first] = this.conventions.value().items.toSorted((a, b) => weight(a) - weight(b));
    return (
      first && {
        title: first.title,
        status: sayTypeset(conventionStatusWords[first.status], this.store.language()),
        dates: this.dates(first),
        link: this.to('conventions', first.id),
      }
    );
  });

  protected readonly review = computed(() => {
    if (!this.reviews.hasValue()) return null;
    const { items } = this.reviews.value();
    const closed = items.find(({ status }) => status === 'closed');
    const running = items.find(({ status }) => status !== 'closed' && status !== 'cancelled');
    if (!closed)
      return running
        ? { value: this.t('partner.running', running), detail: '', link: this.to('bilans', running.id) }
        : null;
    const { id, score, reference } = closed;
    const value = score === null ? reference : this.t('partner.score', { score });
    return { value, detail: this.held(closed), link: this.to('bilans', id) };
  });

  private dates({ status, startsOn, endsOn }: ConventionRowView): string {
    const [start, end] = [asDay(startsOn), asDay(endsOn)];
    if (status === 'in-force' && end) return this.t('partner.untilDay', { day: this.formats.plainDay(end) });
    return start ? this.t('partner.fromDay', { day: this.formats.plainDay(start) }) : '';
  }

  private held({ heldOn, nextReviewOn }: { readonly heldOn: string | null; readonly nextReviewOn: string | null }) {
    const [held, next] = [asDay(heldOn), asDay(nextReviewOn)];
    return [
      held && this.t('partner.heldOn', { day: this.formats.plainDay(held) }),
      next && this.t('partner.nextOn', { day: this.formats.plainDay(next) }),
    ]
      .filter(Boolean)
      .join(' ');
  }

  private to(...rest: readonly string[]): readonly string[] {
    return ['/o', this.organisation.id() ?? '', ...rest];
  }
}
