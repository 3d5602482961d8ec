import { DOCUMENT } from '@angular/common';
import { Component, computed, inject, input, linkedSignal, resource, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  askedIn,
  feedbackTextMax,
  feedbackTongue,
  questionsAsked,
  type WordedTongue,
  wordedTongue,
} from '@entente/evaluations/domain';
import { enterFeedbackPaper, type FeedbackCampaignView, readFeedback } from '@entente/platform/api-client';
import { fillIn } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  Control,
  CurrentOrganisation,
  Field,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  ResourceState,
  Toasts,
  TypingGuard,
  WordStore,
} from '@entente/platform/web';
import { feedbackWords } from './feedback-words';
import { Sheet } from './public/sheet';

type Loaded = { readonly campaign: FeedbackCampaignView; readonly tongue: WordedTongue };

/** Types in paper sheets, one after the other, by keyboard. */
@Component({
  selector: 'ent-paper-entry',
  imports: [Button, Control, Field, Icon, PageHeader, ResourceState, RouterLink, TypingGuard],
  templateUrl: './paper-entry.html',
  styleUrl: './paper-entry.css',
  providers: [Sheet],
})
export class PaperEntry {
  readonly id = input.required<string>();
  protected readonly t = injectWords(feedbackWords);
  protected readonly most = feedbackTextMax;
  protected readonly sheet = inject(Sheet);
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly api = inject(OrgApi);
  private readonly words = inject(WordStore);
  private readonly toasts = inject(Toasts);
  private readonly document = inject(DOCUMENT);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly page = resource({
    params: () => ({ id: this.id(), language: this.words.language() }),
    loader: async ({ params: { id, language } }) => {
      const campaign = await this.api.invoke(readFeedback, { id });
      return { campaign, tongue: wordedTongue(await feedbackTongue(language), language, campaign.asked) };
    },
  });
  protected readonly questions = computed(() =>
    questionsAsked(this.page.hasValue() ? this.page.value().campaign.asked : null),
  );
  protected readonly done = linkedSignal(() => (this.page.hasValue() ? this.page.value().campaign.sheets.paper : 0));
  protected readonly back = computed(() => `/o/${this.organisation.id() ?? ''}/avis/${this.id()}`);
  protected readonly may = computed(
    () => this.page.hasValue() && this.page.value().campaign.allowedActions.includes('enter-paper'),
  );

  protected ask({ campaign, tongue }: Loaded, code: string): string {
    return fillIn(askedIn(tongue, code).ask, { ours: campaign.organisationName, theirs: campaign.partnerName });
  }

  protected label({ tongue }: Loaded, code: string, choice: string): string {
    return askedIn(tongue, code).choices[choice] ?? '';
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      const answers = this.sheet.answers().map(({ choices, ...answer }) => ({ ...answer, choices: [...choices] }));
      const body = { key: this.sheet.key, answers };
      const { sheets } = await this.api.invoke(enterFeedbackPaper, { id: this.id(), body });
      this.done.set(sheets.paper);
      this.sheet.clear();
      this.toasts.show(this.t('paper.saved'));
      this.document.querySelector<HTMLElement>('.paper input')?.focus();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.errors[0]?.detail ?? error.title);
    } finally {
      this.busy.set(false);
    }
  }
}
