import { Inject, Injectable } from '@nestjs/common';
import { newId, SystemClock, TenantDb, type TenantId, WEB_CONFIG, type WebConfig } from '@entente/platform/api';
import type { Role } from '@entente/access/domain';
import { SessionRow } from '../persistence/session.row';
import { SESSION_DAYS } from './cookies';
import { newToken, tokenHash } from './tokens';

const DAY_MS = 86_400_000;

export type FoundSession = { sessionId: string; accountId: string; isDue: boolean };
export type FoundMembership = FoundSession & {
  tenantId: TenantId | null;
  memberId: string | null;
  roles: Role[] | null;
};

type SessionAnswer = { session_id: string; account_id: string; is_due: boolean };
type MembershipAnswer = SessionAnswer & {
  tenant_id: TenantId | null;
  member_id: string | null;
  roles: Role[] | null;
  is_demo: boolean | null;
};

export type NewSession = { readonly token: string; readonly accountId: string; readonly sessionId: string };

@Injectable()
export class Sessions {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: SystemClock,
    @Inject(WEB_CONFIG) private readonly web: WebConfig,
  ) {}

  async find(token: string): Promise<FoundSession | null> {
    const [row] = await this.db.lookUp<SessionAnswer>('select * from find_session($1, $2)', [
      tokenHash(token),
      this.clock.now(),
    ]);
    return row ? { sessionId: row.session_id, accountId: row.account_id, isDue: row.is_due } : null;
  }

  async findMembership(token: string, org: string): Promise<FoundMembership | null> {
    const [row] = await this.db.lookUp<MembershipAnswer>('select * from find_membership($1, $2, $3)', [
      tokenHash(token),
      org,
      this.clock.now(),
    ]);
    if (!row) return null;
    const session = { sessionId: row.session_id, accountId: row.account_id, isDue: row.is_due };
    // Its accounts have a public password: outside the demonstration, it is an organisation that nobody knows.
    if (row.is_demo && !this.web.isDemo) return { ...session, tenantId: null, memberId: null, roles: null };
    return { ...session, tenantId: row.tenant_id, memberId: row.member_id, roles: row.roles };
  }

  async open(accountId: string, agent: string): Promise<NewSession> {
    const token = newToken();
    const now = this.clock.now();
    const sessionId = newId();
    await this.db.inAccount(accountId, (tx) =>
      tx.insert(SessionRow, {
        id: sessionId,
        accountId,
        tokenHash: tokenHash(token),
        previousHash: null,
        rotatedAt: now,
        createdAt: now,
        seenAt: now,
        expiresAt: new Date(now.getTime() + SESSION_DAYS * DAY_MS),
        agent: agent.slice(0, 200),
      }),
    );
    return { token, accountId, sessionId };
  }

  /** Gives the session a new token; null when a request beside this one already did. */
  async rotate({ accountId, sessionId }: FoundSession, token: string): Promise<string | null> {
    const next = newToken();
    const now = this.clock.now();
    const { affected } = await this.db.inAccount(accountId, (tx) =>
      tx.update(
        SessionRow,
        { id: sessionId, tokenHash: tokenHash(token) },
        {
          tokenHash: tokenHash(next),
          previousHash: tokenHash(token),
          rotatedAt: now,
          seenAt: now,
          expiresAt: new Date(now.getTime() + SESSION_DAYS * DAY_MS),
        },
      ),
    );
    return affected === 1 ? next : null;
  }
}
