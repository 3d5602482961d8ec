import { Component, input } from '@angular/core';
import { injectWords } from '@entente/platform/web';
import { modelsWords } from '../models-words';
import { type DocumentChange } from '../together/compare-documents';
import { DiffView } from '../together/diff-view';

/** Differences to read, article by article. */
@Component({
  selector: 'ent-change-list',
  imports: [DiffView],
  template: `@for (change of changes(); track change.key) {
    <section>
      <h3 lang="fr">{{ change.title }}</h3>
      @if (change.kind !== 'changed') {
        <p class="ent-small">{{ t(change.kind === 'added' ? 'change.addedArticle' : 'change.removedArticle') }}</p>
      }
      <ent-diff side="us" [pieces]="change.pieces" />
    </section>
  }`,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.75rem;
    }
    section {
      padding: 0.75rem 1rem;
      border: var(--ent-hairline);
      border-radius: var(--ent-radius-control);
      background: var(--ent-paper);
      color: var(--ent-paper-ink);
      overflow-wrap: anywhere;
    }
    h3 {
      margin-bottom: 0.375rem;
      color: var(--ent-paper-us);
      font: 640 1rem/1.375rem var(--ent-font);
    }
  `,
})
export class ChangeList {
  readonly changes = input.required<readonly DocumentChange[]>();
  protected readonly t = injectWords(modelsWords);
}
