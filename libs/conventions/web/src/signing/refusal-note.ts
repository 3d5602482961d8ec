import { Component, input } from '@angular/core';
import { Icon } from '@entente/platform/web';

/** What did not succeed, said where it happened. */
@Component({
  selector: 'ent-refusal-note',
  imports: [Icon],
  template: `<div role="alert">
    @if (text()) {
      <p class="ent-note watch"><ent-icon name="circle-alert" />{{ text() }}</p>
    }
  </div>`,
})
export class RefusalNote {
  readonly text = input.required<string>();
}
