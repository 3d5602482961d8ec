import { Component, computed, input } from '@angular/core';
import { type Article, type QuestionId, type RichText } from '@entente/conventions/domain';
import { type GapLink, RichBlocks } from './rich-blocks';
import { shownBlocks } from './shown-blocks';

/** A text of the convention: what one question feeds is marked, what lacks is said. */
@Component({
  selector: 'ent-rich-text',
  imports: [RichBlocks],
  template: `<ent-rich-blocks [blocks]="blocks()" [gapLink]="gapLink()" />`,
  styles: `
    :host {
      display: block;
    }
  `,
  host: { lang: 'fr' },
})
export class RichTextView {
  readonly rich = input.required<RichText>();
  readonly origins = input<Article['origins']>([]);
  /** The question whose words are marked. */
  readonly highlight = input<QuestionId | null>(null);
  readonly gapLink = input<GapLink | null>(null);
  protected readonly blocks = computed(() => shownBlocks(this.rich(), this.origins(), this.highlight()));
}
