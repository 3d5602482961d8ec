import { Component, input, output } from '@angular/core';
import { Icon, injectWords } from '@entente/platform/web';
import { draftingWords } from '../../drafting-words';

/** What can be done with a line: up, down, away; by keyboard as by hand. */
@Component({
  selector: 'ent-line-acts',
  imports: [Icon],
  template: `<button
      class="ent-icon-button"
      type="button"
      data-act="up"
      [disabled]="first()"
      [attr.aria-label]="t('rows.up', { line: line() })"
      (click)="moved.emit(-1)"
    >
      <ent-icon name="arrow-up" />
    </button>
    <button
      class="ent-icon-button"
      type="button"
      data-act="down"
      [disabled]="last()"
      [attr.aria-label]="t('rows.down', { line: line() })"
      (click)="moved.emit(1)"
    >
      <ent-icon name="arrow-down" />
    </button>
    <button
      class="ent-icon-button"
      type="button"
      data-act="remove"
      [attr.aria-label]="t('rows.remove', { line: line() })"
      (click)="removed.emit()"
    >
      <ent-icon name="trash-2" />
    </button>`,
  styles: `
    :host {
      display: inline-flex;
      flex: none;
    }
    [disabled] {
      visibility: hidden;
    }
  `,
})
export class LineActs {
  /** How the line is called: « Objectif 2 ». */
  readonly line = input.required<string>();
  readonly first = input.required<boolean>();
  readonly last = input.required<boolean>();
  readonly moved = output<-1 | 1>();
  readonly removed = output();
  protected readonly t = injectWords(draftingWords);
}
