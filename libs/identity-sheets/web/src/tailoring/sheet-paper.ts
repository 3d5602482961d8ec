import { Component, computed, input } from '@angular/core';
import { isSheetBlock, type SheetBlock, sheetRows } from '@entente/identity-sheets/domain';
import { type SheetPreviewView } from '@entente/platform/api-client';
import { type Language } from '@entente/platform/kernel';
import { injectWords } from '@entente/platform/web';
import { sheetWords } from '../identity-sheets-words';
import { PaperBlock } from './paper-block';

export type PaperSide = 'recto' | 'verso';

type Row = { readonly key: string; readonly blocks: readonly SheetBlock[]; readonly startsFoot: boolean };

const spans: Readonly<Record<string, number>> = { missions: 7, publics: 5 };
const feet: ReadonlySet<string> = new Set(sheetRows.foot.flat());

/** One side of the sheet on screen: the same blocks, at the same places and in the same proportions as the PDF. */
@Component({
  selector: 'ent-sheet-paper',
  imports: [PaperBlock],
  templateUrl: './sheet-paper.html',
  styleUrl: './sheet-paper.css',
})
export class SheetPaper {
  readonly preview = input.required<SheetPreviewView>();
  readonly side = input.required<PaperSide>();
  readonly language = input.required<Language>();
  readonly logo = input('');
  private readonly t = injectWords(sheetWords);
  protected readonly edges = computed(() => this.preview().edges);
  protected readonly label = computed(() => this.t(`paper.${this.side()}`));
  private readonly blocks = computed(
    () => new Map(this.preview().blocks.flatMap((block) => (isSheetBlock(block) ? [[block.id, block] as const] : []))),
  );
  protected readonly rows = computed<readonly Row[]>(() => {
    const rows = this.preview().fit[this.side()].map((ids) => ({
      key: ids.join(' '),
      blocks: ids.flatMap((id) => [...this.blocks().values()].filter((block) => block.id === id)),
      isFoot: ids.some((id) => feet.has(id)),
    }));
    return rows.map(({ isFoot, ...row }, index) => ({ ...row, startsFoot: isFoot && !rows[index - 1]?.isFoot }));
  });

  protected span(id: string): number {
    return spans[id] ?? 6;
  }
}
