import { inject } from '@angular/core';
import { type PaperFileView } from '@entente/platform/api-client';
import { BrowserMemory, CurrentOrganisation } from '@entente/platform/web';
import { blankDraft, type PaperDraft } from './paper-draft';

/** What was typed, and the file that was already sent. */
export type Kept = { readonly draft: PaperDraft; readonly paper: PaperFileView | null };

const isDraft = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'draft' in value &&
  'paper' in value &&
  typeof value.draft === 'object' &&
  value.draft !== null &&
  'terms' in value.draft;

/** The browser keeps what is typed until it is sent: a call in the middle loses nothing. */
export const injectKeptDraft = () => {
  const memory = inject(BrowserMemory);
  const organisation = inject(CurrentOrganisation);
  const place = () => `draft/reprise/${organisation.required()}`;
  return {
    read: (): Kept | null => {
      try {
        const kept: unknown = JSON.parse(memory.read(place()) ?? 'null');
        if (!isDraft(kept)) return null;
        const terms = { ...blankDraft.terms, ...kept.draft.terms };
        return { paper: kept.paper, draft: { ...blankDraft, ...kept.draft, terms } };
      } catch {
        return null;
      }
    },
    keep: (kept: Kept): void => void memory.write(place(), JSON.stringify(kept)),
    forget: (): void => memory.forget(place()),
  };
};
