import { Component, computed, input, output } from '@angular/core';
import { type ClauseCode, type ImportedArticle, plainText, type RichText } from '@entente/conventions/domain';
import { Button, Control, Field, Icon, injectWords, Pill, type PillTone } from '@entente/platform/web';
import { exchangeWords } from '../exchange-words';
import { RichTextView } from '../text/rich-text-view';
import { injectCopy } from './copy-text';
import { type ImportTarget, isTakeable } from './import-choices';

const tones: Readonly<Record<ImportedArticle['change'], PillTone>> = {
  same: 'quiet',
  changed: 'info',
  both: 'watch',
  added: 'info',
  unplaced: 'watch',
  blank: 'quiet',
  'too-long': 'bad',
};

/** One article of a document: what it says, what the draft says, where it goes. */
@Component({
  selector: 'ent-imported-article',
  imports: [Button, Control, Field, Icon, Pill, RichTextView],
  templateUrl: './imported-article-card.html',
  styleUrl: './imported-article-card.css',
  host: { class: 'ent-card-body' },
})
export class ImportedArticleCard {
  readonly article = input.required<ImportedArticle>();
  readonly targets = input.required<readonly ImportTarget[]>();
  readonly choice = input.required<ClauseCode | ''>();
  /** What the draft says at the place chosen. */
  readonly now = input<RichText | null>(null);
  readonly chosen = output<ClauseCode | ''>();
  protected readonly t = injectWords(exchangeWords);
  protected readonly copy = injectCopy();
  protected readonly tone = computed(() => tones[this.article().change]);
  protected readonly takeable = computed(() => isTakeable(this.article()));
  protected readonly why = computed(() => {
    const { change } = this.article();
    return change === 'same' || change === 'changed' ? '' : this.t(`word.why.${change}`);
  });
  protected readonly words = computed(() => plainText(this.article().body));

  protected nameOf({ number, title }: ImportTarget): string {
    return number === null ? this.t('word.adding', { title }) : this.t('word.article', { number, title });
  }

  protected choose(value: string): void {
    this.chosen.emit(this.targets().find(({ clause }) => clause === value)?.clause ?? '');
  }
}
