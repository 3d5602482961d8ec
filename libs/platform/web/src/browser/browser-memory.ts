import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';

const prefix = 'entente.';

/** What this browser remembers; silently nothing where storage is refused. */
@Injectable({ providedIn: 'root' })
export class BrowserMemory {
  private readonly window = inject(DOCUMENT).defaultView;

  /** What was written under a name, or null. */
  read(name: string): string | null {
    return this.attempt((storage) => storage.getItem(prefix + name)) ?? null;
  }

  /** Keeps a text under a name; true when it is really kept. */
  write(name: string, text: string): boolean {
    return this.attempt((storage) => (storage.setItem(prefix + name, text), true)) ?? false;
  }

  /** Forgets a name. */
  forget(name: string): void {
    this.attempt((storage) => storage.removeItem(prefix + name));
  }

  /** The names under which something is kept, that begin with these letters. */
  names(start: string): string[] {
    return (
      this.attempt((storage) =>
        Object.keys(storage)
          .filter((key) => key.startsWith(prefix + start))
          .map((key) => key.slice(prefix.length)),
      ) ?? []
    );
  }

  private attempt<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return this.window ? use(this.window.localStorage) : undefined;
    } catch {
      // Private windows and full disks refuse: the page works on without memory.
      return undefined;
    }
  }
}
