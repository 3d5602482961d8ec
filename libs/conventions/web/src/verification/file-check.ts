import { Component, computed, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { type FileMatchView, matchVerifiedFile } from '@entente/platform/api-client';
import { ApiProblem, Button, Icon, injectWords, PublicApi } from '@entente/platform/web';
import { verificationWords } from '../signing-words';
import { digestOf } from './file-digest';
import { matchTones } from './verification-state';

const most = 100_000_000;

/** A file dropped or chosen: its SHA-256 is computed here and compared; the file itself is never sent. */
@Component({
  selector: 'ent-file-check',
  imports: [Button, Icon],
  templateUrl: './file-check.html',
  styleUrls: ['../drop-zone.css', './file-check.css'],
})
export class FileCheck {
  readonly code = input.required<string>();
  readonly match = input<FileMatchView | null>(null);
  readonly matched = output<FileMatchView>();
  protected readonly t = injectWords(verificationWords);
  private readonly api = inject(PublicApi);
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');

  protected readonly name = signal('');
  protected readonly digest = signal('');
  protected readonly refusal = signal('');
  protected readonly isComputing = signal(false);
  protected readonly isOver = signal(false);
  protected readonly tone = computed(() => {
    const match = this.match();
    return match && matchTones[match.match];
  });

  protected choose(): void {
    this.chooser().nativeElement.click();
  }

  protected chosen(): void {
    const { nativeElement } = this.chooser();
    const file = nativeElement.files?.[0];
    // The same file again, once changed on the disk, must be seen as another choice.
    if (file) void this.check(file).then(() => (nativeElement.value = ''));
  }

  protected over(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.over(event, false);
    const file = event.dataTransfer?.files[0];
    if (file) void this.check(file);
  }

  private async check(file: File): Promise<void> {
    this.name.set(file.name);
    this.digest.set('');
    this.refusal.set(file.size > most ? this.t('file.tooBig') : '');
    if (this.refusal()) return;
    this.isComputing.set(true);
    await this.compare(file);
    this.isComputing.set(false);
  }

  private async compare(file: File): Promise<void> {
    const sha256 = await digestOf(file).catch(() => '');
    if (!sha256) return this.refusal.set(this.t('file.unreadable'));
    try {
      this.matched.emit(await this.api.invoke(matchVerifiedFile, { code: this.code(), body: { sha256 } }));
      this.digest.set(sha256);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      this.refusal.set(error.offline ? this.t('problem.offline') : error.title || this.t('file.failed'));
    }
  }
}
