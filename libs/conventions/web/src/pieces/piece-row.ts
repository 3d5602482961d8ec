import { Component, computed, inject, input, output, signal } from '@angular/core';
import { pieceKindWords } from '@entente/conventions/domain';
import { type AnnexedPieceView } from '@entente/platform/api-client';
import { Button, FileLink, Icon, injectWords, Session } from '@entente/platform/web';
import { piecesWords } from '../pieces-words';
import { LineActs } from '../questions/fields/line-acts';
import { injectSaid } from '../text/said';
import { injectFileSize } from './file-size';
import { PdfPick } from './pdf-pick';
import { PieceForm, type PieceWords } from './piece-form';
import { PiecesDesk } from './pieces-desk';

/** One annexed file: what it is, its fingerprint, its former files, and what can be done with it. */
@Component({
  selector: 'ent-piece-row',
  imports: [Button, FileLink, PdfPick, Icon, LineActs, PieceForm],
  templateUrl: './piece-row.html',
  styleUrl: './piece-row.css',
})
export class PieceRow {
  readonly piece = input.required<AnnexedPieceView>();
  readonly rank = input.required<number>();
  readonly last = input.required<boolean>();
  readonly mayChange = input.required<boolean>();
  /** Just added: whoever sent it says what it is. */
  readonly fresh = input(false);
  readonly moved = output<-1 | 1>();
  readonly removed = output();
  readonly replaced = output<File>();
  readonly described = output<PieceWords>();

  protected readonly t = injectWords(piecesWords);
  protected readonly desk = inject(PiecesDesk);
  private readonly said = injectSaid();
  private readonly sizeOf = injectFileSize();
  private readonly session = inject(Session);
  private readonly isOpened = signal<boolean | null>(null);
  protected readonly isEditing = computed(() => this.mayChange() && (this.isOpened() ?? this.fresh()));
  protected readonly mayDownload = computed(() => this.session.may('documents:download'));
  protected readonly about = computed(() => {
    const { kind, annex, pages, size } = this.piece();
    const letter = annex === null ? [] : [this.t('annex', { letter: annex.slice(3) })];
    const words = [this.said(pieceKindWords[kind]), ...letter, this.t.count('pages', pages), this.sizeOf(size)];
    return words.join(', ');
  });

  protected edit(isOpen: boolean): void {
    this.isOpened.set(isOpen);
  }

  protected describe(words: PieceWords): void {
    this.isOpened.set(false);
    this.described.emit(words);
  }
}
