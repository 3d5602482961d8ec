import { Injectable } from '@nestjs/common';
import { accessProblems, type Member, type MemberDecision } from '@entente/access/domain';
import { type FactAuthor, Facts, type Tx, withConstraints } from '@entente/platform/api';
import { MemberRow } from '../persistence/member.row';

export const toMember = (row: MemberRow): Member => ({
  id: row.id,
  email: row.email,
  name: row.name,
  jobTitle: row.jobTitle,
  roles: row.roles,
  status: row.status,
  invitedAt: row.invitedAt,
  invitationExpiresAt: row.invitationExpiresAt,
  joinedAt: row.joinedAt,
});

const ownConstraints = { member_email: () => accessProblems['already-member']() };

/** Loads members under lock and saves what a decision made of them. */
@Injectable()
export class MemberStore {
  constructor(private readonly facts: Facts) {}

  list(tx: Tx): Promise<MemberRow[]> {
    return tx.find(MemberRow, { order: { name: 'ASC', id: 'ASC' }, take: 500 });
  }

  /** The whole team, locked together: the rule about the last account manager looks at everybody. */
  async lockTeam(tx: Tx): Promise<MemberRow[]> {
    return tx.createQueryBuilder(MemberRow, 'm').setLock('pessimistic_write').orderBy('m.id').getMany();
  }

  async lock(tx: Tx, id: string): Promise<{ row: MemberRow; team: Member[] }> {
    const rows = await this.lockTeam(tx);
    const row = rows.find((candidate) => candidate.id === id);
    if (!row) throw accessProblems['member-not-found']();
    return { row, team: rows.map(toMember) };
  }

  async insert(tx: Tx, author: FactAuthor, { member, facts }: MemberDecision): Promise<MemberRow> {
    const row: MemberRow = {
      ...member,
      roles: [...member.roles],
      tenantId: author.tenantId,
      accountId: null,
      version: 1,
    };
    await withConstraints(ownConstraints, () => tx.insert(MemberRow, row));
    await this.append(tx, author, { member, facts });
    return row;
  }

  async save(tx: Tx, author: FactAuthor, before: MemberRow, { member, facts }: MemberDecision): Promise<MemberRow> {
    if (facts.length === 0) return before;
    const { roles, status, invitedAt, invitationExpiresAt, joinedAt } = member;
    const change = { roles: [...roles], status, invitedAt, invitationExpiresAt, joinedAt, version: before.version + 1 };
    await tx.update(MemberRow, { tenantId: author.tenantId, id: before.id }, change);
    await this.append(tx, author, { member, facts });
    return { ...before, ...change };
  }

  private append(tx: Tx, author: FactAuthor, { member, facts }: MemberDecision): Promise<void> {
    return this.facts.append(
      tx,
      author,
      facts.map(({ type, ...detail }) => ({ type, about: [member.id], detail })),
    );
  }
}
