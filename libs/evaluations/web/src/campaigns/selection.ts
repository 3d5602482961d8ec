import { computed, signal } from '@angular/core';

/** Ids that a person ticks in a list, page after page. */
export const selection = () => {
  const ids = signal<ReadonlySet<string>>(new Set());
  return {
    ids: ids.asReadonly(),
    count: computed(() => ids().size),
    has: (id: string): boolean => ids().has(id),
    toggle: (id: string): void =>
      ids.update((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
    add: (more: readonly string[]): void => ids.update((before) => new Set([...before, ...more])),
    clear: (): void => ids.set(new Set()),
    list: (): string[] => [...ids()],
  };
};
