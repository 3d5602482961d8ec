import { Component, computed, inject, Injector, input, output } from '@angular/core';
import { MatDialog, type MatDialogRef } from '@angular/material/dialog';
import { functionsOn, isInFunction } from '@entente/partners/domain';
import { type ContactView, type PartnerView } from '@entente/platform/api-client';
import { Avatar, Button, Formats, Icon, injectWords } from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { partnersWords } from '../partners-words';
import { ContactDialog } from './contact-dialog';
import { toFunctions } from './contact-functions';
import { DepartureDialog } from './departure-dialog';
import { dialogSize } from './dialog-size';

/** The professionals of the partner: added, edited, gone; those who left stay readable. */
@Component({
  selector: 'ent-contacts-form',
  imports: [Avatar, Button, Icon],
  templateUrl: './contacts-form.html',
  styleUrl: './contacts-form.css',
})
export class ContactsForm {
  readonly partner = input.required<PartnerView>();
  readonly changed = output<PartnerView>();
  protected readonly t = injectWords(partnersWords);
  private readonly formats = inject(Formats);
  private readonly dialog = inject(MatDialog);
  private readonly injector = inject(Injector);

  protected readonly here = computed(() => this.partner().contacts.filter((contact) => this.isHere(contact)));
  protected readonly gone = computed(() => this.partner().contacts.filter((contact) => !this.isHere(contact)));

  protected titlesOf(contact: ContactView): string {
    const now = functionsOn(toFunctions(contact), this.formats.today());
    return (now.length > 0 ? now : contact.functions.slice(-1))
      .map(({ title, service }) => [title, service].filter(Boolean).join(', '))
      .join(', ');
  }

  protected async edit(contact?: ContactView): Promise<void> {
    const data = contact ? { partner: this.partner(), contact } : { partner: this.partner() };
    await this.after(this.dialog.open<ContactDialog, unknown, PartnerView>(ContactDialog, this.with(data)));
  }

  protected async noteDeparture(contact: ContactView): Promise<void> {
    const data = { partner: this.partner(), contact };
    await this.after(this.dialog.open<DepartureDialog, unknown, PartnerView>(DepartureDialog, this.with(data)));
  }

  private with(data: unknown) {
    return { ...dialogSize, injector: this.injector, data };
  }

  private async after(opened: MatDialogRef<unknown, PartnerView>): Promise<void> {
    const changed = await firstValueFrom(opened.afterClosed());
    if (changed) this.changed.emit(changed);
  }

  private isHere(contact: ContactView): boolean {
    return isInFunction(toFunctions(contact), this.formats.today());
  }
}
