import { Component, input } from '@angular/core';
import { Conflict, Icon, injectWords } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { type Edition } from './edition';

/** What two people changed at once, field by field: both values, and the choice. */
@Component({
  selector: 'ent-edition-conflicts',
  imports: [Conflict, Icon],
  template: `@if (edition().conflicts().length) {
    <p class="ent-note watch" role="alert"><ent-icon name="users-round" />{{ t('edit.conflictLead') }}</p>
    @for (field of edition().conflicts(); track field) {
      <ent-conflict
        [field]="labelOf()(field)"
        [mine]="wordsOf()(field, edition().draft()) || t('edit.nothing')"
        [theirs]="wordsOf()(field, edition().theirsIn()) || t('edit.nothing')"
        (keepMine)="edition().keepMine(field)"
        (takeTheirs)="edition().takeTheirs(field)"
      />
    }
  }`,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
    }
    :host:not(:has(*)) {
      display: none;
    }
  `,
})
export class EditionConflicts<D extends object> {
  readonly edition = input.required<Edition<D>>();
  readonly labelOf = input.required<(field: string) => string>();
  readonly wordsOf = input.required<(field: string, draft: D) => string>();
  protected readonly t = injectWords(partnersWords);
}
