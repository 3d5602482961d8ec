declare const brand: unique symbol;

/** A type that only a deliberate conversion at an edge can produce. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
