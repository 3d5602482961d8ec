import { Injectable } from '@nestjs/common';
import type { OrganisationProfile } from '@entente/access/domain';
import type { Tx } from '@entente/platform/api';
import { In } from 'typeorm';
import { MemberRow } from '../persistence/member.row';
import { OrganisationRow } from '../persistence/organisation.row';

export type OrganisationIdentity = {
  readonly org: string;
  readonly name: string;
  readonly profile: OrganisationProfile;
  readonly logoSha256: string | null;
  readonly isDemo: boolean;
};

export type MemberIdentity = Pick<MemberRow, 'id' | 'name' | 'jobTitle' | 'email' | 'status' | 'roles'>;

/** What other domains may know of the organisation and its people, in their own transaction. */
@Injectable()
export class OrganisationDirectory {
  async identity(tx: Tx): Promise<OrganisationIdentity> {
    const { slug, name, profile, logoSha256, isDemo } = await tx
      .createQueryBuilder(OrganisationRow, 'o')
      .getOneOrFail();
    return { org: slug, name, profile, logoSha256, isDemo };
  }

  /** Members by id, whatever their status: who acted once keeps their name. */
  async members(tx: Tx, ids: readonly string[]): Promise<Map<string, MemberIdentity>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.findBy(MemberRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Everybody who can be given a task. */
  activeMembers(tx: Tx): Promise<MemberIdentity[]> {
    return tx.find(MemberRow, { where: { status: 'active' }, order: { name: 'ASC' }, take: 500 });
  }
}
