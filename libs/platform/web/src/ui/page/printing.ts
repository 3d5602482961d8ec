import { DestroyRef, DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { Formats } from '../../i18n/formats';
import { Session } from '../../session/session';
import { PageTitle } from './page-title';

/** A text as CSS writes one. */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\s+/g, ' ')}"`;

/** Before a page goes to paper: what is folded opens, and each sheet says whose it is, what it is and of when. */
@Injectable({ providedIn: 'root' })
export class Printing {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  private footer: CSSStyleSheet | undefined;
  private unfolded: HTMLDetailsElement[] = [];

  constructor() {
    const window = this.document.defaultView;
    const listening = new AbortController();
    window?.addEventListener('beforeprint', () => this.prepare(), { signal: listening.signal });
    window?.addEventListener('afterprint', () => this.fold(), { signal: listening.signal });
    inject(DestroyRef).onDestroy(() => listening.abort());
  }

  private prepare(): void {
    this.unfolded = [...this.document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const folded of this.unfolded) folded.open = true;
    this.writeFooter();
  }

  private writeFooter(): void {
    // Asked for when a page is printed: nothing of it is needed to open one.
    const formats = this.injector.get(Formats);
    const organisation = this.injector.get(Session).membership()?.name;
    const told = [organisation, this.injector.get(PageTitle).current(), formats.plainDay(formats.today())];
    if (!this.footer) {
      this.footer = new CSSStyleSheet();
      this.document.adoptedStyleSheets.push(this.footer);
    }
    const words = quoted(told.filter(Boolean).join(' · '));
    this.footer.replaceSync(`@page { @bottom-left { content: ${words}; font: 8.5pt sans-serif; } }`);
  }

  private fold(): void {
    for (const folded of this.unfolded) folded.open = false;
    this.unfolded = [];
  }
}
