/** « Julien Marchetti, Awa Diallo » each once, in their order. */
export const namesTogether = (names: readonly string[]): string => [...new Set(names)].join(', ');
