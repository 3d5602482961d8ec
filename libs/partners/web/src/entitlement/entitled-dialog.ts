import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import {
  type EntitledBody,
  type Entitlement,
  type EntitledPeopleView,
  type EntitledPersonView,
} from '@entente/platform/api-client';
import {
  Button,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  withProblems,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { type Register } from './registers';

export type EntitledData = { readonly register: Register; readonly known?: EntitledPersonView };

const entitlements = ['legal-representative', 'board-resolution', 'written-delegation', 'statutes'] as const;

type Draft = Omit<EntitledBody, 'endsOn'> & { readonly endsOn: string };

const nobody: Draft = {
  name: '',
  jobTitle: '',
  entitlement: 'written-delegation',
  beginsOn: '',
  endsOn: '',
  reference: '',
};

const draftOf = (known: EntitledPersonView | undefined): Draft => {
  if (!known) return nobody;
  const { name, jobTitle, entitlement, beginsOn, endsOn, reference } = known;
  return { name, jobTitle, entitlement, beginsOn, endsOn: endsOn ?? '', reference };
};

/** Who may sign, as what, by which title, from when to when. */
@Component({
  selector: 'ent-entitled-dialog',
  imports: [Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t(data.known ? 'entitled.edit' : 'entitled.add')">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <ent-field [label]="t('entitled.name')">
        <input entControl autocomplete="off" [formField]="fields.name" />
      </ent-field>
      <ent-field [label]="t('entitled.jobTitle')">
        <input entControl autocomplete="off" [formField]="fields.jobTitle" />
      </ent-field>
      <ent-field [label]="t('entitled.entitlement')">
        <select entControl [formField]="fields.entitlement">
          @for (each of entitlements; track each) {
            <option [value]="each">{{ t(titleOf(each)) }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('entitled.beginsOn')"><ent-day-field [formField]="fields.beginsOn" /></ent-field>
      <ent-field [label]="t('entitled.endsOn')" [hint]="t('entitled.endsHint')">
        <ent-day-field [formField]="fields.endsOn" />
      </ent-field>
      <ent-field [label]="t('entitled.reference')" [hint]="t('entitled.referenceHint')">
        <input entControl autocomplete="off" [formField]="fields.reference" />
      </ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('entitled.save') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class EntitledDialog {
  protected readonly data = inject<EntitledData>(MAT_DIALOG_DATA);
  protected readonly t = injectWords(partnersWords);
  private readonly dialog = inject<MatDialogRef<EntitledDialog, EntitledPeopleView>>(MatDialogRef);
  protected readonly entitlements = entitlements;

  protected readonly draft = signal(draftOf(this.data.known));
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name);
      maxLength(path.name, 120);
      required(path.jobTitle);
      maxLength(path.jobTitle, 120);
      required(path.entitlement);
      required(path.beginsOn);
      maxLength(path.reference, 200);
    },
    { submission: { action: withProblems(() => this.save()) } },
  );

  protected titleOf(entitlement: Entitlement) {
    return `entitled.titles.${entitlement}` as const;
  }

  private async save(): Promise<void> {
    const { endsOn, ...draft } = this.draft();
    const { register, known } = this.data;
    this.dialog.close(await register.save({ ...draft, endsOn: endsOn || null }, known));
  }
}
