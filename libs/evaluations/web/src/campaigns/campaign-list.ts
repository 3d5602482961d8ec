import { Component, computed, inject, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { campaignStatusWords } from '@entente/evaluations/domain';
import { type CampaignRowView, listCampaigns } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  Progress,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { campaignsWords } from './campaigns-words';
import { campaignLooks } from './step-look';

/** `/o/:org/campagnes`: the campaigns of reviews, the newest first. */
@Component({
  selector: 'ent-campaign-list',
  imports: [Button, EmptyState, Icon, PageHeader, Pill, Progress, ResourceState, RouterLink, ...formatPipes],
  template: `<div class="ent-page">
    <ent-page-header
      [title]="t('title')"
      [lead]="t('lead')"
      [crumbs]="[{ label: t('reviews'), link: reviews() }, { label: t('title') }]"
    >
      @if (session.may('reviews:campaign')) {
        <a actions entButton="filled" [routerLink]="base() + '/nouvelle'"><ent-icon name="plus" />{{ t('launch') }}</a>
      }
    </ent-page-header>
    <section class="ent-card" [attr.aria-label]="t('title')">
      @if (campaigns.hasValue()) {
        @if (campaigns.value().items.length) {
          <table class="ent-table cards">
            <caption class="ent-hidden">
              {{
                t('title')
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ t('name') }}</th>
                <th scope="col">{{ t('due') }}</th>
                <th scope="col">{{ t('progress') }}</th>
                <th scope="col">{{ t('state') }}</th>
              </tr>
            </thead>
            <tbody>
              @for (campaign of campaigns.value().items; track campaign.id) {
                <tr>
                  <td class="lead">
                    <a class="name" [routerLink]="base() + '/' + campaign.id">{{ campaign.title }}</a>
                    <small>{{ campaign.year }}</small>
                  </td>
                  <td class="wide" [attr.data-label]="t('due')">{{ campaign.dueOn | entDay: 'plain' }}</td>
                  <td class="wide" [attr.data-label]="t('progress')">
                    <ent-progress [value]="campaign.done" [max]="campaign.total" [label]="doneOf(campaign)" />
                    <span class="ent-num">{{ doneOf(campaign) }}</span>
                    @if (campaign.late) {
                      <small class="late">{{ t.count('late', campaign.late) }}</small>
                    }
                  </td>
                  <td class="corner">
                    <ent-pill [tone]="looks[campaign.status].tone" [icon]="looks[campaign.status].icon">{{
                      say(words[campaign.status])
                    }}</ent-pill>
                  </td>
                </tr>
              }
            </tbody>
          </table>
        } @else {
          <ent-empty-state
            icon="flag"
            [title]="t('empty.title')"
            [detail]="session.may('reviews:campaign') ? t('empty.detail') : t('empty.readOnly')"
          >
            @if (session.may('reviews:campaign')) {
              <a entButton="outlined" [routerLink]="base() + '/nouvelle'"><ent-icon name="plus" />{{ t('launch') }}</a>
            }
          </ent-empty-state>
        }
      } @else {
        <ent-resource-state [resource]="campaigns" />
      }
    </section>
  </div>`,
  styles: `
    small.late {
      color: var(--mat-sys-error);
    }
    ent-progress {
      display: block;
      max-width: 14rem;
      margin-bottom: 0.25rem;
    }
  `,
})
export class CampaignList {
  protected readonly t = injectWords(campaignsWords);
  protected readonly say = injectSay();
  protected readonly words = campaignStatusWords;
  protected readonly looks = campaignLooks;
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/campagnes`);
  protected readonly reviews = computed(() => `/o/${this.session.membership()?.org ?? ''}/bilans`);
  protected readonly campaigns = resource({ loader: () => this.api.invoke(listCampaigns) });

  protected doneOf(campaign: CampaignRowView): string {
    return this.t('doneOf', campaign);
  }
}
