import { Component, computed, input } from '@angular/core';
import { type IconName, iconSprite } from './generated/icon-names';

/** One drawing of the sprite, always beside a word or on a labelled button, hence hidden from screen readers. */
@Component({
  selector: 'ent-icon',
  template: `<svg
    [attr.width]="size()"
    [attr.height]="size()"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    [attr.stroke-width]="weight()"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    <use [attr.href]="address()" />
  </svg>`,
  styles: `
    :host {
      display: inline-block;
      flex: none;
      line-height: 0;
    }
  `,
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly size = input(20);
  readonly weight = input(1.9);
  protected readonly address = computed(() => `${iconSprite}#${this.name()}`);
}
