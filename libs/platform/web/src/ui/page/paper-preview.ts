import { Component, input } from '@angular/core';

/** A sheet of paper on screen, in the inks of the documents; its content is projected, never a frame. */
@Component({
  selector: 'ent-paper',
  template: `<article [attr.aria-label]="label()">
    @if (left() || right()) {
      <p class="edge top">
        <span>{{ left() }}</span><span>{{ right() }}</span>
      </p>
    }
    <div class="body"><ng-content /></div>
    @if (footer()) {
      <p class="edge bottom">
        <span>{{ footer() }}</span><span>{{ page() }}</span>
      </p>
    }
  </article>`,
  styleUrl: './paper-preview.css',
  host: { '[class.sheet]': 'shape() === "sheet"' },
})
export class Paper {
  readonly label = input.required<string>();
  /** `sheet` keeps the proportions of A4; `flow` grows with its content. */
  readonly shape = input<'sheet' | 'flow'>('flow');
  readonly left = input('');
  readonly right = input('');
  readonly footer = input('');
  readonly page = input('');
}
