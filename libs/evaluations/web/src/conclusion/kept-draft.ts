import { effect, inject, type Signal } from '@angular/core';
import { BrowserMemory } from '@entente/platform/web';
import { type ConclusionDraft, emptyConclusion } from './conclusion-draft';

/** A conclusion left unrecorded, and the version of the review that it was written on. */
export type KeptDraft = { readonly version: number; readonly draft: ConclusionDraft };

type Writing = {
  readonly id: Signal<string>;
  readonly version: Signal<number>;
  readonly draft: Signal<ConclusionDraft>;
  /** What the page showed before anybody wrote; null while nobody can. */
  readonly start: Signal<ConclusionDraft | null>;
};

const isSame = (a: ConclusionDraft, b: ConclusionDraft): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The conclusion under the fingers, kept in this browser until it is recorded. */
export const keepDraft = ({ id, version, draft, start }: Writing) => {
  const memory = inject(BrowserMemory);
  const place = () => `draft/review/${id()}/conclusion`;
  effect(() => {
    const [from, kept] = [start(), { version: version(), draft: draft() }];
    if (!from) return;
    // Nobody wrote anything: kept, it would hide what a colleague records later.
    if (isSame(from, kept.draft)) memory.forget(place());
    else memory.write(place(), JSON.stringify(kept));
  });
  return {
    recover: (): KeptDraft | null => {
      try {
        const kept: unknown = JSON.parse(memory.read(place()) ?? 'null');
        return isKept(kept) ? { ...kept, draft: { ...emptyConclusion, ...kept.draft } } : null;
      } catch {
        return null;
      }
    },
    forget: (): void => memory.forget(place()),
  };
};

const isKept = (kept: unknown): kept is KeptDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'version' in kept &&
  typeof kept.version === 'number' &&
  'draft' in kept &&
  isDraft(kept.draft);

const isDraft = (kept: unknown): kept is ConclusionDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'meeting' in kept &&
  typeof kept.meeting === 'object' &&
  'actions' in kept &&
  Array.isArray(kept.actions);
