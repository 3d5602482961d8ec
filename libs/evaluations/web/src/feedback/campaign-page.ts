import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { feedbackLanguageNames, feedbackTongue, fewestResponses, wordedTongue } from '@entente/evaluations/domain';
import { type CampaignAct, closeFeedback, type FeedbackCampaignView, readFeedback } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Confirm,
  CurrentOrganisation,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  Toasts,
  WordStore,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { campaignLooks } from './campaign-looks';
import { CampaignResults } from './campaign-results';
import { CampaignReturn } from './campaign-return';
import { CampaignShare } from './campaign-share';
import { CampaignTexts } from './campaign-texts';
import { feedbackWords } from './feedback-words';

/** A campaign: how people come in, what they wrote, then what they say and what goes back to them. */
@Component({
  selector: 'ent-campaign-page',
  imports: [
    Button,
    CampaignResults,
    CampaignReturn,
    CampaignShare,
    CampaignTexts,
    ...formatPipes,
    Icon,
    PageHeader,
    Pill,
    ResourceState,
    RouterLink,
  ],
  templateUrl: './campaign-page.html',
})
export class CampaignPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords(feedbackWords);
  protected readonly say = injectSay();
  protected readonly looks = campaignLooks;
  private readonly api = inject(OrgApi);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly page = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readFeedback, { id }),
  });
  protected readonly view = linkedSignal<FeedbackCampaignView | null>(() =>
    this.page.hasValue() ? this.page.value() : null,
  );
  /** The words of the questions in the language of the page. */
  private readonly tongue = resource({
    params: () => this.words.language(),
    loader: async ({ params: language }) => ({ language, shipped: await feedbackTongue(language) }),
  });
  protected readonly worded = computed(() => {
    const view = this.view();
    if (!view || !this.tongue.hasValue()) return null;
    const { language, shipped } = this.tongue.value();
    return wordedTongue(shipped, language, view.asked);
  });
  protected readonly refusal = signal('');
  protected readonly busy = signal(false);
  protected readonly base = computed(() => `/o/${this.organisation.id() ?? ''}`);
  protected readonly crumbs = computed(() => [
    { label: this.t('crumb'), link: `${this.base()}/partenaires` },
    { label: this.view()?.partnerName ?? '', link: `${this.base()}/partenaires/${this.view()?.partnerId ?? ''}` },
    { label: this.t('title') },
  ]);

  protected may(act: CampaignAct): boolean {
    return this.view()?.allowedActions.includes(act) ?? false;
  }

  protected stateOf({ state }: FeedbackCampaignView): string {
    return this.t(`states.${state}`);
  }

  protected languagesOf({ languages }: FeedbackCampaignView): string {
    return languages.map((one) => feedbackLanguageNames[one]).join(', ');
  }

  protected async close(view: FeedbackCampaignView): Promise<void> {
    const count = view.sheets.online + view.sheets.paper;
    const consequence =
      count < fewestResponses ? this.t('share.ask.few', { count }) : this.t('share.ask.enough', { count });
    const question = { title: this.t('share.ask.title'), consequence, verb: this.t('share.ask.verb') };
    if (this.busy() || !(await this.confirm.ask(question))) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.view.set(await this.api.invoke(closeFeedback, { id: view.id, body: { version: view.version } }));
      this.toasts.show(this.t('share.closed'));
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.title);
      this.page.reload();
    } finally {
      this.busy.set(false);
    }
  }
}
