import { Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type AddressBody } from '@entente/platform/api-client';
import { countries } from '@entente/platform/kernel';
import { Control, Field, injectWords } from '@entente/platform/web';
import { partnersWords } from '../partners-words';

/** The four fields of an address, or its town alone. */
@Component({
  selector: 'ent-partner-address',
  imports: [Control, Field, FormField],
  template: `@if (whole()) {
      <ent-field [label]="t('card.street')"><input entControl [formField]="fields().street" /></ent-field>
    }
    <div class="line">
      <ent-field [label]="t('card.postalCode')">
        <input entControl inputmode="numeric" [formField]="fields().postalCode" />
      </ent-field>
      <ent-field [label]="t('card.city')"><input entControl [formField]="fields().city" /></ent-field>
    </div>
    @if (whole()) {
      <ent-field requirement="required" [label]="t('card.country')">
        <select entControl [formField]="fields().country">
          @for (country of countries; track country) {
            <option [value]="country">{{ t(words[country]) }}</option>
          }
        </select>
      </ent-field>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 1.25rem;
    }
    .line {
      display: grid;
      grid-template-columns: minmax(7rem, 12rem) minmax(0, 1fr);
      gap: 1rem;
    }
    @media (max-width: 40rem) {
      .line {
        grid-template-columns: minmax(0, 1fr);
        gap: 1.25rem;
      }
    }
  `,
})
export class AddressFields {
  readonly fields = input.required<FieldTree<AddressBody>>();
  readonly whole = input(true);
  protected readonly t = injectWords(partnersWords);
  protected readonly countries = countries;
  protected readonly words = { FR: 'card.countries.FR', BE: 'card.countries.BE' } as const;
}
