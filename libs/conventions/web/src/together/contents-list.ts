import { Component, inject } from '@angular/core';
import { anchorOf, jumpTo } from './places';
import { TableDesk } from './table-desk';

/** The articles of the text, each leading to its place. */
@Component({
  selector: 'ent-contents-list',
  template: `<ol>
    @for (article of desk.document().articles; track article.id) {
      <li>
        <button type="button" (click)="jump(article.clauseCode)">
          <span class="number ent-num">{{ article.number }}</span><span lang="fr">{{ article.title }}</span>
        </button>
      </li>
    }
  </ol>`,
  styles: `
    button {
      display: flex;
      gap: 0.5rem;
      width: 100%;
      padding: 0.375rem 0.75rem;
      border: 0;
      border-radius: var(--ent-radius-control);
      background: none;
      color: var(--mat-sys-on-surface);
      font: 500 0.9375rem/1.3125rem var(--ent-font);
      text-align: start;
      cursor: pointer;
    }
    button:hover {
      background: var(--mat-sys-surface-container-high);
    }
    .number {
      flex: none;
      width: 1.5rem;
      text-align: right;
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class ContentsList {
  protected readonly desk = inject(TableDesk);

  protected jump(place: string): void {
    jumpTo(anchorOf(this.desk.document(), place));
  }
}
