import { Component, type ElementRef, input, output, viewChild } from '@angular/core';
import { Button, Icon } from '@entente/platform/web';

/** A button that opens the chooser of the browser, for one PDF. */
@Component({
  selector: 'ent-pdf-pick',
  imports: [Button, Icon],
  template: `<input
      #picker
      class="ent-hidden"
      type="file"
      accept="application/pdf,.pdf"
      tabindex="-1"
      [attr.aria-label]="name() || label()"
      (change)="pick(picker)"
    />
    <button
      [entButton]="main() ? 'filled' : 'text'"
      [size]="main() ? 'usual' : 'tight'"
      type="button"
      data-act="pick"
      [disabled]="disabled()"
      [attr.aria-label]="name() || null"
      (click)="choose()"
    >
      <ent-icon name="upload" />{{ label() }}
    </button>`,
})
export class PdfPick {
  readonly label = input.required<string>();
  /** What the button does, where its label alone does not say to what. */
  readonly name = input('');
  readonly main = input(false);
  readonly disabled = input(false);
  readonly picked = output<File>();
  private readonly picker = viewChild<ElementRef<HTMLInputElement>>('picker');

  protected choose(): void {
    this.picker()?.nativeElement.click();
  }

  protected pick(control: HTMLInputElement): void {
    const file = control.files?.[0];
    control.value = '';
    if (file) this.picked.emit(file);
  }
}
