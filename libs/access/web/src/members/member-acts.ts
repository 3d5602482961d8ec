import { inject, Injectable } from '@angular/core';
import {
  deactivateMember,
  type MemberAction,
  type MemberView,
  reactivateMember,
  renewInvitation,
} from '@entente/platform/api-client';
import { ApiProblem, Confirm, injectWords, OrgApi, Session, Toasts } from '@entente/platform/web';
import { settingsWords } from '../access-words';

/** What a button of the list does. */
export type MemberAct = Exclude<MemberAction, 'accept'>;

/** The member as the act left it, or why it was refused; neither when the person changed their mind. */
export type ActOutcome = { readonly member?: MemberView; readonly refusal?: string };

const conflict = 409;

/** The acts of the members' page, with what is said after each and how it is undone. */
@Injectable()
export class MemberActs {
  private readonly t = injectWords(settingsWords);
  private readonly api = inject(OrgApi);
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);

  /** Says that an invitation left. */
  invited(member: MemberView): MemberView {
    this.toasts.show(this.t('members.invitationSent', { email: member.email }));
    return member;
  }

  /** Says that roles changed. */
  rolesChanged(member: MemberView): MemberView {
    this.toasts.show(this.t('members.rolesChanged', { name: member.name }));
    return member;
  }

  /** Does it; a refusal comes back in words, for the page to show. */
  async run(action: Exclude<MemberAct, 'change-roles'>, member: MemberView, undone: () => void): Promise<ActOutcome> {
    try {
      if (action === 'renew-invitation') return { member: await this.renew(member) };
      if (action === 'reactivate') return { member: await this.reactivate(member) };
      return await this.deactivate(member, undone);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === conflict) return { refusal: error.title };
      throw error;
    }
  }

  private async renew({ id, email }: MemberView): Promise<MemberView> {
    const renewed = await this.api.invoke(renewInvitation, { id });
    this.toasts.show(this.t('members.renewed', { email }));
    return renewed;
  }

  private async reactivate({ id, name }: MemberView): Promise<MemberView> {
    const opened = await this.api.invoke(reactivateMember, { id });
    this.toasts.show(this.t(opened.status === 'invited' ? 'members.reinvited' : 'members.reactivated', { name }));
    return opened;
  }

  private async deactivate({ id, name }: MemberView, undone: () => void): Promise<ActOutcome> {
    const isMe = this.session.membership()?.memberId === id;
    if (isMe && !(await this.confirmLeaving())) return {};
    const closed = await this.api.invoke(deactivateMember, { id });
    if (isMe) {
      await this.session.reload();
      location.assign('/');
      return {};
    }
    this.toasts.show(this.t('members.closed', { name }), async () => {
      await this.api.invoke(reactivateMember, { id });
      undone();
    });
    return { member: closed };
  }

  private confirmLeaving(): Promise<boolean> {
    return this.confirm.ask({
      title: this.t('members.selfTitle'),
      consequence: this.t('members.selfConsequence', { organisation: this.session.membership()?.name ?? '' }),
      verb: this.t('members.selfVerb'),
      danger: true,
    });
  }
}
