import { setTimeout as delay } from 'node:timers/promises';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type AccountTx,
  Email,
  InstanceKey,
  JobQueue,
  JobWorker,
  type Limit,
  Mailer,
  newId,
  Secret,
  SystemClock,
  TenantDb,
  Text,
  Throttle,
  WEB_CONFIG,
  type WebConfig,
} from '@entente/platform/api';
import { IsNull } from 'typeorm';
import { accessProblems } from '@entente/access/domain';
import { AccountRow } from '../persistence/account.row';
import { PasswordResetRow } from '../persistence/password-reset.row';
import { SessionRow } from '../persistence/session.row';
import { tokenHash } from '../security/tokens';
import { passwordResetMail } from './account-mails';
import { closeResetLinks } from './close-reset-links';
import { chosenPasswordHash } from './password-choice';

export class PasswordResetRequestBody {
  @Email() email!: string;
}

export class PasswordResetBody {
  @Text({ min: 20, max: 100 }) token!: string;
  @Secret({ max: 500 }) password!: string;
}

const HOUR_MS = 3_600_000;
const PER_ADDRESS: Limit = { name: 'reset-address', max: 20, seconds: 3_600 };
const PER_EMAIL: Limit = { name: 'reset-email', max: 3, seconds: 3_600 };
const JOB = 'email-password-reset';
const ANSWER_AFTER_MS = 250;

/** Asking, for any address, always succeeds after the same time: the answer tells nothing about who has an account. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly db: TenantDb,
    private readonly throttle: Throttle,
    private readonly jobs: JobQueue,
    private readonly key: InstanceKey,
    private readonly clock: SystemClock,
  ) {}

  async execute({ email }: PasswordResetRequestBody, address: string): Promise<void> {
    await this.throttle.hit(PER_ADDRESS, address);
    await Promise.all([this.prepare(email), delay(ANSWER_AFTER_MS)]);
  }

  private async prepare(email: string): Promise<void> {
    const isWelcome = await this.throttle.hit(PER_EMAIL, email).then(
      () => true,
      () => false,
    );
    const [found] = await this.db.lookUp<{ find_account: string }>('select find_account from find_account($1)', [
      email,
    ]);
    if (!isWelcome || !found) return;
    const accountId = found.find_account;
    const id = newId();
    await this.db.inAccount(accountId, async (tx) => {
      const expiresAt = new Date(this.clock.now().getTime() + HOUR_MS);
      await tx.insert(PasswordResetRow, {
        id,
        accountId,
        tokenHash: tokenHash(resetToken(this.key, id)),
        expiresAt,
        usedAt: null,
      });
      await this.jobs.enqueue(tx, JOB, { accountId, resetId: id }, { key: id });
    });
  }
}

/** Derived from the instance's key, so that the mail's job can write the link again without anybody keeping it. */
const resetToken = (key: InstanceKey, id: string): string => key.mac('links', `password-reset:${id}`);

@Injectable()
export class EmailPasswordReset implements OnModuleInit {
  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly mailer: Mailer,
    private readonly key: InstanceKey,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  onModuleInit(): void {
    this.worker.handle({ name: JOB, run: ({ accountId, resetId }) => this.run(String(accountId), String(resetId)) });
  }

  private async run(accountId: string, resetId: string): Promise<void> {
    const account = await this.db.inAccount(accountId, (tx) => tx.findOneBy(AccountRow, { id: accountId }));
    if (!account) return;
    const url = `${this.web.publicUrl}/mot-de-passe#${resetToken(this.key, resetId)}`;
    const mail = passwordResetMail({ language: account.language, name: account.name, url });
    await this.mailer.send({
      ...mail,
      to: account.email,
      language: account.language,
      senderName: 'Entente',
      messageKey: `reset:${resetId}`,
    });
  }
}

/** Uses the link: the new password is set, every session ends. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: SystemClock,
  ) {}

  async execute({ token, password }: PasswordResetBody): Promise<void> {
    const [found] = await this.db.lookUp<{ account_id: string; reset_id: string }>(
      'select * from find_password_reset($1, $2)',
      [tokenHash(token), this.clock.now()],
    );
    if (!found) throw accessProblems['link-used']();
    await this.db.inAccount(found.account_id, (tx) => this.apply(tx, found.account_id, found.reset_id, password));
  }

  private async apply(tx: AccountTx, accountId: string, resetId: string, password: string): Promise<void> {
    const account = await tx.findOneByOrFail(AccountRow, { id: accountId });
    const passwordHash = await chosenPasswordHash(password, { email: account.email, names: [account.name] });
    const now = this.clock.now();
    // Conditional, so that of two uses at once one alone succeeds.
    const { affected } = await tx.update(PasswordResetRow, { id: resetId, usedAt: IsNull() }, { usedAt: now });
    if (affected !== 1) throw accessProblems['link-used']();
    await tx.update(AccountRow, { id: accountId }, { passwordHash, passwordChangedAt: now });
    await closeResetLinks(tx, accountId, now);
    await tx.delete(SessionRow, { accountId });
  }
}
