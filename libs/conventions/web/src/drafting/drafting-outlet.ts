import { Component, computed, DestroyRef, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { KNOWN_PROFESSIONALS, Toasts } from '@entente/platform/web';
import { AmendedText } from './amended-text';
import { DraftPlaces } from './draft-places';
import { DRAFT_HOLDER, DraftStore } from './draft-store';
import { KnownPeople } from './known-people';

const namesOf = (people: KnownPeople) => computed(() => people.all().map(({ name }) => name));

/** What the pages of one draft share, for as long as one of them is open. */
@Component({
  selector: 'ent-drafting',
  imports: [RouterOutlet],
  template: `<router-outlet />`,
  providers: [
    AmendedText,
    DraftPlaces,
    DraftStore,
    KnownPeople,
    { provide: KNOWN_PROFESSIONALS, useFactory: namesOf, deps: [KnownPeople] },
  ],
})
export class DraftingOutlet {
  constructor() {
    inject(DRAFT_HOLDER)(inject(DraftStore));
    const toasts = inject(Toasts);
    // Nothing can be undone in a draft that is left.
    inject(DestroyRef).onDestroy(() => toasts.current()?.undo && toasts.dismiss());
  }
}
