import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { applyEach, form, FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { campaignLimits, type WordedTongue } from '@entente/evaluations/domain';
import { type FeedbackCampaignView, writeFeedbackReturn } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  CurrentOrganisation,
  ErrorSummary,
  Field,
  FileLink,
  Icon,
  injectWords,
  OrgApi,
  Toasts,
  TypingGuard,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { feedbackWords } from './feedback-words';
import { suggestedLines } from './result-lines';

type Draft = { lines: { said: string; decided: string }[]; closing: string };

/** « Vous avez dit, nous avons décidé » : words to mend, then half a page to post. */
@Component({
  selector: 'ent-campaign-return',
  imports: [Button, Control, ErrorSummary, Field, FileLink, FormField, FormRoot, Icon, RouterLink, TypingGuard],
  templateUrl: './campaign-return.html',
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
      gap: 0.5rem 1rem;
      border: 0;
    }
    legend {
      margin-bottom: 0.25rem;
      font: var(--mat-sys-label-large);
    }
  `,
})
export class CampaignReturn {
  readonly campaign = input.required<FeedbackCampaignView>();
  readonly tongue = input.required<WordedTongue>();
  readonly changed = output<FeedbackCampaignView>();
  protected readonly t = injectWords(feedbackWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly organisation = inject(CurrentOrganisation);
  protected readonly isStale = signal(false);
  private readonly version = linkedSignal(() => this.campaign().version);
  protected readonly isSuggested = computed(() => this.campaign().lines.length === 0);
  private readonly written = computed(() => JSON.stringify([this.campaign().lines, this.campaign().closing]));
  protected readonly draft = linkedSignal<string, Draft>({
    source: this.written,
    // Somebody else's words never take the place of what is being written here.
    computation: (_written, previous) => (previous && this.isStale() ? previous.value : this.fromCampaign()),
  });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      applyEach(path.lines, (line) => {
        maxLength(line.said, campaignLimits.said);
        maxLength(line.decided, campaignLimits.decided);
      });
      maxLength(path.closing, campaignLimits.closing);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.save()) } },
  );
  protected readonly plan = computed(() => `/o/${this.organisation.id() ?? ''}/actions/nouvelle`);
  protected readonly mayPrint = computed(() => this.campaign().allowedActions.includes('print-return'));

  protected address(language: string): string {
    return this.api.address(`/feedback/${this.campaign().id}/return?language=${language}`);
  }

  private fromCampaign(): Draft {
    const { lines, closing, results, decided } = this.campaign();
    const first = lines.length > 0 || !results ? lines : suggestedLines(results, this.tongue(), decided);
    const empty = Array.from({ length: campaignLimits.lines - first.length }, () => ({ said: '', decided: '' }));
    return { lines: [...first.map(({ said, decided: done }) => ({ said, decided: done })), ...empty], closing };
  }

  private async save(): Promise<void> {
    const { id } = this.campaign();
    try {
      const body = { ...this.draft(), version: this.version() };
      const view = await this.api.invoke(writeFeedbackReturn, { id, body });
      this.isStale.set(false);
      this.changed.emit(view);
      this.toasts.show(this.t('back.saved'));
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 412)
        this.meet(error.extra['current'] as FeedbackCampaignView);
      throw error;
    }
  }

  private meet({ version }: FeedbackCampaignView): void {
    this.isStale.set(true);
    this.version.set(version);
  }
}
