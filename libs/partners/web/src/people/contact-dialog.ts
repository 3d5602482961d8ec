import { Component, computed, effect, inject, signal } from '@angular/core';
import { applyEach, form, FormField, FormRoot, required, validateTree } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { contactFaults } from '@entente/partners/domain';
import { addContact, type ContactView, type PartnerView, reviseContact } from '@entente/platform/api-client';
import { type FieldFault } from '@entente/platform/kernel';
import {
  BrowserMemory,
  Button,
  Conflict,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { isSame, mergeDrafts, readField, withField } from '../edit/merge';
import { partnersWords } from '../partners-words';
import { injectFaultErrors } from '../shared/fault-errors';
import { staleView } from '../shared/stale-view';
import {
  type ContactDraft,
  contactFields,
  newFunction,
  toContactBody,
  toContactDraft,
  toContactForm,
} from './contact-draft';

export type ContactData = { readonly partner: PartnerView; readonly contact?: ContactView };

/** A professional of the partner: name, functions with their dates, how and when to reach them. */
@Component({
  selector: 'ent-contact-dialog',
  imports: [
    ...[Button, Conflict, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot, Icon, TypingGuard],
  ],
  templateUrl: './contact-dialog.html',
  styleUrl: './contact-dialog.css',
})
export class ContactDialog {
  protected readonly t = injectWords(partnersWords);
  protected readonly data = inject<ContactData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<ContactDialog, PartnerView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly memory = inject(BrowserMemory);
  private readonly errors = injectFaultErrors();

  private readonly place = `draft/contact/${this.data.partner.id}/${this.data.contact?.id ?? 'new'}`;
  private readonly base = signal(this.saved());
  private readonly version = signal(this.data.contact?.version ?? 0);
  protected readonly theirs = signal<{ draft: ContactDraft; fields: readonly string[] } | null>(null);
  protected readonly draft = signal(this.kept() ?? this.base());
  protected readonly conflicts = computed(() => {
    const met = this.theirs();
    return (met?.fields ?? []).map((field) => ({
      field,
      label: this.labelOf(field),
      mine: this.wordsOf(field, this.draft()),
      theirs: met ? this.wordsOf(field, met.draft) : '',
    }));
  });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name, { message: () => this.t('contact.nameNeeded') });
      applyEach(path.functions, (held) => {
        required(held.title, { message: () => this.t('contact.titleNeeded') });
        required(held.from);
      });
      validateTree(path, ({ value, fieldTree }) =>
        this.errors(fieldTree, contactFaults(toContactForm(value())).map(onLastDay)),
      );
    },
    { submission: { action: withProblems(() => this.save()) } },
  );

  constructor() {
    // Closing never asks: what is typed is found again on opening.
    effect(() => {
      const draft = this.draft();
      if (contactFields.some((field) => !isSame(draft, this.base(), field)))
        this.memory.write(this.place, JSON.stringify(draft));
    });
  }

  protected addFunction(): void {
    this.fields.functions().value.update((held) => [...held, newFunction(this.formats.today())]);
  }

  protected removeFunction(index: number): void {
    this.fields.functions().value.update((held) => held.filter((_, each) => each !== index));
  }

  protected keepMine(field: string): void {
    this.theirs.update((met) => met && { ...met, fields: met.fields.filter((each) => each !== field) });
  }

  protected takeTheirs(field: string): void {
    const met = this.theirs();
    if (met) this.draft.update((mine) => withField(mine, field, met.draft));
    this.keepMine(field);
  }

  private async save(): Promise<void> {
    try {
      const saved = await this.send();
      this.memory.forget(this.place);
      this.dialog.close(saved);
    } catch (error) {
      const current = staleView(error)?.contacts.find(({ id }) => id === this.data.contact?.id);
      if (!current) throw error;
      await this.meet(current);
    }
  }

  private send(): Promise<PartnerView> {
    const { partner, contact } = this.data;
    const body = toContactBody(this.draft());
    if (!contact) return this.api.invoke(addContact, { id: partner.id, body });
    const revision = { ...body, version: this.version() };
    return this.api.invoke(reviseContact, { id: partner.id, contactId: contact.id, body: revision });
  }

  private async meet(current: ContactView): Promise<void> {
    const theirs = toContactDraft(current);
    const { merged, conflicts } = mergeDrafts(contactFields, { base: this.base(), mine: this.draft(), theirs });
    this.version.set(current.version);
    this.base.set(theirs);
    this.draft.set(merged);
    if (conflicts.length === 0) return this.save();
    this.theirs.set({ draft: theirs, fields: conflicts });
  }

  private saved(): ContactDraft {
    const { contact } = this.data;
    if (contact) return toContactDraft(contact);
    return { name: '', email: '', phone: '', availability: '', functions: [newFunction(this.formats.today())] };
  }

  private kept(): ContactDraft | null {
    const text = this.memory.read(this.place);
    try {
      return text ? (JSON.parse(text) as ContactDraft) : null;
    } catch {
      return null;
    }
  }

  private labelOf(field: string): string {
    return this.t(labels[field] ?? 'contact.functions');
  }

  private wordsOf(field: string, draft: ContactDraft): string {
    if (field !== '/functions') return String(readField(draft, field)) || this.t('edit.nothing');
    return draft.functions
      .map(({ title, service, from, lastDay }) => [title, service, from, lastDay].filter(Boolean).join(', '))
      .join('\n');
  }
}

// The domain speaks of the first day without the function, the form of the last one in it.
const onLastDay = (fault: FieldFault): FieldFault => ({
  ...fault,
  pointer: fault.pointer.replace(/\/until$/, '/lastDay'),
});

type LabelKey = 'contact.name' | 'contact.email' | 'contact.phone' | 'contact.availability';

const labels: Readonly<Record<string, LabelKey>> = {
  '/name': 'contact.name',
  '/email': 'contact.email',
  '/phone': 'contact.phone',
  '/availability': 'contact.availability',
};
