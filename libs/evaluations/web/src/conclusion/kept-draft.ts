import { effect, inject, type Signal } from '@angular/core';
import { BrowserMemory } from '@entente/platform/web';
import { type ConclusionDraft, emptyConclusion } from './conclusion-draft';

/** The conclusion under the fingers, kept in this browser until it is recorded. */
export const keepDraft = (id: Signal<string>, draft: Signal<ConclusionDraft>, started: Signal<boolean>) => {
  const memory = inject(BrowserMemory);
  const place = () => `draft/review/${id()}/conclusion`;
  effect(() => {
    const text = JSON.stringify(draft());
    if (started()) memory.write(place(), text);
  });
  return {
    recover: (): ConclusionDraft | null => {
      try {
        const kept: unknown = JSON.parse(memory.read(place()) ?? 'null');
        return isDraft(kept) ? { ...emptyConclusion, ...kept } : null;
      } catch {
        return null;
      }
    },
    forget: (): void => memory.forget(place()),
  };
};

const isDraft = (kept: unknown): kept is ConclusionDraft =>
  typeof kept === 'object' &&
  kept !== null &&
  'meeting' in kept &&
  typeof kept.meeting === 'object' &&
  'actions' in kept &&
  Array.isArray(kept.actions);
