import { Component, computed, type ElementRef, inject, input, model, output, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { forgetPaperFile, type PaperFileView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  CurrentOrganisation,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  Progress,
} from '@entente/platform/web';
import { conventionPath } from '../list/convention-path';
import { takeoverWords } from '../takeover-words';
import { injectPaperSummary } from './paper-summary';
import { PaperUpload } from './paper-upload';

const megabyte = 1_048_576;
const most = 20 * megabyte;

/** The signed PDF: chosen or dropped, sent with its progress, stopped, tried again, kept as proof when it cannot be shown. */
@Component({
  selector: 'ent-paper-picker',
  imports: [Button, Icon, Progress, RouterLink],
  providers: [PaperUpload],
  templateUrl: './paper-picker.html',
  styleUrl: './paper-picker.css',
})
export class PaperPicker {
  readonly paper = model<PaperFileView | null>(null);
  /** Nothing was chosen when the form was sent. */
  readonly missing = input(false);
  /** The name of a chosen file, for a form that is still empty. */
  readonly named = output<string>();
  protected readonly t = injectWords(takeoverWords);
  protected readonly upload = inject(PaperUpload);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly organisation = inject(CurrentOrganisation);
  private readonly picker = viewChild<ElementRef<HTMLInputElement>>('picker');

  private readonly file = signal<File | null>(null);
  protected readonly over = signal(false);
  protected readonly refusal = signal('');
  protected readonly mayKeep = signal(false);
  protected readonly mayRetry = signal(false);
  protected readonly progress = computed(() => {
    const sending = this.upload.sending();
    if (!sending) return null;
    const isSent = sending.percent >= 100;
    return { ...sending, words: this.t(isSent ? 'file.reading' : 'file.sending', sending) };
  });
  protected readonly summary = injectPaperSummary(this.paper);

  protected choose(): void {
    this.picker()?.nativeElement.click();
  }

  protected pick(control: HTMLInputElement): void {
    const file = control.files?.[0];
    control.value = '';
    if (file) void this.take(file);
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.upload.sending()) void this.take(file);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  protected stop(): void {
    this.upload.stop();
    this.tell(this.t('file.stopped'), { mayRetry: true });
  }

  protected async retry(): Promise<void> {
    const file = this.file();
    if (file) await this.send(file, false);
  }

  protected async keep(): Promise<void> {
    const file = this.file();
    if (file) await this.send(file, true);
  }

  protected to(id: string): readonly string[] {
    return conventionPath(this.organisation.required(), id);
  }

  private async take(file: File): Promise<void> {
    this.file.set(file);
    await this.leave();
    if (file.size > most) {
      const size = this.formats.number(Math.ceil((file.size / megabyte) * 10) / 10);
      return this.tell(this.t('file.tooHeavy', { size }));
    }
    this.named.emit(file.name);
    await this.send(file, false);
  }

  private async send(file: File, keep: boolean): Promise<void> {
    this.tell('');
    try {
      const paper = await this.upload.send(file, keep);
      if (paper) this.paper.set(paper);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      const mayKeep = error.extra['keepable'] === true;
      const mayRetry = error.offline || error.status >= 500;
      this.tell(error.offline ? this.t('file.offline') : error.title || this.t('refused'), { mayKeep, mayRetry });
    }
  }

  /** The one chosen before is not left behind on the other side. */
  private async leave(): Promise<void> {
    const before = this.paper();
    this.paper.set(null);
    if (before) await this.api.invoke(forgetPaperFile, { id: before.id }).catch(() => undefined);
  }

  private tell(refusal: string, { mayKeep = false, mayRetry = false } = {}): void {
    this.refusal.set(refusal);
    this.mayKeep.set(mayKeep);
    this.mayRetry.set(mayRetry);
  }
}
