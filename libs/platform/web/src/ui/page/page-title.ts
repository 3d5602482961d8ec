import { inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';

/** Title of the page: « page · Entente » in the tab, and what is announced after a navigation. */
@Injectable({ providedIn: 'root' })
export class PageTitle {
  private readonly title = inject(Title);

  /** The page's own words, without the product's name. */
  readonly current = signal('');

  /** Names the page. */
  set(page: string): void {
    this.current.set(page);
    this.title.setTitle(page ? `${page} · Entente` : 'Entente');
  }
}
