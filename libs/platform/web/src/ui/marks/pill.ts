import { Component, input } from '@angular/core';
import { type IconName } from '../icon/generated/icon-names';
import { Icon } from '../icon/icon';

/** Family of a state; the icon and the word tell states of one family apart. */
export type PillTone =
  'quiet' | 'good' | 'watch' | 'bad' | 'info' | 'violet' | 'turn' | 'turn-soft' | 'us' | 'them' | 'force';

/** A state in a word: `<ent-pill tone="good" icon="check">A signé</ent-pill>`. */
@Component({
  selector: 'ent-pill',
  imports: [Icon],
  template: `@if (icon(); as name) {
      <ent-icon [name]="name" [size]="15" [weight]="2.2" />
    }
    <ng-content />`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.375rem;
      padding: 0.1875rem 0.625rem 0.1875rem 0.5rem;
      border-radius: 99px;
      font: 600 0.875rem/1.25rem var(--ent-font);
      background: var(--ent-quiet-container);
      color: var(--ent-on-quiet-container);
    }
    :host(.good) {
      background: var(--ent-good-container);
      color: var(--ent-on-good-container);
    }
    :host(.watch) {
      background: var(--ent-watch-container);
      color: var(--ent-on-watch-container);
    }
    :host(.bad) {
      background: var(--ent-bad-container);
      color: var(--ent-on-bad-container);
    }
    :host(.info) {
      background: var(--ent-info-container);
      color: var(--ent-on-info-container);
    }
    :host(.violet) {
      background: var(--ent-violet-container);
      color: var(--ent-on-violet-container);
    }
    :host(.turn) {
      background: var(--ent-turn);
      color: var(--ent-on-turn);
    }
    :host(.turn-soft) {
      background: var(--ent-turn-container);
      color: var(--ent-on-turn-container);
    }
    :host(.us) {
      background: var(--ent-us-container);
      color: var(--ent-on-us-container);
    }
    :host(.them) {
      background: var(--ent-them-container);
      color: var(--ent-on-them-container);
    }
    :host(.force) {
      background: var(--ent-state-in-force);
      color: var(--ent-on-state-in-force);
    }
    @media (forced-colors: active) {
      :host {
        border: 1px solid;
      }
    }
  `,
  host: { '[class]': 'tone()' },
})
export class Pill {
  readonly tone = input<PillTone>('quiet');
  readonly icon = input<IconName>();
}
