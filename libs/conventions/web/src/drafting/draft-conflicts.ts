import { Component, computed, ElementRef, inject } from '@angular/core';
import { Conflict, Icon, injectWords } from '@entente/platform/web';
import { draftingWords } from '../drafting-words';
import { DraftStore } from './draft-store';
import { type DraftUnit, wordsOfUnit } from './draft-units';
import { RefusedSave } from './refused-save';
import { injectUnitName } from './unit-name';

/** What two people wrote at once, both versions side by side; and what was found again in this browser. */
@Component({
  selector: 'ent-draft-conflicts',
  imports: [Conflict, Icon, RefusedSave],
  template: `<ent-refused-save />
    @if (store.recovered()) {
      <p class="ent-note info" role="status">
        <ent-icon name="history" />
        <span>{{ t('frame.recovered') }}</span>
        <button class="ent-icon-button" type="button" [attr.aria-label]="t('frame.understood')" (click)="hide()">
          <ent-icon name="x" />
        </button>
      </p>
    }
    @for (unit of store.conflicts(); track name(unit)) {
      <ent-conflict
        [field]="name(unit)"
        [mine]="mine(unit)"
        [theirs]="theirs(unit)"
        (keepMine)="store.settle(unit, 'mine')"
        (takeTheirs)="store.settle(unit, 'theirs')"
      />
    } `,
  styles: `
    :host {
      display: grid;
      gap: 1rem;
      max-width: 60rem;
      margin: 1rem auto;
      padding-inline: 1rem;
    }
    :host:not(:has(.ent-note, ent-conflict)) {
      display: none;
    }
    .ent-note {
      align-items: center;
    }
    .ent-note span {
      flex: 1;
    }
  `,
})
export class DraftConflicts {
  protected readonly store = inject(DraftStore);
  protected readonly t = injectWords(draftingWords);
  private readonly nameOf = injectUnitName();
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly names = computed(
    () => new Map<DraftUnit, string>(this.store.conflicts().map((unit) => [unit, this.nameOf(unit)])),
  );

  protected name(unit: DraftUnit): string {
    return this.names().get(unit) ?? '';
  }

  protected mine(unit: DraftUnit): string {
    return wordsOfUnit(this.store.content(), unit) || this.t('conflict.nothing');
  }

  protected theirs(unit: DraftUnit): string {
    return wordsOfUnit(this.store.theirs(), unit) || this.t('conflict.nothing');
  }

  /** To the first of them. */
  jump(): void {
    const both = this.host.nativeElement.querySelector('ent-conflict');
    both?.scrollIntoView({ block: 'center' });
    both?.querySelector('button')?.focus({ preventScroll: true });
  }

  protected hide(): void {
    this.store.recovered.set(false);
  }
}
