import { Component, computed, inject, resource, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import { listMembers, type MemberView } from '@entente/platform/api-client';
import {
  Avatar,
  Button,
  formatPipes,
  Icon,
  injectWords,
  OrgApi,
  PageHeader,
  Pill,
  ResourceState,
  RoleNames,
  Session,
} from '@entente/platform/web';
import { firstValueFrom } from 'rxjs';
import { settingsWords } from '../access-words';
import { OutboxLink } from '../password/outbox-link';
import { SettingsTabs } from '../organisation/settings-tabs';
import { InviteDialog } from './invite-dialog';
import { type MemberAct, MemberActs } from './member-acts';
import { memberStatusLooks, sortedMembers } from './member-order';
import { RolesDialog } from './roles-dialog';

const dialogSize = { width: '38rem', maxWidth: 'calc(100vw - 2rem)' };

/** `/o/:org/reglages/membres`: who has access, as what, and what can be done about it. */
@Component({
  selector: 'ent-members',
  imports: [
    Avatar,
    Button,
    ...formatPipes,
    Icon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    OutboxLink,
    PageHeader,
    Pill,
    ResourceState,
    RouterLink,
    SettingsTabs,
  ],
  providers: [MemberActs],
  templateUrl: './members.html',
  styleUrl: './members.css',
})
export class Members {
  protected readonly t = injectWords(settingsWords);
  protected readonly session = inject(Session);
  private readonly api = inject(OrgApi);
  private readonly dialog = inject(MatDialog);
  private readonly acts = inject(MemberActs);
  private readonly roles = inject(RoleNames);

  protected readonly looks = memberStatusLooks;
  protected readonly refusal = signal('');
  protected readonly answer = resource({ loader: () => this.api.invoke(listMembers) });
  protected readonly members = computed(() => sortedMembers(this.answer.hasValue() ? this.answer.value() : []));
  protected readonly organisation = computed(() => this.session.membership()?.name ?? '');
  protected readonly lead = computed(() => {
    const open = this.members().filter(({ status }) => status === 'active').length;
    return this.answer.hasValue() ? this.t.count('members.lead', open, { organisation: this.organisation() }) : '';
  });

  protected rolesOf({ roles }: MemberView): string {
    return this.roles.of(roles);
  }

  protected isMe({ id }: MemberView): boolean {
    return this.session.membership()?.memberId === id;
  }

  /** Whoever was invited and never came holds nothing. */
  protected mayHandOver({ status }: MemberView): boolean {
    return status !== 'invited' && this.session.may('partners:assign-referent');
  }

  protected async invite(): Promise<void> {
    const opened = this.dialog.open<InviteDialog, void, MemberView>(InviteDialog, dialogSize);
    const invited = await firstValueFrom(opened.afterClosed());
    if (invited) this.changed(this.acts.invited(invited));
  }

  protected async act(action: MemberAct, member: MemberView): Promise<void> {
    this.refusal.set('');
    if (action === 'change-roles') return this.changeRoles(member);
    const outcome = await this.acts.run(action, member, () => this.answer.reload());
    if (outcome.refusal) this.refusal.set(outcome.refusal);
    if (outcome.member) this.changed(outcome.member);
  }

  private async changeRoles(member: MemberView): Promise<void> {
    const opened = this.dialog.open<RolesDialog, MemberView, MemberView>(RolesDialog, { ...dialogSize, data: member });
    const changed = await firstValueFrom(opened.afterClosed());
    if (!changed) return;
    this.changed(this.acts.rolesChanged(changed));
    // What one may do here depends on one's own roles.
    if (this.isMe(changed)) {
      await this.session.reload();
      this.answer.reload();
    }
  }

  private changed(member: MemberView): void {
    this.answer.update((members) => [...(members ?? []).filter(({ id }) => id !== member.id), member]);
  }
}
