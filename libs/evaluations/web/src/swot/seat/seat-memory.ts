import { inject, Injectable } from '@angular/core';
import { BrowserMemory } from '@entente/platform/web';

const PLACE = 'swot.place';
const bare = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

/** What this phone keeps to find its seat again: which session, and the secret that leads to it. */
@Injectable({ providedIn: 'root' })
export class SeatMemory {
  private readonly memory = inject(BrowserMemory);
  private readonly made = new Map<string, string>();

  /** The same secret each time this phone comes in with this code: the same seat. */
  keyOf(code: string): string {
    const name = `swot.key.${bare(code)}`;
    const key = this.memory.read(name) ?? this.made.get(name) ?? crypto.randomUUID();
    this.made.set(name, key);
    this.memory.write(name, key);
    return key;
  }

  remember(id: string, code: string): void {
    this.memory.write(PLACE, JSON.stringify({ id, code: bare(code) }));
  }

  /** The session to come back to, unless the address brings the code of another. */
  placeFor(code: string): string | null {
    try {
      const { id, code: known } = JSON.parse(this.memory.read(PLACE) ?? '{}') as { id?: string; code?: string };
      return id && (!code || bare(code) === known) ? id : null;
    } catch {
      return null;
    }
  }

  forget(): void {
    this.memory.forget(PLACE);
  }
}
