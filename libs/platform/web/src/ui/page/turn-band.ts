import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import { SideMark } from '../marks/side';

/** Says whose turn it is: honey for the reader, fig for the partner. Actions go in `<button actions>`. */
@Component({
  selector: 'ent-turn-band',
  imports: [Icon, SideMark],
  template: `@if (turn() === 'yours') {
      <ent-icon name="hand" [size]="21" />
    } @else {
      <ent-side [side]="turn() === 'theirs' ? 'them' : 'us'" [size]="21" />
    }
    <div class="words">
      @if (heading() === 'h2') {
        <h2>{{ title() }}</h2>
      } @else {
        <p class="title">{{ title() }}</p>
      }
      @if (detail()) {
        <p>{{ detail() }}</p>
      }
    </div>
    <div class="actions"><ng-content select="[actions]" /></div>`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.625rem 0.875rem;
      padding: 0.75rem 1.5rem;
      background: var(--ent-turn);
      color: var(--ent-on-turn);
    }
    :host(.theirs) {
      background: var(--ent-them-container);
      color: var(--ent-on-them-container);
    }
    :host(.ours) {
      background: var(--ent-us-container);
      color: var(--ent-on-us-container);
    }
    :host-context(.ent-card):first-child {
      border-radius: calc(var(--ent-radius-card) - 1px) calc(var(--ent-radius-card) - 1px) 0 0;
    }
    h2,
    .title {
      font: 700 1.125rem/1.5rem var(--ent-font);
    }
    .words {
      flex: 1 1 14rem;
    }
    .actions:empty {
      display: none;
    }
    @media (max-width: 40rem) {
      :host {
        padding: 0.75rem 1rem;
      }
      .actions {
        width: 100%;
        display: grid;
      }
    }
  `,
  host: { '[class]': 'turn()' },
})
export class TurnBand {
  /** `yours`: the reader acts; `theirs`: the partner; `ours`: someone else of our side. */
  readonly turn = input.required<'yours' | 'theirs' | 'ours'>();
  readonly title = input.required<string>();
  readonly detail = input('');
  readonly heading = input<'h2' | 'none'>('h2');
}
