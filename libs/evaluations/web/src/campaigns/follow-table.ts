import { Component, computed, inject, input, output, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type CampaignStep, campaignSteps, campaignStepWords } from '@entente/evaluations/domain';
import { type CampaignView, followCampaign, type FollowRowView } from '@entente/platform/api-client';
import {
  Button,
  EmptyState,
  type Filter,
  FilterBar,
  formatPipes,
  injectWords,
  listQuery,
  OrgApi,
  Pager,
  Pill,
  ResourceState,
  Session,
  SortHeader,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { campaignsWords } from './campaigns-words';
import { type selection } from './selection';
import { stepLooks } from './step-look';

const isPastRating = (step: CampaignStep): boolean => step === 'met' || step === 'closed' || step === 'left-out';

const whens = ['late', 'open'] as const;

/** Each partnership of a campaign and where it is; filters, order and page stand in the address. */
@Component({
  selector: 'ent-follow-table',
  imports: [Button, EmptyState, FilterBar, Pager, Pill, ResourceState, RouterLink, SortHeader, ...formatPipes],
  templateUrl: './follow-table.html',
  styleUrl: './campaign.css',
})
export class FollowTable {
  readonly campaign = input.required<CampaignView>();
  readonly chosen = input.required<ReturnType<typeof selection>>();
  readonly extend = output();
  protected readonly t = injectWords(campaignsWords);
  protected readonly say = injectSay();
  protected readonly words = campaignStepWords;
  protected readonly looks = stepLooks;
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  protected readonly query = listQuery('q', 'etape', 'referent', 'quand');
  protected readonly org = computed(() => `/o/${this.session.membership()?.org ?? ''}`);
  protected readonly maySelect = computed(() => this.campaign().mayManage && this.campaign().status !== 'closed');

  // The version stands among what it depends on: a new day shows at once.
  protected readonly rows = resource({
    params: () => {
      const { id, version, done } = this.campaign();
      return { ...this.query.values(), id, version, closed: done };
    },
    loader: ({ params }) => {
      const step = campaignSteps.find((each) => each === params.etape);
      const when = whens.find((each) => each === params.quand);
      return this.api.invoke(followCampaign, {
        id: params.id,
        q: params.q,
        sort: params.sort === 'partner' ? 'partner' : 'due',
        ...(step ? { step } : {}),
        ...(when ? { when } : {}),
        ...(params.referent ? { referent: params.referent } : {}),
        ...(params.page ? { after: params.page } : {}),
      });
    },
  });

  protected readonly filters = computed<readonly Filter[]>(() => {
    const { etape, referent, quand } = this.query.values();
    return [
      {
        name: 'etape',
        label: this.t('page.step'),
        value: etape,
        choices: campaignSteps.map((value) => ({ value, label: this.say(campaignStepWords[value]) })),
      },
      {
        name: 'quand',
        label: this.t('page.when'),
        value: quand,
        choices: whens.map((value) => ({ value, label: this.t(`page.whens.${value}`) })),
      },
      {
        name: 'referent',
        label: this.t('page.referent'),
        value: referent,
        choices: [
          { value: 'me', label: this.t('form.mine') },
          { value: 'none', label: this.t('page.noReferent') },
        ],
      },
    ];
  });

  protected oursWords({ ours, oursIn, answered, criteria }: FollowRowView): string {
    if (ours > 0) return this.t('page.ratedOf', { done: oursIn, total: ours });
    return criteria > 0 ? this.t('page.answeredOf', { done: answered, total: criteria }) : '';
  }

  protected theirsWords({ theirs, theirsIn, step }: FollowRowView): string {
    if (theirs > 0) return this.t('page.ratedOf', { done: theirsIn, total: theirs });
    return this.t(isPastRating(step) ? 'page.notRated' : 'page.notAsked');
  }

  /** What is finished takes no new day. */
  protected maySelectRow({ step }: FollowRowView): boolean {
    return step !== 'closed' && step !== 'left-out';
  }

  protected filter({ name, value }: { name: string; value: string }): void {
    this.query.set({ [name]: value });
  }
}
