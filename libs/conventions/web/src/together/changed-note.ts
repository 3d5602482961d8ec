import { Component, inject } from '@angular/core';
import { Button, Icon, injectWords } from '@entente/platform/web';
import { togetherWords } from '../together-words';
import { DiffView } from './diff-view';
import { TableDesk } from './table-desk';

/** What changed while the person was reading, word by word, until they say that they have seen it. */
@Component({
  selector: 'ent-changed-note',
  imports: [Button, DiffView, Icon],
  template: `<div role="status">
    @if (desk.changes(); as changes) {
      @if (changes.length) {
        <div class="ent-note watch">
          <ent-icon name="history" />
          <div class="grow">
            <p>
              <b>{{ t.count('changed.title', changes.length) }}</b>
            </p>
            <details>
              <summary>{{ t('changed.show') }}</summary>
              @for (change of changes; track change.key) {
                <h3 lang="fr">{{ change.title }}</h3>
                <ent-diff [pieces]="change.pieces" />
              }
            </details>
            <button entButton="outlined" size="tight" type="button" (click)="desk.acknowledge()">
              {{ t('changed.seen') }}
            </button>
          </div>
        </div>
      }
    }
  </div>`,
  styles: `
    .grow {
      display: grid;
      gap: 0.5rem;
      justify-items: start;
      flex: 1;
      min-width: 0;
    }
    h3 {
      margin-top: 0.75rem;
      font: 640 1rem/1.5rem var(--ent-font);
    }
  `,
})
export class ChangedNote {
  protected readonly t = injectWords(togetherWords);
  protected readonly desk = inject(TableDesk);
}
