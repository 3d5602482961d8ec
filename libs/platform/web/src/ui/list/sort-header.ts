import { Component, computed, effect, ElementRef, inject, input, output } from '@angular/core';
import { injectPlatformWords } from '../../i18n/platform-words';
import { Icon } from '../icon/icon';

/**
 * The head of a column that sorts: `<th scope="col"><ent-sort column="name" [sort]="query.values().sort" (sortChange)="…">Nom</ent-sort></th>`.
 * A sort is written `name` or `-name`.
 */
@Component({
  selector: 'ent-sort',
  imports: [Icon],
  template: `<button type="button" (click)="sortChange.emit(next())">
    <ng-content />
    @if (direction(); as current) {
      <ent-icon [name]="current === 'ascending' ? 'arrow-up' : 'arrow-down'" [size]="16" />
      <span class="ent-hidden">, {{ t(current === 'ascending' ? 'list.ascending' : 'list.descending') }}</span>
    }
  </button>`,
  styles: `
    button {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      min-height: 2rem;
      padding: 0;
      border: 0;
      background: transparent;
      font: inherit;
      color: inherit;
      cursor: pointer;
    }
    button:hover {
      color: var(--mat-sys-on-surface);
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
  `,
})
export class SortHeader {
  readonly column = input.required<string>();
  readonly sort = input.required<string>();
  readonly sortChange = output<string>();
  protected readonly t = injectPlatformWords();
  protected readonly direction = computed(() => {
    if (this.sort() === this.column()) return 'ascending';
    return this.sort() === `-${this.column()}` ? 'descending' : null;
  });
  protected readonly next = computed(() => (this.direction() === 'ascending' ? `-${this.column()}` : this.column()));

  constructor() {
    const cell = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.closest('th');
    effect(() => {
      const direction = this.direction();
      if (direction) cell?.setAttribute('aria-sort', direction);
      else cell?.removeAttribute('aria-sort');
    });
  }
}
