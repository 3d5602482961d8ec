import { Injectable } from '@nestjs/common';
import { type Member } from '@entente/access/api';
import { accessProblems, can, entitlements, type Entitlement } from '@entente/access/domain';
import {
  type EntitledForm,
  type EntitledPerson,
  type EntitledPersonId,
  type PartnerId,
  partnerProblems,
  soundEntitled,
} from '@entente/partners/domain';
import {
  CalendarDay,
  Facts,
  Flag,
  newId,
  OneOf,
  Shown,
  TenantDb,
  Text,
  type Tx,
  Uuid,
  Whole,
} from '@entente/platform/api';
import type { Day } from '@entente/platform/kernel';
import { assertMay, relationTo } from '../partner/partner.policy';
import { PartnershipStore } from '../persistence/partnership.store';
import { EntitledPersonRow } from './entitled-person.row';

export class EntitledBody implements EntitledForm {
  @Text({ max: 120, min: 0 }) name!: string;
  @Text({ max: 120, min: 0 }) jobTitle!: string;
  @OneOf(entitlements, 'Entitlement') entitlement!: Entitlement;
  @CalendarDay() beginsOn!: Day;
  @CalendarDay({ nullable: true }) endsOn!: Day | null;
  @Text({ max: 200, min: 0 }) reference!: string;
}

export class EntitledRevisionBody extends EntitledBody {
  @Whole({ min: 1 }) version!: number;
}

export class EntitledPersonView extends EntitledRevisionBody {
  @Uuid() id!: string;
}

export class EntitledPeopleView {
  @Shown({ type: () => EntitledPersonView, isArray: true }) people!: EntitledPersonView[];
  @Flag() mayEdit!: boolean;
}

/** Whose register it is: a partner's, or our own. */
export type RegisterOf = string | null;

const formOf = ({ name, jobTitle, entitlement, beginsOn, endsOn, reference }: EntitledForm): EntitledForm => ({
  name,
  jobTitle,
  entitlement,
  beginsOn,
  endsOn,
  reference,
});

/** The people entitled to sign, for each partner and for the organisation itself. */
@Injectable()
export class Entitlements {
  constructor(
    private readonly db: TenantDb,
    private readonly partnerships: PartnershipStore,
    private readonly facts: Facts,
  ) {}

  read(actor: Member, of: RegisterOf): Promise<EntitledPeopleView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor, of));
  }

  add(actor: Member, of: RegisterOf, given: EntitledForm): Promise<EntitledPeopleView> {
    return this.write(actor, of, async (tx) => {
      const form = soundEntitled(formOf(given));
      const id = newId() as EntitledPersonId;
      const row = { ...form, id, tenantId: actor.tenantId, partnerId: of as PartnerId | null, version: 1 };
      await tx.insert(EntitledPersonRow, row);
      return { type: 'entitlement-recorded', id };
    });
  }

  revise(
    actor: Member,
    of: RegisterOf,
    id: string,
    { version, ...given }: EntitledRevisionBody,
  ): Promise<EntitledPeopleView> {
    return this.write(actor, of, async (tx) => {
      const form = soundEntitled(formOf(given));
      const row = await this.lock(tx, of, id);
      if (row.version !== version) throw partnerProblems['changed-elsewhere']();
      await tx.update(EntitledPersonRow, { tenantId: actor.tenantId, id: row.id }, { ...form, version: version + 1 });
      return { type: 'entitlement-recorded', id };
    });
  }

  remove(actor: Member, of: RegisterOf, id: string): Promise<EntitledPeopleView> {
    return this.write(actor, of, async (tx) => {
      const row = await this.lock(tx, of, id);
      await tx.delete(EntitledPersonRow, { tenantId: actor.tenantId, id: row.id });
      return { type: 'entitlement-removed', id };
    });
  }

  /** For the domains above, in their own transaction: ours, and those of these partners. */
  async forSigning(tx: Tx, partnerIds: readonly string[]): Promise<readonly EntitledPerson[]> {
    const query = tx.createQueryBuilder(EntitledPersonRow, 'e').where('e.partner_id is null');
    if (partnerIds.length > 0) query.orWhere('e.partner_id in (:...partnerIds)', { partnerIds });
    return query.orderBy('e.name').limit(1000).getMany();
  }

  private async write(
    actor: Member,
    of: RegisterOf,
    act: (tx: Tx) => Promise<{ readonly type: string; readonly id: string }>,
  ): Promise<EntitledPeopleView> {
    return this.db.inTenant(actor, async (tx) => {
      await this.assertMay(tx, actor, of);
      const { type, id } = await act(tx);
      const detail = { entitledId: id, ...(of ? { partnerId: of } : {}) };
      await this.facts.append(tx, actor, [{ type, about: [of ?? actor.tenantId], detail }]);
      return this.view(tx, actor, of);
    });
  }

  private async assertMay(tx: Tx, actor: Member, of: RegisterOf): Promise<void> {
    if (of === null) {
      if (!can(actor.roles, 'organisation:edit')) throw accessProblems['not-allowed']();
      return;
    }
    const { partnership } = await this.partnerships.find(tx, of);
    assertMay(actor, 'partners:edit', partnership.tenures);
  }

  private async lock(tx: Tx, of: RegisterOf, id: string): Promise<EntitledPersonRow> {
    const row = await tx
      .createQueryBuilder(EntitledPersonRow, 'e')
      .where('e.id = :id and e.partner_id is not distinct from :of::uuid', { id, of })
      .setLock('pessimistic_write')
      .getOne();
    if (!row) throw partnerProblems['entitled-not-found']();
    return row;
  }

  private async view(tx: Tx, actor: Member, of: RegisterOf): Promise<EntitledPeopleView> {
    const partnership = of === null ? null : (await this.partnerships.find(tx, of)).partnership;
    const rows = await tx
      .createQueryBuilder(EntitledPersonRow, 'e')
      .where('e.partner_id is not distinct from :of::uuid', { of })
      .orderBy('e.name')
      .addOrderBy('e.begins_on')
      .limit(200)
      .getMany();
    return {
      people: rows.map(({ id, version, ...form }) => ({ id, version, ...formOf(form) })),
      mayEdit: partnership
        ? can(actor.roles, 'partners:edit', relationTo(partnership.tenures, actor))
        : can(actor.roles, 'organisation:edit'),
    };
  }
}
