import { Injectable } from '@nestjs/common';
import { edgeProblems } from '../access-problems';
import { languages, type Language } from '@entente/platform/kernel';
import { Throttle, type Limit, OneOf, Secret, SystemClock, TenantDb, Text } from '@entente/platform/api';
import { Not } from 'typeorm';
import { AccountRow } from '../persistence/account.row';
import { SessionRow } from '../persistence/session.row';
import type { SignedIn } from '../security/actor';
import { verifyPassword } from '../security/passwords';
import { closeResetLinks } from './close-reset-links';
import { chosenPasswordHash } from './password-choice';

export class ProfileBody {
  @Text({ max: 120, optional: true }) name?: string;
  @OneOf(languages, 'Language', { optional: true }) language?: Language;
}

export class PasswordChangeBody {
  @Secret({ max: 500 }) current!: string;
  @Secret({ max: 500 }) password!: string;
}

const TRIES: Limit = { name: 'password-change', max: 10, seconds: 900 };

/** A person's own name, language and password. */
@Injectable()
export class ReviseAccount {
  constructor(
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
    private readonly clock: SystemClock,
  ) {}

  async profile({ accountId }: SignedIn, { name, language }: ProfileBody): Promise<void> {
    const change = { ...(name ? { name } : {}), ...(language ? { language } : {}) };
    if (Object.keys(change).length === 0) return;
    await this.db.inAccount(accountId, async (tx) => {
      await tx.update(AccountRow, { id: accountId }, change);
      // Every organisation shows the name that the person goes by now.
      if (name) await tx.query('select rename_own_members($1)', [name]);
    });
  }

  async password({ accountId, sessionId }: SignedIn, { current, password }: PasswordChangeBody): Promise<void> {
    await this.throttle.hit(TRIES, accountId);
    await this.db.inAccount(accountId, async (tx) => {
      const account = await tx.findOneByOrFail(AccountRow, { id: accountId });
      if (!(await verifyPassword(current, account.passwordHash))) {
        throw edgeProblems['wrong-password']({}, [{ pointer: '/current', code: 'wrong-password' }]);
      }
      const passwordHash = await chosenPasswordHash(password, { email: account.email, names: [account.name] });
      const now = this.clock.now();
      await tx.update(AccountRow, { id: accountId }, { passwordHash, passwordChangedAt: now });
      await closeResetLinks(tx, accountId, now);
      await tx.delete(SessionRow, { accountId, id: Not(sessionId) });
    });
    await this.throttle.clear(TRIES, accountId);
  }
}
