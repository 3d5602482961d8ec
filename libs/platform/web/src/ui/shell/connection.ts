import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** Whether the browser has a network, and whether the page shows a copy taken when it had one. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly state = signal(true);
  private readonly copy = signal<Date | null>(null);
  readonly online = this.state.asReadonly();
  /** When the oldest copy on this page was taken, or null when the server answered all of it. */
  readonly copiedAt = this.copy.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const read = () => this.state.set(window?.navigator.onLine ?? true);
    read();
    window?.addEventListener('online', read);
    window?.addEventListener('offline', read);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('online', read);
      window?.removeEventListener('offline', read);
    });
  }

  /** A reading was answered by a copy of this moment. */
  noteCopy(taken: Date): void {
    this.copy.update((known) => (known && known < taken ? known : taken));
  }

  /** Another page opens: what it shows is read anew. */
  forgetCopies(): void {
    this.copy.set(null);
  }
}
