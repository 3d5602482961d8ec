import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type AddressBody } from '@entente/platform/api-client';
import { countries } from '@entente/platform/kernel';
import { Control, Field, injectWords } from '@entente/platform/web';
import { settingsWords } from '../access-words';

/** The four fields of an address. */
@Component({
  selector: 'ent-address-fields',
  imports: [Control, Field, FormField],
  template: `<ent-field [label]="t('organisation.street')">
      <input entControl [formField]="fields().street" />
    </ent-field>
    <div class="line">
      <ent-field [label]="t('organisation.postalCode')">
        <input entControl inputmode="numeric" [formField]="fields().postalCode" />
      </ent-field>
      <ent-field [label]="t('organisation.city')">
        <input entControl [formField]="fields().city" />
      </ent-field>
    </div>
    <ent-field requirement="required" [label]="t('organisation.country')">
      <select entControl [formField]="fields().country">
        @for (country of countries; track country) {
          <option [value]="country">{{ t(words[country]) }}</option>
        }
      </select>
    </ent-field>`,
  styles: `
    :host {
      display: grid;
      gap: 1.25rem;
    }
    .line {
      display: grid;
      grid-template-columns: 9rem minmax(0, 1fr);
      gap: 1rem;
    }
  `,
})
export class AddressFields {
  readonly fields = input.required<FieldTree<AddressBody>>();
  protected readonly t = injectWords(settingsWords);
  protected readonly countries = countries;
  protected readonly words = { FR: 'organisation.countries.FR', BE: 'organisation.countries.BE' } as const;
}
