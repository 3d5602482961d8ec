import { Component, computed, effect, inject, input, output, signal, type WritableSignal } from '@angular/core';
import { askedIn, feedbackTextMax, type WordedTongue } from '@entente/evaluations/domain';
import {
  type FeedbackCampaignView,
  type FeedbackTextView,
  keepFeedbackText,
  removeFeedbackText,
} from '@entente/platform/api-client';
import { fillIn } from '@entente/platform/kernel';
import {
  ApiProblem,
  Button,
  Control,
  Field,
  Icon,
  injectWords,
  KNOWN_PROFESSIONALS,
  OrgApi,
  Toasts,
  TypingGuard,
} from '@entente/platform/web';
import { feedbackWords } from './feedback-words';

/** What people wrote: read by whoever leads, mended or removed, then shown with the results. */
@Component({
  selector: 'ent-campaign-texts',
  imports: [Button, Control, Field, Icon, TypingGuard],
  templateUrl: './campaign-texts.html',
  styles: `
    form {
      display: grid;
      gap: 0.5rem;
      padding: 1rem 1.25rem;
    }
    form + form {
      border-top: 1px solid var(--mat-sys-outline-variant);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    blockquote {
      margin: 0;
    }
  `,
  providers: [{ provide: KNOWN_PROFESSIONALS, useFactory: () => signal<readonly string[]>([]) }],
})
export class CampaignTexts {
  readonly campaign = input.required<FeedbackCampaignView>();
  readonly tongue = input.required<WordedTongue>();
  readonly changed = output<FeedbackCampaignView>();
  protected readonly t = injectWords(feedbackWords);
  protected readonly most = feedbackTextMax;
  protected readonly busy = signal(false);
  protected readonly refusal = signal('');
  private readonly drafts = signal<ReadonlyMap<string, string>>(new Map());
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  protected readonly held = computed(() => this.campaign().texts.filter(({ state }) => state === 'held'));
  protected readonly kept = computed(() => this.campaign().texts.filter(({ state }) => state === 'kept'));
  protected readonly may = computed(() => this.campaign().allowedActions.includes('moderate'));

  constructor() {
    // Names that the organisation knows raise no warning.
    const names = inject(KNOWN_PROFESSIONALS) as WritableSignal<readonly string[]>;
    effect(() => names.set(this.campaign().professionals));
  }

  protected ask({ question }: FeedbackTextView): string {
    const { organisationName: ours, partnerName: theirs } = this.campaign();
    return fillIn(askedIn(this.tongue(), question).ask, { ours, theirs });
  }

  protected draft({ id, text }: FeedbackTextView): string {
    return this.drafts().get(id) ?? text;
  }

  protected write(id: string, text: string): void {
    this.drafts.update((drafts) => new Map(drafts).set(id, text));
  }

  protected keep(event: Event, text: FeedbackTextView): Promise<void> {
    event.preventDefault();
    const params = { id: this.campaign().id, textId: text.id, body: { text: this.draft(text) } };
    return this.judge(() => this.api.invoke(keepFeedbackText, params), this.t('texts.kept'));
  }

  protected remove({ id: textId }: FeedbackTextView): Promise<void> {
    const params = { id: this.campaign().id, textId };
    return this.judge(() => this.api.invoke(removeFeedbackText, params), this.t('texts.removed'));
  }

  private async judge(call: () => Promise<FeedbackCampaignView>, done: string): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.refusal.set('');
    try {
      this.changed.emit(await call());
      this.toasts.show(done);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const current = error.extra['current'] as FeedbackCampaignView | undefined;
      if (current) this.changed.emit(current);
      this.refusal.set(error.title);
    } finally {
      this.busy.set(false);
    }
  }
}
