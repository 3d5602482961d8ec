import { Injectable } from '@nestjs/common';
import { TenantDb, type TenantScope } from '@entente/platform/api';
import type { Language } from '@entente/platform/kernel';
import { AccountRow } from '../persistence/account.row';
import { MemberRow } from '../persistence/member.row';

export type MailRecipient = { readonly name: string; readonly email: string; readonly language: Language };

/** Members as mails write to them: where, and in the language they read the product in. */
@Injectable()
export class MailRecipients {
  constructor(private readonly db: TenantDb) {}

  /** Null for somebody who left, or has not come in yet. */
  async active(scope: TenantScope, memberId: string): Promise<MailRecipient | null> {
    const { tenantId } = scope;
    const member = await this.db.readInTenant(scope, (tx) =>
      tx.findOneBy(MemberRow, { tenantId, id: memberId as MemberRow['id'], status: 'active' }),
    );
    if (!member?.accountId) return null;
    const { accountId, name, email } = member;
    const account = await this.db.inAccount(accountId, (tx) => tx.findOneBy(AccountRow, { id: accountId }));
    return account && { name, email, language: account.language };
  }
}
