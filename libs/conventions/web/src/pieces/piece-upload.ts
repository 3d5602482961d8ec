import { computed, inject, Injectable, signal } from '@angular/core';
import { type PieceFileView } from '@entente/platform/api-client';
import { ApiProblem, injectWords } from '@entente/platform/web';
import { piecesWords } from '../pieces-words';
import { PaperUpload } from '../takeover/paper-upload';
import { injectFileSize } from './file-size';

const most = 20 * 1_048_576;

/** Sends one file for a convention; a refusal is kept in words, for the page to show. */
@Injectable()
export class PieceUpload {
  private readonly upload = inject(PaperUpload);
  private readonly t = injectWords(piecesWords);
  private readonly sizeOf = injectFileSize();
  readonly refusal = signal('');

  readonly progress = computed(() => {
    const sending = this.upload.sending();
    if (!sending) return null;
    return { ...sending, words: this.t(sending.percent >= 100 ? 'reading' : 'sending', sending) };
  });

  /** Null when it was stopped or refused. */
  async send(id: string, file: File): Promise<PieceFileView | null> {
    this.refusal.set('');
    if (file.size > most) {
      this.refusal.set(this.t('tooHeavy', { size: this.sizeOf(file.size) }));
      return null;
    }
    try {
      return await this.upload.post<PieceFileView>(file, `/conventions/${id}/piece-files`);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.offline ? this.t('offline') : error.title || this.t('notDone'));
      return null;
    }
  }

  stop(): void {
    this.upload.stop();
  }
}
