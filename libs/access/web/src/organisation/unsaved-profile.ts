import { inject } from '@angular/core';
import { BrowserMemory, CurrentOrganisation } from '@entente/platform/web';
import { type ProfileDraft } from './profile-draft';

/** What was being changed, and the saved text from which the change started. */
export type Unsaved = { readonly version: number; readonly base: ProfileDraft; readonly draft: ProfileDraft };

/** The browser keeps what is typed until it is saved: closing never asks and nothing is lost. */
export const injectUnsavedProfile = () => {
  const memory = inject(BrowserMemory);
  const organisation = inject(CurrentOrganisation);
  const place = () => `draft/organisation/${organisation.required()}`;
  return {
    read: (): Unsaved | null => {
      const kept = memory.read(place());
      try {
        return kept ? (JSON.parse(kept) as Unsaved) : null;
      } catch {
        return null;
      }
    },
    keep: (unsaved: Unsaved): void => void memory.write(place(), JSON.stringify(unsaved)),
    forget: (): void => memory.forget(place()),
  };
};
