import { Component, computed, input } from '@angular/core';
import { type BlockContent, type SheetBlock } from '@entente/identity-sheets/domain';
import { Icon, injectWords, SideMark } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';

type Content<K extends BlockContent['kind']> = Extract<BlockContent, { kind: K }>;

const hasKind = <K extends BlockContent['kind']>(content: BlockContent, kind: K): content is Content<K> =>
  content.kind === kind;

/** One block of the sheet on screen, in the proportions of the paper. */
@Component({
  selector: 'ent-paper-block',
  imports: [Icon, SideMark],
  templateUrl: './paper-block.html',
  styleUrl: './paper-block.css',
})
export class PaperBlock {
  readonly block = input.required<SheetBlock>();
  /** Address of the association's logo; empty when it has none. */
  readonly logo = input('');
  protected readonly t = injectWords(sheetWords);
  protected readonly content = computed(() => this.block().content);
  protected readonly asTitle = this.only('title');
  protected readonly asLines = this.only('lines');
  protected readonly asTable = this.only('table');
  protected readonly asContact = this.only('contact');
  private readonly figures = this.only('figures');
  private readonly paragraphs = this.only('paragraphs');
  private readonly bullets = this.only('bullets');
  protected readonly asFigures = computed(() => this.figures()?.figures ?? []);
  protected readonly asParagraphs = computed(() => this.paragraphs()?.paragraphs ?? []);
  protected readonly asBullets = computed(() => this.bullets()?.items ?? []);

  private only<K extends BlockContent['kind']>(kind: K) {
    return computed<Content<K> | null>(() => {
      const content = this.content();
      return hasKind(content, kind) ? content : null;
    });
  }
}
