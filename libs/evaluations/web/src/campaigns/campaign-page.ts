import { Component, computed, DestroyRef, inject, input, resource, signal } from '@angular/core';
import { campaignStatusWords, campaignStepWords } from '@entente/evaluations/domain';
import { type CampaignView, readCampaign, type StepCountView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  JobLine,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Session,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { CampaignActs } from './campaign-acts';
import { campaignsWords } from './campaigns-words';
import { FollowTable } from './follow-table';
import { selection } from './selection';
import { campaignLooks } from './step-look';

const pause = 1_500;

/** `/o/:org/campagnes/:id`: where each partnership is, and what the director does about it. */
@Component({
  selector: 'ent-campaign-page',
  imports: [Button, FollowTable, Icon, JobLine, PageHeader, Pill, ResourceState, ...formatPipes],
  providers: [CampaignActs],
  templateUrl: './campaign-page.html',
  styleUrl: './campaign.css',
})
export class CampaignPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(campaignsWords);
  protected readonly say = injectSay();
  protected readonly statusWords = campaignStatusWords;
  protected readonly looks = campaignLooks;
  private readonly api = inject(OrgApi);
  private readonly acts = inject(CampaignActs);
  private readonly session = inject(Session);
  private readonly formats = inject(Formats);
  protected readonly chosen = selection();
  protected readonly refusal = signal('');
  protected readonly base = computed(() => `/o/${this.session.membership()?.org ?? ''}/campagnes`);
  protected readonly campaign = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readCampaign, { id }),
  });
  protected readonly prepared = computed(() => {
    if (!this.campaign.hasValue()) return 0;
    const { total, steps } = this.campaign.value();
    return total - (steps.find(({ step }) => step === 'waiting')?.count ?? 0);
  });

  constructor() {
    const timer = setInterval(() => this.lookAgain(), pause);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected dayWords(day: string | null): string {
    return isDay(day) ? this.formats.plainDay(day) : '';
  }

  protected instantWords(at: string | null): string {
    return at ? this.formats.instant(at) : '';
  }

  protected stepWords({ step }: StepCountView): string {
    return this.say(campaignStepWords[step]);
  }

  protected countsOf(counts: readonly StepCountView[]): string {
    const said = counts.map((each) =>
      this.t('page.countOf', { count: String(each.count), step: this.stepWords(each).toLowerCase() }),
    );
    return said.join(', ');
  }

  protected remind(campaign: CampaignView): Promise<void> {
    return this.act(async () => {
      if (await this.acts.remind(campaign)) this.campaign.reload();
      return null;
    });
  }

  protected extend(campaign: CampaignView, partnershipIds: string[] | null): Promise<void> {
    return this.act(async () => {
      const after = await this.acts.extend(campaign, partnershipIds);
      if (after) this.chosen.clear();
      return after;
    });
  }

  protected close(campaign: CampaignView): Promise<void> {
    return this.act(() => this.acts.close(campaign));
  }

  /** Somebody else changed it meanwhile: the page shows what it is now. */
  private async act(work: () => Promise<CampaignView | null>): Promise<void> {
    this.refusal.set('');
    try {
      const after = await work();
      if (after) this.campaign.set(after);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.status === 412 ? this.t('page.changed') : error.title);
      this.campaign.reload();
    }
  }

  private lookAgain(): void {
    const isPreparing = this.campaign.hasValue() && this.campaign.value().status === 'launching';
    if (isPreparing && !document.hidden && !this.campaign.isLoading()) this.campaign.reload();
  }
}
