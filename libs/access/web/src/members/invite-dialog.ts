import { Component, inject, signal } from '@angular/core';
import { email, form, FormField, FormRoot, maxLength, minLength, required } from '@angular/forms/signals';
import { MatDialogActions, MatDialogRef } from '@angular/material/dialog';
import { type Role } from '@entente/access/domain';
import { inviteMember, type MemberView } from '@entente/platform/api-client';
import {
  Button,
  Control,
  DialogFrame,
  ErrorSummary,
  Field,
  injectWords,
  OrgApi,
  withProblems,
} from '@entente/platform/web';
import { settingsWords } from '../access-words';
import { RoleChoices } from './role-choices';

type Draft = { email: string; name: string; jobTitle: string; roles: Role[] };

const blank: Draft = { email: '', name: '', jobTitle: '', roles: ['staff'] };

/** Invites somebody by a personal link. */
@Component({
  selector: 'ent-invite-dialog',
  imports: [Button, Control, DialogFrame, ErrorSummary, Field, FormField, FormRoot, MatDialogActions, RoleChoices],
  templateUrl: './invite-dialog.html',
})
export class InviteDialog {
  protected readonly t = injectWords(settingsWords);
  private readonly dialog = inject<MatDialogRef<InviteDialog, MemberView>>(MatDialogRef);
  private readonly api = inject(OrgApi);

  protected readonly draft = signal(blank);
  protected readonly fields = form(
    this.draft,
    (path) => {
      required(path.email, { message: () => this.t('inviteForm.emailMissing') });
      email(path.email);
      required(path.name, { message: () => this.t('inviteForm.nameMissing') });
      maxLength(path.name, 120);
      maxLength(path.jobTitle, 120);
      minLength(path.roles, 1, { message: () => this.t('inviteForm.rolesNeeded') });
    },
    { submission: { action: withProblems(() => this.invite()) } },
  );

  private async invite(): Promise<void> {
    this.dialog.close(await this.api.invoke(inviteMember, { body: this.draft() }));
  }
}
