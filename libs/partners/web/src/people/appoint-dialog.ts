import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { isInFunction, type Side, type TenureRole } from '@entente/partners/domain';
import { nameReferent, type PartnerView } from '@entente/platform/api-client';
import { isDay } from '@entente/platform/kernel';
import {
  Button,
  Control,
  DayField,
  DialogFrame,
  ErrorSummary,
  Field,
  formatPipes,
  Formats,
  Icon,
  injectWords,
  OrgApi,
  withProblems,
} from '@entente/platform/web';
import { partnersWords } from '../partners-words';
import { Professionals } from '../shared/known-professionals';
import { type ShownTenure } from '../shared/tenures';
import { toFunctions } from './contact-functions';

export type Post = { readonly side: Side; readonly role: TenureRole };
export type PostData = {
  readonly partner: PartnerView;
  readonly post: Post;
  readonly holder: ShownTenure | undefined;
};

/** Names a référent or a deputy from a day on; whoever is in post is closed that day, never overwritten. */
@Component({
  selector: 'ent-appoint-dialog',
  imports: [
    ...[Button, Control, DayField, DialogFrame, ErrorSummary, Field, FormField, FormRoot, Icon],
    ...formatPipes,
  ],
  template: `<ent-dialog-frame [title]="title()">
    <form class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      @if (post.side === 'theirs' && !people().length) {
        <p class="ent-note info"><ent-icon name="info" />{{ t('appoint.noContact') }}</p>
      }
      <ent-field
        [label]="t('appoint.person')"
        [hint]="t(post.side === 'ours' ? 'appoint.oursHint' : 'appoint.theirsHint')"
      >
        <select entControl [formField]="fields.personId">
          <option value="">{{ t('appoint.choose') }}</option>
          @for (person of people(); track person.id) {
            <option [value]="person.id">{{ person.words }}</option>
          }
        </select>
      </ent-field>
      <ent-field [label]="t('appoint.from')"><ent-day-field [formField]="fields.from" /></ent-field>
      @if (closing(); as day) {
        <p class="ent-note info">
          <ent-icon name="info" />{{
            t('appoint.closes', { name: data.holder?.name ?? '', day: (day | entDay: 'plain') })
          }}
        </p>
      }
      <div class="ent-form-actions">
        <button entButton="filled" type="submit">{{ t('appoint.submit') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class AppointDialog {
  protected readonly t = injectWords(partnersWords);
  protected readonly data = inject<PostData>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<AppointDialog, PartnerView>>(MatDialogRef);
  private readonly api = inject(OrgApi);
  private readonly formats = inject(Formats);
  private readonly professionals = inject(Professionals);

  protected readonly post = this.data.post;
  protected readonly title = computed(() => this.t(`appoint.${this.post.side}.${this.post.role}`));
  protected readonly people = computed(() => {
    const held = this.data.holder?.personId;
    return this.known().filter(({ id }) => id !== held);
  });
  protected readonly draft = signal<{ personId: string; from: string }>({ personId: '', from: this.formats.today() });
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.personId, { message: () => this.t('appoint.personNeeded') });
      required(path.from);
      validate(path.from, ({ value }) => (value() && !isDay(value()) ? { kind: 'day' } : undefined));
    },
    { submission: { action: withProblems(() => this.name()) } },
  );
  protected readonly closing = computed(() => (this.data.holder ? this.draft().from : ''));

  constructor() {
    void this.professionals.ask();
  }

  private known(): { id: string; words: string }[] {
    if (this.post.side === 'ours')
      return this.professionals
        .members()
        .filter(({ status }) => status === 'active')
        .map(({ id, name, jobTitle }) => ({ id, words: [name, jobTitle].filter(Boolean).join(', ') }));
    return this.data.partner.contacts
      .filter((contact) => isInFunction(toFunctions(contact), this.formats.today()))
      .map(({ id, name, functions }) => ({ id, words: [name, functions.at(-1)?.title].filter(Boolean).join(', ') }));
  }

  private async name(): Promise<void> {
    const body = { ...this.post, ...this.draft() };
    this.dialog.close(await this.api.invoke(nameReferent, { id: this.data.partner.id, body }));
  }
}
