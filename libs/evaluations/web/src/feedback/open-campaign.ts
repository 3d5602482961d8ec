import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  campaignLimits,
  feedbackLanguageNames,
  feedbackLanguages,
  type FeedbackLanguage,
  offeredLanguages,
} from '@entente/evaluations/domain';
import {
  type FeedbackCampaignView,
  listFeedback,
  listPartners,
  listQuestionnaires,
  openFeedback,
  readFeedback,
  readPartner,
  readQuestionnaireVersion,
  reviseFeedback,
} from '@entente/platform/api-client';
import { addDays } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  type Choice,
  Chooser,
  Control,
  CurrentOrganisation,
  DayField,
  ErrorSummary,
  Field,
  Formats,
  injectWords,
  OrgApi,
  PageHeader,
  Toasts,
} from '@entente/platform/web';
import { injectSay } from '../shared/inject-say';
import { judgedByServer } from '../shared/judged-by-server';
import { feedbackWords } from './feedback-words';

type Draft = { partnerId: string; opensOn: string; closesOn: string; place: string; languages: FeedbackLanguage[] };

const usualDays = 21;

/** Opens a campaign, or changes one: with whom, when, in which languages, where. */
@Component({
  selector: 'ent-open-campaign',
  imports: [Button, Chooser, Control, DayField, ErrorSummary, Field, FormField, FormRoot, PageHeader, RouterLink],
  templateUrl: './open-campaign.html',
  styleUrl: './open-campaign.css',
})
export class OpenCampaign {
  /** The campaign to change; none when one opens. */
  readonly id = input<string>();
  readonly partenaire = input<string>();
  readonly bilan = input<string>();
  protected readonly t = injectWords(feedbackWords);
  protected readonly names = feedbackLanguageNames;
  protected readonly all = feedbackLanguages;
  protected readonly say = injectSay();
  private readonly api = inject(OrgApi);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);

  private readonly known = resource({
    params: () => this.partenaire(),
    loader: ({ params: id }) => this.api.invoke(readPartner, { id }),
  });
  private readonly campaign = resource({
    params: () => this.id(),
    loader: ({ params: id }) => this.api.invoke(readFeedback, { id }),
  });
  private readonly version = linkedSignal(() => (this.campaign.hasValue() ? this.campaign.value().version : 1));
  protected readonly isStale = signal(false);
  protected readonly chosen = computed<Choice | null>(() => {
    if (!this.known.hasValue()) return null;
    const { id, card } = this.known.value();
    return { id, label: card.name };
  });
  protected readonly draft = linkedSignal<Draft>(() =>
    this.campaign.hasValue() ? draftOf(this.campaign.value()) : this.fresh(),
  );
  private readonly lists = resource({
    params: () => (this.id() ? undefined : {}),
    loader: () => this.api.invoke(listQuestionnaires, { kind: 'feedback' }),
  });
  /** Questions of ours that a campaign may ask. */
  protected readonly own = computed(() =>
    this.lists.hasValue() ? this.lists.value().own.filter(({ published, archived }) => published > 0 && !archived) : [],
  );
  /** The id of those that this campaign will ask; empty for those of Entente. */
  protected readonly questionnaire = linkedSignal(() => this.own().find(({ chosen }) => chosen)?.id ?? '');
  /** The languages that they speak. */
  private readonly next = resource({
    params: () => this.own().find(({ id }) => id === this.questionnaire()),
    loader: async ({ params: { id, published: version } }) => {
      const content = await this.api.invoke(readQuestionnaireVersion, { id, version: String(version) });
      return { id, version, title: content.title, offered: offeredLanguages(content) };
    },
  });
  protected readonly asks = computed(() => {
    if (!this.campaign.hasValue()) return this.questionnaire() && this.next.hasValue() ? this.next.value() : null;
    const { questionnaire, offered } = this.campaign.value();
    return questionnaire && { ...questionnaire, offered };
  });
  private readonly others = resource({
    params: () => (this.id() ? undefined : this.draft().partnerId || undefined),
    loader: ({ params: partner }) => this.api.invoke(listFeedback, { partner }),
  });
  protected readonly running = computed(() =>
    this.others.hasValue() ? this.others.value().items.find(({ state }) => state !== 'closed') : undefined,
  );
  protected readonly base = computed(() => `/o/${this.organisation.id() ?? ''}`);
  protected readonly back = computed(() => {
    const [id, review, partner] = [this.id(), this.bilan(), this.partenaire()];
    if (id) return `${this.base()}/avis/${id}`;
    if (review) return `${this.base()}/bilans/${review}`;
    return `${this.base()}/partenaires${partner ? `/${partner}` : ''}`;
  });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.partnerId);
      required(path.opensOn);
      required(path.closesOn);
      maxLength(path.place, campaignLimits.place);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );

  protected readonly find = async (text: string): Promise<readonly Choice[]> => {
    const { items } = await this.api.invoke(listPartners, { q: text, limit: 10 });
    return items.map(({ id, name, city }) => ({ id, label: name, detail: city }));
  };

  protected isOffered(language: FeedbackLanguage): boolean {
    return this.asks()?.offered.includes(language) ?? true;
  }

  protected speak(language: FeedbackLanguage, isOffered: boolean): void {
    this.draft.update(({ languages, ...draft }) => ({
      ...draft,
      languages: feedbackLanguages.filter((one) => (one === language ? isOffered : languages.includes(one))),
    }));
  }

  private fresh(): Draft {
    const today = this.formats.today();
    const closesOn = addDays(today, usualDays);
    return {
      partnerId: this.partenaire() ?? '',
      opensOn: today,
      closesOn,
      place: '',
      languages: [...feedbackLanguages],
    };
  }

  private async save(): Promise<void> {
    const { partnerId, languages, ...others } = this.draft();
    const terms = { ...others, languages: languages.filter((one) => this.isOffered(one)) };
    const id = this.id() ? await this.revise(terms) : await this.open(partnerId, terms);
    await this.router.navigateByUrl(`${this.base()}/avis/${id}`);
  }

  private async open(partnerId: string, terms: Omit<Draft, 'partnerId'>): Promise<string> {
    // The review belongs to the partner whose page led here: with another partner, it is none of theirs.
    const reviewId = partnerId === this.partenaire() ? (this.bilan() ?? null) : null;
    const questions = this.own().length > 0 ? { questionnaire: this.questionnaire() || null } : {};
    return (await this.api.invoke(openFeedback, { body: { partnerId, reviewId, ...questions, ...terms } })).id;
  }

  private async revise(terms: Omit<Draft, 'partnerId'>): Promise<string> {
    const id = this.id() ?? '';
    try {
      await this.api.invoke(reviseFeedback, { id, body: { ...terms, version: this.version() } });
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412)
        this.meet(error.extra['current'] as FeedbackCampaignView);
      throw error;
    }
    this.toasts.show(this.t('open.saved'));
    return id;
  }

  /** What was chosen here stays; saving again is then an informed choice. */
  private meet({ version }: FeedbackCampaignView): void {
    this.version.set(version);
    this.isStale.set(true);
  }
}

const draftOf = ({ partnerId, opensOn, closesOn, place, languages }: FeedbackCampaignView): Draft => ({
  partnerId,
  opensOn,
  closesOn,
  place,
  languages: [...languages],
});
