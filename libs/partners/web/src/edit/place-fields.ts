import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type PartnerEstablishmentBody } from '@entente/platform/api-client';
import { Button, Control, Field, Icon, injectWords, Toasts } from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { AddressFields } from '../shared/address-fields';
import { NumberFields } from '../shared/number-fields';
import { blankAddress } from './card-draft';

const most = 50;

/** The places where the partner works: added, filled in, removed with a way back. */
@Component({
  selector: 'ent-place-fields',
  imports: [AddressFields, Button, Control, Field, FormField, Icon, NumberFields],
  template: `@for (place of fields(); track place; let index = $index) {
      <fieldset>
        <legend>{{ nameOf(index) }}</legend>
        <ent-field requirement="required" [label]="t('places.name')">
          <input entControl [formField]="place.name" />
        </ent-field>
        <ent-partner-address [fields]="place.address" />
        <ent-number-fields [fields]="place.numbers" />
        <p>
          <button entButton="text" type="button" (click)="remove(index)">
            <ent-icon name="trash-2" />{{ t('places.remove', { name: nameOf(index) }) }}
          </button>
        </p>
      </fieldset>
    } @empty {
      <p class="ent-muted">{{ t('places.none') }}</p>
    }
    @if (mayAdd()) {
      <p>
        <button entButton="add" type="button" (click)="add()"><ent-icon name="plus" />{{ t('places.add') }}</button>
      </p>
    }`,
  styles: `
    :host,
    fieldset {
      display: grid;
      gap: 1.25rem;
    }
    fieldset {
      padding-bottom: 1.25rem;
      border-bottom: var(--ent-hairline);
    }
    legend {
      float: left;
      padding: 0;
      font: var(--mat-sys-title-small);
    }
  `,
})
export class PlaceFields {
  readonly fields = input.required<FieldTree<PartnerEstablishmentBody[]>>();
  protected readonly t = injectWords(partnersWords);
  private readonly toasts = inject(Toasts);
  protected readonly mayAdd = computed(() => this.fields()().value().length < most);

  protected nameOf(index: number): string {
    const name = this.fields()().value()[index]?.name.trim();
    return name || this.t('places.one', { rank: index + 1 });
  }

  protected add(): void {
    this.fields()().value.update((places) => [...places, { name: '', address: blankAddress(), numbers: [] }]);
  }

  protected remove(index: number): void {
    const before = this.fields()().value();
    const name = this.nameOf(index);
    this.fields()().value.set(before.filter((_, each) => each !== index));
    this.toasts.show(this.t('places.removed', { name }), async () => this.fields()().value.set(before));
  }
}
