import { DOCUMENT } from '@angular/common';
import { inject, Injectable } from '@angular/core';
import { type PreloadingStrategy, type Route } from '@angular/router';
import { WordStore } from '@entente/platform/web';
import { EMPTY, from, merge, type Observable } from 'rxjs';

type Scope = Parameters<WordStore['add']>[0];

/** Loads ahead the pages that go on without a network, and their texts, once a worker keeps what is loaded. */
@Injectable({ providedIn: 'root' })
export class OfflinePages implements PreloadingStrategy {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly store = inject(WordStore);

  preload(route: Route, load: () => Observable<unknown>): Observable<unknown> {
    const isKept = Boolean(this.window?.navigator.serviceWorker?.controller);
    if (route.data?.['offline'] !== true || !isKept) return EMPTY;
    const words = (route.data['words'] ?? []) as readonly Scope[];
    return merge(load(), ...words.map((scope) => from(this.store.add(scope))));
  }
}
