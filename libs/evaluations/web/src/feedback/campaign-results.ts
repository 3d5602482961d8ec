import { Component, computed, inject, input } from '@angular/core';
import {
  compareFeedback,
  mostChanged,
  percentOfShare,
  type ShareChange,
  type WordedTongue,
} from '@entente/evaluations/domain';
import { type FeedbackCampaignView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import { Formats, Icon, injectWords } from '@entente/platform/web';
import { feedbackWords } from './feedback-words';
import { resultLine } from './result-lines';

/** What people said: a sentence and a table a question, its bars beside the numbers. */
@Component({
  selector: 'ent-campaign-results',
  imports: [Icon],
  templateUrl: './campaign-results.html',
  styleUrl: './campaign-results.css',
})
export class CampaignResults {
  readonly campaign = input.required<FeedbackCampaignView>();
  readonly tongue = input.required<WordedTongue>();
  protected readonly t = injectWords(feedbackWords);
  private readonly formats = inject(Formats);
  protected readonly lines = computed(() => {
    const { results, organisationName: ours, partnerName: theirs } = this.campaign();
    const how = { names: { ours, theirs }, either: this.t('results.either') };
    return (results?.questions ?? []).map((question) => resultLine(question, this.tongue(), how));
  });
  /** The day and the year of the results before; null when there are none to show. */
  protected readonly before = computed(() => {
    const before = this.campaign().before;
    if (!before || !isDay(before.closedOn)) return null;
    const day = this.formats.plainDay(before.closedOn);
    return { day, year: before.closedOn.slice(0, 4), count: before.results.responses };
  });
  private readonly changes = computed<readonly ShareChange[]>(() => {
    const { results, before } = this.campaign();
    return results && before ? compareFeedback(results, before.results) : [];
  });
  /** One sentence: what changed since. */
  protected readonly changed = computed(() => {
    if (this.changes().length === 0) return this.t('results.incomparable');
    const most = mostChanged(this.changes());
    const line = this.lines().find(({ code }) => code === most?.code);
    const bar = line?.bars.find(({ choices }) => choices.every((choice) => most?.choices.includes(choice)));
    if (!most || !line || !bar) return this.t('results.steady');
    const [now, before] = [most.now, most.before].map((share) => this.percent(percentOfShare(share)));
    return this.t('results.changed', { ask: line.ask, answer: bar.label, now: now ?? '', before: before ?? '' });
  });

  /** The share of the same choices the year before, where both may be shown. */
  protected then(code: string, choices: readonly string[]): string | null {
    const same = this.changes().find(
      (one) =>
        one.code === code &&
        one.choices.length === choices.length &&
        one.choices.every((each) => choices.includes(each)),
    );
    return same ? this.percent(percentOfShare(same.before)) : null;
  }

  protected percent(value: number | null): string {
    return value === null ? '' : this.formats.percent(value);
  }
}
