import { computed, inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import { sayTypeset } from '../../i18n/say-typeset';
import { WordStore } from '../../i18n/word-store';
import { CurrentOrganisation } from '../../session/current-organisation';
import { Session } from '../../session/session';
import { NAVIGATION, type NavigationEntry, navigationGroups } from './navigation';

/** An entry of the rail with its words and its address. */
export type Place = NavigationEntry & { readonly words: string; readonly phoneWords: string; readonly address: string };

// By group, then by place in the group.
const rank = ({ group, order }: NavigationEntry): number => navigationGroups.indexOf(group) * 1000 + order;

/** The places that this person may open, in the language and the organisation of the page. */
@Injectable({ providedIn: 'root' })
export class Places {
  private readonly entries = (inject(NAVIGATION, { optional: true }) ?? []).flat();
  private readonly session = inject(Session);
  private readonly store = inject(WordStore);
  private readonly organisation = inject(CurrentOrganisation);

  private readonly moved = toSignal(inject(Router).events.pipe(filter((event) => event instanceof NavigationEnd)));
  private readonly router = inject(Router);
  private readonly path = computed(() => {
    this.moved();
    return this.router.url.split(/[?#]/)[0] ?? '';
  });

  /** Every place, in the order of the rail. */
  readonly all = computed<readonly Place[]>(() =>
    this.entries
      .filter(({ permission }) => !permission || this.session.may(permission))
      .sort((a, b) => rank(a) - rank(b))
      .map((entry) => ({
        ...entry,
        words: sayTypeset(entry.label, this.store.language()),
        phoneWords: sayTypeset(entry.phoneLabel ?? entry.label, this.store.language()),
        address: ['/o', this.organisation.id(), entry.path].filter(Boolean).join('/'),
      })),
  );

  /** Whether the page open now is this place, or one of its own. */
  isCurrent({ path, covers = [] }: NavigationEntry): boolean {
    const home = `/o/${this.organisation.id()}`;
    if (path === '') return this.path() === home;
    return [path, ...covers].some((each) => `${this.path()}/`.startsWith(`${home}/${each}/`));
  }

  /** The groups of the rail that hold something. */
  readonly groups = computed(() =>
    navigationGroups
      .map((group) => ({ group, places: this.all().filter((place) => place.group === group) }))
      .filter(({ places }) => places.length > 0),
  );

  /** The few places of the phone's bar. */
  readonly phone = computed(() =>
    this.all()
      .filter(({ phone }) => phone !== undefined)
      .sort((a, b) => (a.phone ?? 0) - (b.phone ?? 0))
      .slice(0, 4),
  );
}
