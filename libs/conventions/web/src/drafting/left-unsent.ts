import { type ConventionContent } from '@entente/conventions/domain';

/** What a draft is typed on: what the server has, as of the last answer. */
export type Base = { readonly version: number; readonly content: ConventionContent };

/** What a visit leaves beside unsent text: what it was typed on, and what left without an answer. */
export type Left = Base & { readonly sent: readonly ConventionContent[] };

/** Enough for the answers that a network loses in a row, and little of what a browser may keep. */
export const sentKept = 5;

/** Reads it back from the browser's memory; nothing when it cannot be read. */
export const readLeft = (text: string | null): Left | null => {
  try {
    return text === null ? null : { sent: [], ...(JSON.parse(text) as Base) };
  } catch {
    return null;
  }
};
