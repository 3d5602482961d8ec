import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/** What a list is filtered and sorted by, as it stands in the page's address. */
export type ListQuery<Name extends string> = {
  /** Every parameter, empty when absent. */
  readonly values: Signal<Readonly<Record<Name, string>>>;
  /** How many filters are on; sort and page are none. */
  readonly active: Signal<number>;
  /** Changes some parameters; the list starts again from its first page. */
  set(changes: Partial<Record<Name, string>>): void;
  /** Goes to a page of the list. */
  page(cursor: string): void;
  /** Takes every filter away. */
  clear(): void;
};

const notFilters = new Set(['sort', 'page']);

/** Filters, sort and page of a list, kept in the address: shareable, and kept by the browser's back. */
export const listQuery = <Name extends string>(...names: readonly Name[]): ListQuery<Name | 'sort' | 'page'> => {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const params = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const all: readonly (Name | 'sort' | 'page')[] = [...names, 'sort', 'page'];

  const values = computed(() => {
    const entries = all.map((name) => [name, params().get(name) ?? '']);
    return Object.fromEntries(entries) as Readonly<Record<Name | 'sort' | 'page', string>>;
  });
  const go = (changes: Readonly<Record<string, string | null>>): void => {
    void router.navigate([], { relativeTo: route, queryParams: changes, queryParamsHandling: 'merge' });
  };
  const orNull = (changes: object) =>
    Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value || null]));

  return {
    values,
    active: computed(() => names.filter((name) => values()[name] && !notFilters.has(name)).length),
    set: (changes) => go({ page: null, ...orNull(changes) }),
    page: (cursor) => go({ page: cursor || null }),
    clear: () => go(Object.fromEntries([...names, 'page'].map((name) => [name, null]))),
  };
};
