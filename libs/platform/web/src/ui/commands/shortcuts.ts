import { DestroyRef, inject, Injectable, signal } from '@angular/core';

/** A key and what it does on this page. */
export type Shortcut = { readonly key: string; readonly label: () => string; readonly run: () => void };

/** The keys of the open page; the shell's own keys stand apart. */
@Injectable({ providedIn: 'root' })
export class Shortcuts {
  private readonly listed = signal<readonly Shortcut[]>([]);

  /** Keys of the open page, the last declared first. */
  readonly current = this.listed.asReadonly();

  /** Adds a key until the returned function is called. */
  add(shortcut: Shortcut): () => void {
    this.listed.update((all) => [shortcut, ...all]);
    return () => this.listed.update((all) => all.filter((each) => each !== shortcut));
  }
}

/** A single-letter key of this component, while it lives: `shortcut('e', () => t('edit'), () => this.edit())`. */
export const shortcut = (key: string, label: () => string, run: () => void): void => {
  inject(DestroyRef).onDestroy(inject(Shortcuts).add({ key, label, run }));
};
