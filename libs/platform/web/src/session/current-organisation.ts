import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, map } from 'rxjs';

const inPath = (url: string): string | null => /^\/o\/([^/?#]+)/.exec(url)?.[1] ?? null;

/** The organisation named by the page's address, `/o/:org/…`. */
@Injectable({ providedIn: 'root' })
export class CurrentOrganisation {
  private readonly router = inject(Router);

  /** Identifier of the organisation, or null on a page of none. */
  readonly id = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map((event) => inPath(event.urlAfterRedirects)),
    ),
    { initialValue: inPath(this.router.url) },
  );

  /** The organisation now, also while its page is still opening. */
  required(): string {
    const opening = this.router.currentNavigation()?.finalUrl;
    const id = inPath(opening ? this.router.serializeUrl(opening) : this.router.url) ?? this.id();
    if (!id) throw new Error('This page belongs to no organisation.');
    return id;
  }
}
