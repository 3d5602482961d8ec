import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Button, Control, Field, Icon, injectWords, Toasts } from '@entente/platform/web';
import { settingsWords } from '../access-words';
import { AddressFields } from './address-fields';
import { IdentifierNote } from './identifier-note';
import { blankEstablishment, type ProfileDraft } from './profile-draft';

const most = 40;

/** The places where the organisation works: added, filled in, removed with a way back. */
@Component({
  selector: 'ent-establishment-fields',
  imports: [AddressFields, Button, Control, Field, FormField, Icon, IdentifierNote],
  template: `@for (each of fields(); track each; let index = $index) {
      <fieldset>
        <legend>{{ nameOf(index) }}</legend>
        <ent-field [label]="t('organisation.establishmentName')">
          <input entControl [formField]="each.name" />
        </ent-field>
        <ent-address-fields [fields]="each.address" />
        <ent-field [label]="t('organisation.siret')">
          <input entControl inputmode="numeric" [formField]="each.siret" />
          <ent-identifier-note after kind="siret" [field]="each.siret" />
        </ent-field>
        <ent-field [label]="t('organisation.finess')">
          <input entControl [formField]="each.finess" />
          <ent-identifier-note after kind="finess" [field]="each.finess" />
        </ent-field>
        <p>
          <button entButton="text" type="button" (click)="remove(index)">
            <ent-icon name="trash-2" />{{ t('organisation.removeEstablishment', { name: nameOf(index) }) }}
          </button>
        </p>
      </fieldset>
    } @empty {
      <p class="ent-muted">{{ t('organisation.noEstablishment') }}</p>
    }
    @if (mayAdd()) {
      <p>
        <button entButton="add" type="button" (click)="add()">
          <ent-icon name="plus" />{{ t('organisation.addEstablishment') }}
        </button>
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
export class EstablishmentFields {
  readonly fields = input.required<FieldTree<ProfileDraft['establishments']>>();
  protected readonly t = injectWords(settingsWords);
  private readonly toasts = inject(Toasts);
  protected readonly mayAdd = computed(() => this.fields()().value().length < most);

  protected nameOf(index: number): string {
    const name = this.fields()().value()[index]?.name.trim();
    return name || this.t('organisation.establishment', { number: index + 1 });
  }

  protected add(): void {
    this.fields()().value.update((list) => [...list, blankEstablishment()]);
  }

  protected remove(index: number): void {
    const before = this.fields()().value();
    const name = this.nameOf(index);
    this.fields()().value.set(before.filter((_, each) => each !== index));
    this.toasts.show(this.t('organisation.removedEstablishment', { name }), async () => {
      this.fields()().value.set(before);
    });
  }
}
