import { Component, computed, input } from '@angular/core';
import { injectWords } from '@entente/platform/web';
import { swotWords } from './swot-words';

/** Discs for our side, diamonds for theirs, and the sum: who voted is told to nobody. */
@Component({
  selector: 'ent-votes',
  template: `<span class="marks" aria-hidden="true">
      @for (mark of marks(); track $index) {
        <i [class]="mark"></i>
      }
    </span>
    <b class="ent-num" aria-hidden="true">{{ total() }}</b>
    <span class="ent-hidden">{{ t.count('card.votes', total()) }}, {{ t('card.votesBy', words()) }}</span>`,
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 0.5rem;
    }
    .marks {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 0.25rem;
      max-width: 12rem;
    }
    i {
      width: 0.75rem;
      height: 0.75rem;
      border-radius: 50%;
      background: var(--ent-us);
    }
    i.them {
      border-radius: 2px;
      background: var(--ent-them);
      transform: rotate(45deg) scale(0.85);
    }
    b {
      font: 720 1.125rem/1.5rem var(--ent-font);
    }
  `,
})
export class Votes {
  readonly ours = input.required<number>();
  readonly theirs = input.required<number>();
  readonly oursName = input.required<string>();
  readonly theirsName = input.required<string>();
  protected readonly t = injectWords(swotWords);
  protected readonly total = computed(() => this.ours() + this.theirs());
  protected readonly marks = computed(() => [
    ...Array.from({ length: this.ours() }, () => 'us'),
    ...Array.from({ length: this.theirs() }, () => 'them'),
  ]);
  protected readonly words = computed(() => ({
    ours: this.ours(),
    theirs: this.theirs(),
    oursName: this.oursName(),
    theirsName: this.theirsName(),
  }));
}
