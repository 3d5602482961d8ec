import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { feedbackLanguageNames, printedLanguages } from '@entente/evaluations/domain';
import { type FeedbackCampaignView } from '@entente/platform/api-client';
import { Button, FileLink, Icon, injectWords, OrgApi, Toasts } from '@entente/platform/web';
import { feedbackWords } from './feedback-words';

const isPrinted = (language: string): boolean => printedLanguages.some((one) => one === language);

/** How people come in: code, address, sheets of paper; then the act that ends it all. */
@Component({
  selector: 'ent-campaign-share',
  imports: [Button, FileLink, Icon, RouterLink],
  templateUrl: './campaign-share.html',
  styleUrl: './campaign-share.css',
})
export class CampaignShare {
  readonly campaign = input.required<FeedbackCampaignView>();
  readonly busy = input(false);
  readonly closing = output();
  protected readonly t = injectWords(feedbackWords);
  protected readonly names = feedbackLanguageNames;
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  protected readonly box = computed(() => {
    const { size } = this.campaign().qr;
    return `-2 -2 ${size + 4} ${size + 4}`;
  });
  protected readonly address = computed(() => this.campaign().url.replace(/^https?:\/\//, ''));
  protected readonly path = computed(() => `/q/${this.campaign().url.split('/q/')[1] ?? ''}`);
  protected readonly ours = computed(() => this.campaign().languages.filter(isPrinted));
  protected readonly browsers = computed(() => this.campaign().languages.filter((one) => !isPrinted(one)));
  protected readonly mayEnter = computed(() => this.campaign().allowedActions.includes('enter-paper'));
  protected readonly mayClose = computed(() => this.campaign().allowedActions.includes('close'));

  protected form(language: string): string {
    return this.api.address(`/feedback/${this.campaign().id}/form?language=${language}`);
  }

  protected copy(): void {
    void navigator.clipboard?.writeText(this.campaign().url).then(() => this.toasts.show(this.t('share.copied')));
  }
}
