import { effect, type Signal, signal } from '@angular/core';

/** The value once it has stood still for a while. */
export const settled = <Value>(value: Signal<Value>, pause: number): Signal<Value> => {
  const still = signal(value());
  effect((onCleanup) => {
    const now = value();
    const timer = setTimeout(() => still.set(now), pause);
    onCleanup(() => clearTimeout(timer));
  });
  return still.asReadonly();
};
