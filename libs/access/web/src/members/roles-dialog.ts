import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, minLength } from '@angular/forms/signals';
import { MAT_DIALOG_DATA, MatDialogActions, MatDialogRef } from '@angular/material/dialog';
import { changeMemberRoles, type MemberView } from '@entente/platform/api-client';
import { Button, DialogFrame, ErrorSummary, injectWords, OrgApi, withProblems } from '@entente/platform/web';
import { settingsWords } from '../access-words';
import { RoleChoices } from './role-choices';

/** The roles of one member; a refusal (the last account manager stays) is said in place. */
@Component({
  selector: 'ent-roles-dialog',
  imports: [Button, DialogFrame, ErrorSummary, FormField, FormRoot, MatDialogActions, RoleChoices],
  template: `<ent-dialog-frame [title]="t('rolesForm.title', member)">
    <form id="ent-roles-form" class="ent-form" [formRoot]="fields">
      <ent-error-summary [form]="fields" />
      <p class="ent-muted">{{ t('rolesForm.lead') }}</p>
      <ent-role-choices
        [label]="t('members.roles')"
        [error]="fields.roles().errors().length ? t('inviteForm.rolesNeeded') : ''"
        [formField]="fields.roles"
      />
    </form>
    <mat-dialog-actions actions
      ><button entButton="filled" type="submit" form="ent-roles-form">
        {{ t('rolesForm.submit') }}
      </button></mat-dialog-actions
    >
  </ent-dialog-frame>`,
})
export class RolesDialog {
  protected readonly t = injectWords(settingsWords);
  protected readonly member = inject<MemberView>(MAT_DIALOG_DATA);
  private readonly dialog = inject<MatDialogRef<RolesDialog, MemberView>>(MatDialogRef);
  private readonly api = inject(OrgApi);

  protected readonly draft = signal({ roles: [...this.member.roles] });
  protected readonly fields = form(
    this.draft,
    (path) => minLength(path.roles, 1, { message: () => this.t('inviteForm.rolesNeeded') }),
    { submission: { action: withProblems(() => this.save()) } },
  );

  private async save(): Promise<void> {
    this.dialog.close(await this.api.invoke(changeMemberRoles, { id: this.member.id, body: this.draft() }));
  }
}
