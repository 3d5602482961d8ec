import { booleanAttribute, Component, input } from '@angular/core';
import { injectPlatformWords } from '@entente/platform/web';

let count = 0;

/** A question of several controls: its words stand above as a legend. */
@Component({
  selector: 'ent-answer-group',
  template: `<fieldset [attr.aria-describedby]="hint() ? id : null">
    <legend [class.ent-hidden]="quiet()">
      {{ label() }}
      @if (optional()) {
        <span class="ent-muted">{{ p('field.optional') }}</span>
      }
    </legend>
    @if (hint()) {
      <p class="ent-small ent-muted" [id]="id">{{ hint() }}</p>
    }
    <ng-content />
  </fieldset>`,
  styles: `
    :host {
      display: block;
    }
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.5rem;
    }
    legend {
      padding: 0;
      margin-bottom: 0.375rem;
      font: var(--mat-sys-label-large);
    }
    legend .ent-muted {
      font-weight: 400;
    }
  `,
})
export class AnswerGroup {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly optional = input(false, { transform: booleanAttribute });
  /** The words are there for screen readers alone: a heading above says them already. */
  readonly quiet = input(false, { transform: booleanAttribute });
  protected readonly p = injectPlatformWords();
  protected readonly id = `ent-group-${++count}`;
}
