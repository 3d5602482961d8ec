import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** Whether the browser has a network. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly state = signal(true);
  readonly online = this.state.asReadonly();

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
}
