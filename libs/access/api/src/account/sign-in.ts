import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Limit, Secret, Email, TenantDb, Throttle, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import { accessProblems } from '@entente/access/domain';
import { isDemonstrationPassword } from '../demonstration/demonstration-password';
import { AccountRow } from '../persistence/account.row';
import { verifyAgainstNobody, verifyPassword } from '../security/passwords';
import { type NewSession, Sessions } from '../security/sessions';

export class SignInBody {
  @Email() email!: string;
  @Secret({ max: 500 }) password!: string;
}

export type Caller = { readonly address: string; readonly agent: string };

const PER_ACCOUNT: Limit = { name: 'sign-in-account', max: 10, seconds: 900 };
const PER_ADDRESS: Limit = { name: 'sign-in-address', max: 60, seconds: 900 };
// Whoever tries from many addresses is slowed down as a whole; far too many tries wait for the next hour.
const PER_EMAIL: Limit = { name: 'sign-in-email', max: 500, seconds: 3_600 };
const SLOW_AFTER = 3;
const SLOW_ACROSS_AFTER = 50;
const SLOWEST = 4_000;

/** An address that nobody has and a wrong password get the same answer after the same work. */
@Injectable()
export class SignIn {
  constructor(
    private readonly db: TenantDb,
    private readonly sessions: Sessions,
    private readonly throttle: Throttle,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async execute({ email, password }: SignInBody, { address, agent }: Caller): Promise<NewSession> {
    const subject = `${email}|${address}`;
    await this.throttle.hit(PER_ADDRESS, address);
    const across = await this.throttle.hit(PER_EMAIL, email);
    await this.slowDown(await this.throttle.hit(PER_ACCOUNT, subject), across);
    const accountId = await this.verify(email, password);
    if (!accountId || !this.mayOpen(password)) throw accessProblems['wrong-credentials']();
    await this.throttle.clear(PER_ACCOUNT, subject);
    return this.sessions.open(accountId, agent);
  }

  /** Data once started as a demonstration keeps its accounts, and their password is published. */
  private mayOpen(password: string): boolean {
    return this.web.isDemo || !isDemonstrationPassword(password);
  }

  private async slowDown(hits: number, across: number): Promise<void> {
    if (across > SLOW_ACROSS_AFTER) await delay(SLOWEST);
    else if (hits > SLOW_AFTER) await delay(Math.min(SLOWEST, 250 * 2 ** (hits - SLOW_AFTER)));
  }

  private async verify(email: string, password: string): Promise<string | null> {
    const [found] = await this.db.lookUp<{ find_account: string }>('select find_account from find_account($1)', [
      email,
    ]);
    if (!found) {
      await verifyAgainstNobody(password);
      return null;
    }
    const account = await this.db.inAccount(found.find_account, (tx) =>
      tx.findOneBy(AccountRow, { id: found.find_account }),
    );
    return account && (await verifyPassword(password, account.passwordHash)) ? account.id : null;
  }
}
