import { Injectable } from '@nestjs/common';
import { Flag, httpProblems, Shown, SystemClock, TenantDb, Text, Uuid } from '@entente/platform/api';
import { MoreThan, Not } from 'typeorm';
import { SessionRow } from '../persistence/session.row';
import type { SignedIn } from '../security/actor';

export class OwnSessionView {
  @Uuid() id!: string;
  @Text() agent!: string;
  @Shown({ type: String, format: 'date-time' }) createdAt!: string;
  @Shown({ type: String, format: 'date-time' }) seenAt!: string;
  @Flag() isCurrent!: boolean;
}

/** Where the person is signed in, and the way to end it. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: SystemClock,
  ) {}

  list({ accountId, sessionId }: SignedIn): Promise<OwnSessionView[]> {
    return this.db.inAccount(accountId, async (tx) => {
      const rows = await tx.find(SessionRow, {
        where: { expiresAt: MoreThan(this.clock.now()) },
        order: { seenAt: 'DESC' },
        take: 100,
      });
      return rows.map(({ id, agent, createdAt, seenAt }) => ({
        id,
        agent,
        createdAt: createdAt.toISOString(),
        seenAt: seenAt.toISOString(),
        isCurrent: id === sessionId,
      }));
    });
  }

  end({ accountId }: SignedIn, id: string): Promise<void> {
    return this.db.inAccount(accountId, async (tx) => {
      const { affected } = await tx.delete(SessionRow, { id });
      if (affected !== 1) throw httpProblems['not-found']();
    });
  }

  endOthers({ accountId, sessionId }: SignedIn): Promise<void> {
    return this.db.inAccount(accountId, async (tx) => {
      await tx.delete(SessionRow, { accountId, id: Not(sessionId) });
    });
  }
}
