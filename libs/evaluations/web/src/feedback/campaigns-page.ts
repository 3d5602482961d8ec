import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { campaignStates } from '@entente/evaluations/domain';
import { type FeedbackCampaignRowView, listFeedbackCampaigns } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  EmptyState,
  type Filter,
  FilterBar,
  Formats,
  Icon,
  injectWords,
  listQuery,
  OrgApi,
  PageHeader,
  Pager,
  Pill,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { campaignLooks } from './campaign-looks';
import { feedbackWords } from './feedback-words';

/** `/o/:org/avis`: what people were asked, across partnerships, the newest first. */
@Component({
  selector: 'ent-feedback-campaigns',
  imports: [Button, EmptyState, FilterBar, Icon, PageHeader, Pager, Pill, ResourceState, RouterLink],
  templateUrl: './campaigns-page.html',
})
export class FeedbackCampaignsPage {
  protected readonly t = injectWords(feedbackWords);
  protected readonly looks = campaignLooks;
  private readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  protected readonly query = listQuery('q', 'etat', 'annee');
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}`);

  protected readonly campaigns = resource({
    params: () => this.query.values(),
    loader: ({ params }) => {
      const state = campaignStates.find((each) => each === params.etat);
      const year = /^20\d\d$/.test(params.annee) ? Number(params.annee) : null;
      return this.api.invoke(listFeedbackCampaigns, {
        q: params.q,
        ...(state ? { state } : {}),
        ...(year ? { year } : {}),
        ...(params.page ? { after: params.page } : {}),
      });
    },
  });

  /** The years stay while another page is on its way. */
  private readonly years = computed<readonly number[]>(() =>
    this.campaigns.hasValue() ? this.campaigns.value().years : [],
  );
  protected readonly filters = computed<readonly Filter[]>(() => {
    const { etat, annee } = this.query.values();
    const years = [...new Set([...this.years().map(String), ...(annee ? [annee] : [])])];
    return [
      {
        name: 'etat',
        label: this.t('all.state'),
        value: etat,
        choices: campaignStates.map((value) => ({ value, label: this.t(`states.${value}`) })),
      },
      {
        name: 'annee',
        label: this.t('all.year'),
        value: annee,
        choices: years.map((value) => ({ value, label: value })),
      },
    ];
  });

  protected filter({ name, value }: { name: string; value: string }): void {
    this.query.set({ [name]: value });
  }

  protected stateOf({ state }: FeedbackCampaignRowView): string {
    return this.t(`states.${state}`);
  }

  protected daysOf({ opensOn, closesOn }: FeedbackCampaignRowView): string {
    const [from, to] = [opensOn, closesOn].map((day) => (isDay(day) ? this.formats.plainDay(day) : day));
    return this.t('all.between', { from: from ?? '', to: to ?? '' });
  }
}
