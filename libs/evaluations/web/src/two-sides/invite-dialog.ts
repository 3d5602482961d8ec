import { Component, computed, inject, resource, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { raterLimits } from '@entente/evaluations/domain';
import { inviteRater, readPartner, type ReviewView, type SidesView } from '@entente/platform/api-client';
import {
  ApiProblem,
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
} from '@entente/platform/web';
import { judgedByServer } from '../shared/judged-by-server';
import { sidesWords } from '../sides-words';

export type Inviting = { readonly review: ReviewView; readonly sides: SidesView };

type Known = { readonly name: string; readonly email: string };

/** One more person rates: a colleague by account, somebody of the partner by a personal link. */
@Component({
  selector: 'ent-invite-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot],
  template: `<ent-dialog-frame [title]="t('invite.title')">
    <form class="ent-form" [formRoot]="fields">
      <p>{{ t('invite.lead') }}</p>
      <ent-error-summary [form]="fields" />
      @if (judged.refusal()) {
        <p class="ent-note watch" role="alert">{{ judged.refusal() }}</p>
      }
      <ent-field [label]="t('invite.side')">
        <select entControl [formField]="fields.side">
          <option value="partner">{{ t('invite.theirs') }}</option>
          <option value="ours">{{ t('invite.ours') }}</option>
        </select>
      </ent-field>
      @if (draft().side === 'ours') {
        <ent-field [label]="t('invite.member')">
          <select entControl [formField]="fields.memberId">
            <option value="">{{ t('invite.chooseMember') }}</option>
            @for (member of members(); track member.id) {
              <option [value]="member.id">{{ member.name }}</option>
            }
          </select>
        </ent-field>
      } @else {
        @if (known().length) {
          <ent-field [label]="t('invite.contact')">
            <select entControl #who (change)="choose(who.value)">
              <option value="">{{ t('invite.other') }}</option>
              @for (contact of known(); track contact.email) {
                <option [value]="contact.email">{{ contact.name }}, {{ contact.email }}</option>
              }
            </select>
          </ent-field>
        }
        <ent-field [label]="t('invite.name')">
          <input entControl autocomplete="off" [formField]="fields.name" />
        </ent-field>
        <ent-field [label]="t('invite.email')">
          <input
            entControl
            type="email"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            [formField]="fields.email"
          />
        </ent-field>
      }
      <div class="ent-form-actions">
        <button entButton="text" type="button" (click)="dialog.close()">{{ t('invite.cancel') }}</button>
        <button entButton="filled" type="submit" [disabled]="fields().submitting()">{{ t('invite.send') }}</button>
      </div>
    </form>
  </ent-dialog-frame>`,
})
export class InviteDialog {
  private readonly given = inject<Inviting>(MAT_DIALOG_DATA);
  protected readonly dialog = inject<MatDialogRef<InviteDialog, SidesView>>(MatDialogRef);
  protected readonly t = injectWords(sidesWords);
  private readonly api = inject(OrgApi);

  private readonly contacts = resource({ loader: () => this.readContacts() });
  protected readonly known = computed((): readonly Known[] => {
    const invited = new Set(this.given.sides.raters.map(({ email }) => email));
    return (this.contacts.hasValue() ? this.contacts.value() : []).filter(({ email }) => !invited.has(email));
  });
  protected readonly members = computed(() => {
    const invited = new Set(this.given.sides.raters.map(({ memberId }) => memberId));
    return this.given.review.people.filter(({ kind, present, id }) => kind === 'member' && present && !invited.has(id));
  });

  protected readonly draft = signal({ side: 'partner', memberId: '', name: '', email: '' });
  protected readonly judged = judgedByServer(this.draft);
  protected readonly fields = form(
    this.draft,
    (path) => {
      const isOurs = () => this.draft().side === 'ours';
      required(path.memberId, { when: isOurs });
      required(path.name, { when: () => !isOurs() });
      required(path.email, { when: () => !isOurs() });
      maxLength(path.name, raterLimits.name);
      this.judged.rule(path);
    },
    { submission: { action: this.judged.submit(() => this.invite()) } },
  );

  protected choose(email: string): void {
    const found = this.known().find((contact) => contact.email === email);
    if (found) this.draft.update((draft) => ({ ...draft, ...found }));
  }

  private async invite(): Promise<void> {
    const { side, memberId, name, email } = this.draft();
    const body =
      side === 'ours'
        ? { side: 'ours' as const, memberId, name: '', email: null }
        : { side: 'partner' as const, memberId: null, name: name.trim(), email };
    this.dialog.close(await this.api.invoke(inviteRater, { id: this.given.review.id, body }));
  }

  // Whoever may not read the card types the name.
  private async readContacts(): Promise<readonly Known[]> {
    try {
      const { contacts } = await this.api.invoke(readPartner, { id: this.given.review.partner.id });
      return contacts.flatMap(({ name, email }) => (email === '' ? [] : [{ name, email }]));
    } catch (error) {
      if (error instanceof ApiProblem) return [];
      throw error;
    }
  }
}
