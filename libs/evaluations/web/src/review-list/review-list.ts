import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Band,
  currentChecklist,
  jointDecision,
  type ReviewStatus,
  reviewStatusLabels,
} from '@entente/evaluations/domain';
import { decisionCodes } from '@entente/evaluations/domain';
import { listReviews, type ReviewRowView, type ReviewSort } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  type Filter,
  FilterBar,
  formatPipes,
  Icon,
  injectWords,
  listQuery,
  OrgApi,
  Pager,
  Pill,
  ResourceState,
  Session,
  SortHeader,
} from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { reviewStates } from '../shared/review-state';
import { ReviewListFrame } from './list-frame';

const statuses: Readonly<Record<'running' | 'closed', ReviewStatus[]>> = {
  running: ['planned', 'rating', 'concluded'],
  closed: ['closed'],
};

const sortable: readonly ReviewSort[] = ['-updated', '-held', 'partner'];

/** Reviews under way, or closed ones with their score and where it goes. */
@Component({
  selector: 'ent-review-list',
  imports: [
    Button,
    EmptyState,
    FilterBar,
    Icon,
    Pager,
    Pill,
    ResourceState,
    ReviewListFrame,
    RouterLink,
    SortHeader,
    ...formatPipes,
  ],
  templateUrl: './review-list.html',
})
export class ReviewList {
  readonly view = input.required<'running' | 'closed'>();
  protected readonly t = injectWords(evaluationsWords);
  protected readonly say = injectSay();
  protected readonly labels = reviewStatusLabels;
  protected readonly states = reviewStates;
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  protected readonly query = listQuery('q', 'statut', 'annee', 'referent', 'partenaire');

  protected readonly reviews = resource({
    params: () => ({ ...this.query.values(), view: this.view() }),
    loader: ({ params }) => {
      const asked = statuses[params.view].filter((status) => status === params.statut);
      return this.api.invoke(listReviews, {
        q: params.q,
        status: asked.length > 0 ? asked : statuses[params.view],
        sort: sortable.find((sort) => sort === params.sort) ?? (params.view === 'closed' ? '-held' : '-updated'),
        ...(params.annee ? { year: Number(params.annee) } : {}),
        ...(params.referent ? { referent: params.referent } : {}),
        ...(params.partenaire ? { partner: params.partenaire } : {}),
        ...(params.page ? { after: params.page } : {}),
      });
    },
  });

  protected readonly filters = computed<readonly Filter[]>(() => {
    const { statut, referent, annee, partenaire } = this.query.values();
    const states = statuses[this.view()].map((value) => ({ value, label: this.say(reviewStatusLabels[value]) }));
    return [
      ...(partenaire ? [this.partnerFilter(partenaire)] : []),
      ...(this.view() === 'running'
        ? [{ name: 'statut', label: this.t('list.state'), value: statut, choices: states }]
        : []),
      {
        name: 'annee',
        label: this.t('list.year'),
        value: annee,
        choices: years().map((year) => ({ value: year, label: year })),
      },
      {
        name: 'referent',
        label: this.t('list.who'),
        value: referent,
        choices: [{ value: 'me', label: this.t('list.mine') }],
      },
    ];
  });

  // Comes from a partner's page: it can be taken away here, another one is found by its name.
  private partnerFilter(value: string): Filter {
    const name = this.reviews.hasValue() ? this.reviews.value().items[0]?.partnerName : undefined;
    const choices = [{ value, label: name ?? this.t('list.thisPartner') }];
    return { name: 'partenaire', label: this.t('list.partner'), value, choices };
  }

  protected filter({ name, value }: { name: string; value: string }): void {
    this.query.set({ [name]: value });
  }

  protected bandWords({ band, bandLabel }: ReviewRowView): string {
    if (bandLabel) return this.say(bandLabel);
    const found = currentChecklist.rules.bands.find(({ code }: Band) => code === band);
    return found ? this.say(found.label) : '';
  }

  protected decisionWords({ decision }: ReviewRowView): string {
    const code = decisionCodes.find((each) => each === decision);
    return code ? this.say(jointDecision(code).label) : '';
  }

  protected trendWords({ trend, earlier }: ReviewRowView): string {
    return trend && earlier ? this.t(`list.trend.${trend}`, earlier) : '';
  }
}

const years = (): readonly string[] => {
  const now = new Date().getFullYear();
  return [now + 1, now, now - 1, now - 2, now - 3].map(String);
};
