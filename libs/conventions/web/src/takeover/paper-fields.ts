import { Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { offeredTemplates, paperRenewals, paperReviews } from '@entente/conventions/domain';
import { Button, Control, DayField, Field, Icon, injectWords, TypingGuard } from '@entente/platform/web';
import { takeoverWords } from '../takeover-words';
import { injectSaid } from '../text/said';
import { blankSignatory, type PaperDraft } from './paper-draft';

const lengths = [1, 3, 6, 12, 24, 36, 48, 60];
const notices = [0, 1, 2, 3, 4, 6, 9, 12];
const times = [1, 2, 3, 4, 5, 6, 8, 10];
const mostSignatories = 40;

/** What is written on a signed paper: title, dates, renewal, reviews, who signed. */
@Component({
  selector: 'ent-paper-fields',
  imports: [Button, Control, DayField, Field, FormField, Icon, TypingGuard],
  templateUrl: './paper-fields.html',
  styleUrl: './paper-fields.css',
})
export class PaperFields {
  readonly fields = input.required<FieldTree<PaperDraft['terms']>>();
  protected readonly t = injectWords(takeoverWords);
  private readonly said = injectSaid();
  protected readonly renewals = paperRenewals;
  protected readonly reviews = paperReviews;
  protected readonly lengths = lengths;
  protected readonly notices = notices;
  protected readonly times = times;
  protected readonly situations = computed(() =>
    offeredTemplates().map(({ code, name }) => ({ code, name: this.said(name) })),
  );
  protected readonly isTacit = computed(() => this.fields().renewal().value() === 'tacit');
  protected readonly mayAdd = computed(() => this.fields().signatories().value().length < mostSignatories);

  protected noticeWords(months: number): string {
    return months === 0 ? this.t('dates.noNotice') : this.t.count('dates.before', months);
  }

  protected nameOf(index: number): string {
    const name = this.fields().signatories().value()[index]?.name.trim();
    return name || this.t('signatories.one', { number: index + 1 });
  }

  protected add(): void {
    this.fields()
      .signatories()
      .value.update((list) => [...list, blankSignatory]);
  }

  protected remove(index: number): void {
    this.fields()
      .signatories()
      .value.update((list) => list.filter((_each, at) => at !== index));
  }
}
