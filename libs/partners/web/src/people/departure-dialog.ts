import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { functionsOn } from '@entente/partners/domain';
import { noteContactDeparture, type ContactView, type PartnerView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  withProblems,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { tenuresOf } from '../shared/tenures';
import { toFunctions } from './contact-functions';

type Data = { readonly partner: PartnerView; readonly contact: ContactView };

/** Notes a departure, and says before what closes with it. */
@Component({
  selector: 'ent-departure-dialog',
  imports: [Button, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot, Icon],
  template: `<ent-dialog-frame [title]="t('departure.title', { name: data.contact.name })">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <div class="ent-note info">
        <ent-icon name="info" />
        <div>
          <p>{{ t.count('departure.functions', functions()) }}</p>
          @for (post of posts(); track post) {
            <p>{{ t('departure.post', { post }) }}</p>
          }
          <p>{{ t('departure.kept') }}</p>
        </div>
      </div>
      <ent-field [label]="t('endTenure.lastDay')"><ent-day-field [formField]="fields.lastDay" /></ent-field>
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('departure.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class DepartureDialog {
  protected readonly t = injectWords(partnersWords);
  protected readonly data = inject<Data>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<DepartureDialog, PartnerView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);

  protected readonly functions = computed(
    () => functionsOn(toFunctions(this.data.contact), this.formats.today()).length,
  );
  protected readonly posts = computed(() =>
    tenuresOf(this.data.partner)
      .filter(({ personId, until }) => personId === this.data.contact.id && until === null)
      .map(({ role }) => this.t(`referents.was-${role}`)),
  );
  protected readonly draft = signal<{ lastDay: string }>({ lastDay: this.formats.today() });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.lastDay);
      validate(path.lastDay, ({ value }) => (value() && !isDay(value()) ? { kind: 'day' } : undefined));
    },
    { submission: { action: withProblems(() => this.note()) } },
  );

  private async note(): Promise<void> {
    const { partner, contact } = this.data;
    const params = { id: partner.id, contactId: contact.id, body: this.draft() };
    this.dialog.close(await this.api.invoke(noteContactDeparture, params));
  }
}
