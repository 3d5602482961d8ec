import { Component, type ElementRef, inject, input, output, signal, viewChild } from '@angular/core';
import { Button, Formats, Icon, injectWords } from '@entente/platform/web';
import { exchangeWords } from '../exchange-words';

const megabyte = 1_000_000;

/** One file, dropped or chosen; too heavy a one is refused before it leaves. */
@Component({
  selector: 'ent-file-pick',
  imports: [Button, Icon],
  template: `<div
      class="zone"
      [class.over]="isOver()"
      (dragenter)="over($event, true)"
      (dragover)="over($event, true)"
      (dragleave)="over($event, false)"
      (drop)="drop($event)"
    >
      <span class="ent-muted">{{ t('pick.drop') }}</span>
      <button entButton="filled" type="button" [disabled]="busy()" (click)="choose()">
        <ent-icon name="file-up" />{{ t('pick.choose') }}
      </button>
      <input
        #chooser
        type="file"
        tabindex="-1"
        hidden
        [accept]="accept()"
        [attr.aria-label]="t('pick.choose')"
        (change)="chosen()"
      />
    </div>
    <div role="alert">
      @if (refusal()) {
        <p class="ent-note bad">
          <ent-icon name="circle-alert" /><span>{{ refusal() }}</span>
        </p>
      }
    </div>`,
  styleUrls: ['../drop-zone.css', './file-pick.css'],
})
export class FilePick {
  readonly accept = input.required<string>();
  /** Bytes. */
  readonly most = input.required<number>();
  readonly busy = input(false);
  readonly picked = output<File>();
  protected readonly t = injectWords(exchangeWords);
  private readonly formats = inject(Formats);
  private readonly chooser = viewChild.required<ElementRef<HTMLInputElement>>('chooser');
  protected readonly isOver = signal(false);
  protected readonly refusal = signal('');

  protected choose(): void {
    this.chooser().nativeElement.click();
  }

  protected chosen(): void {
    const chooser = this.chooser().nativeElement;
    const file = chooser.files?.[0];
    // The same file again must be a change too.
    if (file) this.take(file);
    chooser.value = '';
  }

  protected over(event: DragEvent, isOver: boolean): void {
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.over(event, false);
    const file = event.dataTransfer?.files[0];
    if (file && !this.busy()) this.take(file);
  }

  private take(file: File): void {
    const isTooLarge = file.size > this.most();
    this.refusal.set(isTooLarge ? this.t('pick.tooLarge', { size: this.formats.number(this.most() / megabyte) }) : '');
    if (!isTooLarge) this.picked.emit(file);
  }
}
