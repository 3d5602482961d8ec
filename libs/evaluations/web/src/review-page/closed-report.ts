import { Component, computed, input } from '@angular/core';
import { reviewReport } from '@entente/evaluations/domain';
import { type ReviewView } from '@entente/platform/api-client';
import { Icon, injectWords } from '@entente/platform/web';
import { evaluationsWords } from '../evaluations-words';
import { injectSay } from '../shared/inject-say';
import { reportInput } from '../shared/report-input';
import { DimensionBars } from './dimension-bars';

/** The report on screen: the same words as the paper, from the same function. */
@Component({
  selector: 'ent-closed-report',
  imports: [DimensionBars, Icon],
  templateUrl: './closed-report.html',
  styleUrl: './closed-report.css',
})
export class ClosedReport {
  readonly review = input.required<ReviewView>();
  protected readonly t = injectWords(evaluationsWords);
  private readonly say = injectSay();
  protected readonly report = computed(() => reviewReport(reportInput(this.review(), this.say.language())));
}
