import { Component, computed, inject, input, output } from '@angular/core';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { WritingPresence } from './writing-presence';

/** Who else writes this article, or wrote it until a moment ago; whoever stopped leaves their place. */
@Component({
  selector: 'ent-article-writer',
  imports: [Button, Icon],
  template: `<div role="status">
    @if (writer(); as who) {
      <p class="ent-note" [class.watch]="presence.isHeld(clause())">
        <ent-icon name="pen-line" />
        <span>
          <b>{{ words() }}</b>
          @if (presence.isHeld(clause())) {
            {{ t(mine() ? 'presence.kept' : 'presence.wait') }}
          }
        </span>
        @if (who.isIdle && offers()) {
          <button entButton="tonal" size="tight" type="button" (click)="takeOver.emit()">
            {{ t('presence.takeOver') }}
          </button>
        }
      </p>
    }
  </div>`,
  styles: `
    .ent-note {
      align-items: center;
      flex-wrap: wrap;
      margin-block: 0.5rem;
    }
    span {
      flex: 1 1 12rem;
    }
  `,
})
export class ArticleWriter {
  readonly clause = input.required<string>();
  /** Words of the reader for this article wait in the page. */
  readonly mine = input(false);
  /** Whether going on is offered once the other has stopped. */
  readonly offers = input(true);
  readonly takeOver = output();
  protected readonly t = injectWords(togetherWords);
  protected readonly presence = inject(WritingPresence);
  protected readonly writer = computed(() => this.presence.writerOf(this.clause()));
  protected readonly words = computed(() => {
    const who = this.writer();
    return who ? this.t(who.isIdle ? 'presence.stopped' : 'presence.writes', { name: who.name }) : '';
  });
}
