import { inject } from '@angular/core';
import { BrowserMemory, CurrentOrganisation } from '@entente/platform/web';
import { type CardDraft } from '../edit/card-draft';

/** What was typed and not added yet. */
export type NewDraft = { readonly start: string; readonly isOpen: boolean; readonly card: CardDraft };

/** The browser keeps what is typed until the partner is added. */
export const injectNewDraft = () => {
  const memory = inject(BrowserMemory);
  const organisation = inject(CurrentOrganisation);
  const place = () => `draft/new-partner/${organisation.required()}`;
  return {
    read: (): NewDraft | null => {
      const kept = memory.read(place());
      try {
        return kept ? (JSON.parse(kept) as NewDraft) : null;
      } catch {
        return null;
      }
    },
    keep: (draft: NewDraft): void => void memory.write(place(), JSON.stringify(draft)),
    forget: (): void => memory.forget(place()),
  };
};
