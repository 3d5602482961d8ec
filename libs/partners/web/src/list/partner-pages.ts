import { computed, inject, linkedSignal, resource, type Signal, signal } from '@angular/core';
import { listPartners, type ListPartners$Params, type PartnerPageView } from '@entente/platform/api-client';
import { OrgApi } from '@entente/platform/web';

type Request = Omit<ListPartners$Params, 'org'>;

/** The rows of a list, page after page, without those just moved away. */
export const injectPartnerPages = (request: Signal<Request>) => {
  const api = inject(OrgApi);
  const key = computed(() => JSON.stringify(request()));
  const first = resource({ params: () => request(), loader: ({ params }) => api.invoke(listPartners, params) });
  // A new question drops what followed the answer to the one before.
  const more = linkedSignal<string, readonly PartnerPageView[]>({ source: key, computation: () => [] });
  const gone = linkedSignal<string, readonly string[]>({ source: key, computation: () => [] });
  const busy = signal(false);
  const pages = computed(() => (first.hasValue() ? [first.value(), ...more()] : []));
  const next = computed(() => pages().at(-1)?.next ?? null);

  return {
    first,
    busy: busy.asReadonly(),
    next,
    rows: computed(() =>
      pages()
        .flatMap(({ items }) => items)
        .filter(({ id }) => !gone().includes(id)),
    ),
    total: computed(() => Math.max(0, (pages()[0]?.total ?? 0) - gone().length)),
    async follow(): Promise<void> {
      const after = next();
      if (!after || busy()) return;
      const asked = key();
      busy.set(true);
      try {
        const page = await api.invoke(listPartners, { ...request(), after });
        if (asked === key()) more.update((pagesSoFar) => [...pagesSoFar, page]);
      } finally {
        busy.set(false);
      }
    },
    remove: (id: string): void => gone.update((ids) => [...ids, id]),
    put: (id: string): void => gone.update((ids) => ids.filter((each) => each !== id)),
  };
};
