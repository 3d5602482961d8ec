import { Component, computed, input } from '@angular/core';
import { type Direction, balanceWords, yearBasisWords } from '@entente/partners/domain';
import { type ContributionView, type PartnerView } from '@entente/platform/api-client';
import { formatPipes, injectWords, SideMark } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { injectLabels } from '../shared/labels';

type Column = {
  readonly side: 'us' | 'them';
  readonly name: string;
  readonly total: number;
  readonly lines: readonly ContributionView[];
};

/** What each side brings, in its ink, hours over a year as bars on one scale; no blame in the sentence below. */
@Component({
  selector: 'ent-ledger',
  imports: [...formatPipes, SideMark],
  templateUrl: './ledger.html',
  styleUrl: './ledger.css',
})
export class Ledger {
  readonly partner = input.required<PartnerView>();
  /** Our own name. */
  readonly ours = input.required<string>();
  protected readonly t = injectWords(partnersWords);
  protected readonly labels = injectLabels();

  private readonly lines = computed(() => this.partner().partnership.contributions);
  private readonly most = computed(() => Math.max(1, ...this.lines().map(({ yearlyHours }) => yearlyHours ?? 0)));
  protected readonly isEmpty = computed(() => this.lines().length === 0);
  protected readonly columns = computed((): Column[] => {
    const { given, received } = this.partner().partnership.balance;
    return [
      { side: 'us', name: this.ours(), total: given, lines: this.of('gives') },
      { side: 'them', name: this.partner().card.name, total: received, lines: this.of('receives') },
    ];
  });
  protected readonly reading = computed(() =>
    this.labels.words(balanceWords[this.partner().partnership.balance.reading]),
  );
  protected readonly basis = computed(() => this.labels.words(yearBasisWords));
  protected readonly hasHours = computed(() => this.lines().some(({ yearlyHours }) => yearlyHours !== null));

  protected share({ yearlyHours }: ContributionView): number {
    return (100 * (yearlyHours ?? 0)) / this.most();
  }

  private of(direction: Direction): ContributionView[] {
    return this.lines().filter((line) => line.direction === direction);
  }
}
