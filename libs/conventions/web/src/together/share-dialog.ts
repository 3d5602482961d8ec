import { Component, computed, inject, resource, signal } from '@angular/core';
import { email, form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { guestRights } from '@entente/conventions/domain';
import {
  type GuestRight,
  type NegotiationView,
  readConvention,
  readPartner,
  shareConvention,
} from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
  TypingGuard,
  withProblems,
} from '@entente/platform/web';
import { togetherWords } from '../together-words';

type Known = { readonly name: string; readonly email: string };

/** Somebody of the partner is invited to read, with a link of their own; the pen may go with it. */
@Component({
  selector: 'ent-share-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, TypingGuard],
  templateUrl: './share-dialog.html',
})
export class ShareDialog {
  protected readonly page = inject<NegotiationView>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<ShareDialog, NegotiationView | null>>(MatDialogRef);
  protected readonly t = injectWords(togetherWords);
  private readonly api = inject(OrgApi);
  protected readonly rights = guestRights;
  protected readonly parties = this.page.parties.filter(({ key }) => key !== 'host');
  protected readonly mayGive = this.page.turn === null || this.page.turn.holder === 'host';
  protected readonly isFirst = this.page.turn === null;

  private readonly contacts = resource({ loader: () => this.readContacts() });
  protected readonly known = computed((): readonly Known[] => {
    const invited = new Set(this.page.people.map((person) => person.email));
    return (this.contacts.hasValue() ? this.contacts.value() : []).filter((contact) => !invited.has(contact.email));
  });

  protected readonly draft = signal({
    name: '',
    email: '',
    party: this.parties[0]?.key ?? 'partner',
    right: 'accept' as GuestRight,
    givesTurn: this.mayGive,
    message: '',
  });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.name);
      maxLength(path.name, 120);
      required(path.email);
      email(path.email);
      maxLength(path.message, 2000);
    },
    { submission: { action: withProblems(() => this.share()) } },
  );

  protected choose(name: string): void {
    const found = this.known().find((contact) => contact.name === name);
    if (found) this.draft.update((draft) => ({ ...draft, ...found }));
  }

  protected rightWords(right: GuestRight): string {
    return this.t(`people.rights.${right}`);
  }

  private async share(): Promise<void> {
    const { name, email: address, party, right, givesTurn, message } = this.draft();
    const to = this.mayGive && givesTurn && right !== 'read' ? party : null;
    const body = {
      people: [{ party, name: name.trim(), email: address, right }],
      message: message.trim(),
      to,
    };
    this.dialog.close(await this.api.invoke(shareConvention, { id: this.page.id, body }));
  }

  // Whoever may not read the card types the name.
  private async readContacts(): Promise<readonly Known[]> {
    try {
      const { partnerId } = await this.api.invoke(readConvention, { id: this.page.id });
      const { contacts } = await this.api.invoke(readPartner, { id: partnerId });
      return contacts
        .filter((contact) => contact.email !== '')
        .map(({ name, email: address }) => ({ name, email: address }));
    } catch (error) {
      if (error instanceof ApiProblem) return [];
      throw error;
    }
  }
}
