import { Injectable, signal } from '@angular/core';

/** What was just done, and how to undo it. */
export type Toast = { readonly message: string; readonly undo?: () => Promise<unknown> };

/** One message at a time, bottom left: « CSAPA Le Passage archivé. Annuler ». Never the only trace of what happened. */
@Injectable({ providedIn: 'root' })
export class Toasts {
  private readonly shown = signal<Toast | null>(null);

  /** The message on screen, if any. */
  readonly current = this.shown.asReadonly();

  /** Says what was done; with `undo`, offers to undo it for ten seconds. */
  show(message: string, undo?: () => Promise<unknown>): void {
    this.shown.set(undo ? { message, undo } : { message });
  }

  /** Takes the message away. */
  dismiss(): void {
    this.shown.set(null);
  }
}
