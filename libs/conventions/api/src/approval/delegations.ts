import { Injectable } from '@nestjs/common';
import type { Member } from '@entente/access/api';
import type { MemberId } from '@entente/access/domain';
import {
  conventionProblems,
  type Delegation,
  delegate,
  type DelegationId,
  isActiveOn,
} from '@entente/conventions/domain';
import { CalendarDay, Facts, Flag, newId, Shown, TenantDb, Text, type Tx, Uuid } from '@entente/platform/api';
import { addDays, type Day } from '@entente/platform/kernel';
import { ApprovalDesk, type ApprovalSurroundings } from './approval-desk';
import { DelegationStore } from './delegation.store';

export class DelegationBody {
  @Uuid() delegateId!: string;
  @CalendarDay() beginsOn!: Day;
  @CalendarDay() endsOn!: Day;
}

export class DelegationView {
  @Uuid() id!: string;
  @Text({ description: 'The other person.' }) name!: string;
  @Flag({ description: 'The reader gave it; otherwise they received it.' }) isGiven!: boolean;
  @Shown({ type: String, format: 'date' }) beginsOn!: Day;
  @Shown({ type: String, format: 'date' }) endsOn!: Day;
  @Flag() isActive!: boolean;
}

export class DelegatePersonView {
  @Uuid() id!: string;
  @Text() name!: string;
  @Text({ min: 0 }) jobTitle!: string;
}

export class DelegationsView {
  @Shown({ type: () => DelegationView, isArray: true }) delegations!: DelegationView[];
  @Shown({ type: () => DelegatePersonView, isArray: true }) people!: DelegatePersonView[];
}

/** For an absence, somebody answers in one's place. Each names their own stand-in, and nobody else's. */
@Injectable()
export class Delegations {
  constructor(
    private readonly db: TenantDb,
    private readonly store: DelegationStore,
    private readonly desk: ApprovalDesk,
    private readonly facts: Facts,
  ) {}

  read(actor: Member): Promise<DelegationsView> {
    return this.db.readInTenant(actor, (tx) => this.view(tx, actor));
  }

  give(actor: Member, { delegateId, beginsOn, endsOn }: DelegationBody): Promise<DelegationsView> {
    return this.db.inTenant(actor, async (tx) => {
      const { moment, eligible } = await this.desk.read(tx);
      if (!eligible.members.has(delegateId)) throw conventionProblems['may-not-stand-here']();
      const known = await this.store.lockAll(tx, actor, moment.today);
      const wanted: Delegation = {
        id: newId() as DelegationId,
        memberId: actor.id as MemberId,
        delegateId: delegateId as MemberId,
        beginsOn,
        endsOn,
      };
      await this.store.insert(tx, actor, delegate(wanted, known, moment.today));
      await this.tell(tx, actor, 'delegation-given', wanted);
      return this.view(tx, actor);
    });
  }

  end(actor: Member, id: string): Promise<DelegationsView> {
    return this.db.inTenant(actor, async (tx) => {
      const { today } = await this.desk.moment(tx);
      const known = await this.store.lockAll(tx, actor, today);
      const own = known.find((each) => each.id === id && each.memberId === actor.id);
      if (!own) throw conventionProblems['delegation-not-found']();
      await this.store.end(tx, actor, own, addDays(today, -1));
      await this.tell(tx, actor, 'delegation-ended', own);
      return this.view(tx, actor);
    });
  }

  private async view(tx: Tx, actor: Member): Promise<DelegationsView> {
    const around = await this.desk.read(tx);
    const mine = around.delegations.filter(
      ({ memberId, delegateId }) => memberId === actor.id || delegateId === actor.id,
    );
    const names = await this.desk.names(
      tx,
      mine.flatMap(({ memberId, delegateId }) => [memberId, delegateId]),
    );
    const toView = (each: Delegation): DelegationView => {
      const isGiven = each.memberId === actor.id;
      const { id, beginsOn, endsOn, memberId, delegateId } = each;
      const name = names.get(isGiven ? delegateId : memberId)?.name ?? '…';
      return { id, name, isGiven, beginsOn, endsOn, isActive: isActiveOn(each, around.moment.today) };
    };
    return { delegations: mine.map(toView), people: others(actor, around) };
  }

  private tell(tx: Tx, actor: Member, type: string, { id, delegateId, beginsOn, endsOn }: Delegation): Promise<void> {
    const detail = { delegationId: id, delegateId, beginsOn, endsOn };
    return this.facts.append(tx, actor, [{ type, about: [actor.id, delegateId], detail }]);
  }
}

const others = (actor: Member, { members }: ApprovalSurroundings): DelegatePersonView[] =>
  members.filter(({ id }) => id !== actor.id).map(({ id, name, jobTitle }) => ({ id, name, jobTitle }));
