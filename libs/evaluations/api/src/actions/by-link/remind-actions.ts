import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { reminderOn, type RemindedAction, remindedBefore } from '@entente/evaluations/domain';
import { JobWorker, TenantDb, type TenantId, type TenantScope, type Tx } from '@entente/platform/api';
import { addDays, type Day } from '@entente/platform/kernel';
import { ReviewSurroundings } from '../../sources/review-context';
import { ActionPost } from './action-post';

type Person = { readonly id: string; readonly isOurs: boolean };
type Told = RemindedAction & { readonly personId: string; readonly isOurs: boolean };

/*
 * People of ours; and of theirs, those whose link works and who did not ask for silence. The first mail to somebody of
 * the partner is always the act of a person. $1: the last day that is near; $2: one person, or null for all of them.
 */
const WATCHED = `
  select a.id, a.due_on::text as "dueOn", w.person_id as "personId", w.is_ours as "isOurs",
    r.announced_for::text as "announcedFor", t.told_late_on::text as "toldLateOn"
  from planned_action a
  cross join lateral (
    select a.owner_ours as person_id, true as is_ours where a.owner_ours is not null
    union all
    select a.owner_theirs, false where a.visible_to_partner and exists (
      select from action_link l where l.tenant_id = a.tenant_id and l.contact_id = a.owner_theirs
        and l.closed_at is null and not l.reminders_stopped)
  ) w
  left join partner p on p.tenant_id = a.tenant_id and p.id = a.partner_id
  left join action_reminder r on r.tenant_id = a.tenant_id and r.action_id = a.id and r.person_id = w.person_id
  -- Of whatever action, closed since or not: the week is the person's.
  left join lateral (select max(x.told_late_on) as told_late_on from action_reminder x
    where x.tenant_id = a.tenant_id and x.person_id = w.person_id) t on true
  where a.state in ('to-do', 'under-way') and a.due_on <= $1::date and p.archived_on is null
    and ($2::uuid is null or w.person_id = $2)
  order by w.person_id, a.due_on, a.id`;

/** Reminds, at the opening of the day, whoever answers for an action that is near or late: one mail a person. */
@Injectable()
export class RemindActions implements OnModuleInit {
  private readonly log = new Logger('actions');

  constructor(
    private readonly db: TenantDb,
    private readonly worker: JobWorker,
    private readonly post: ActionPost,
    private readonly surroundings: ReviewSurroundings,
  ) {}

  onModuleInit(): void {
    this.worker.schedule({ name: 'remind-actions', cron: '5 8 * * *', run: () => this.execute() });
  }

  /** May run twice or after a night off: what was told is written down in the transaction that has it sent. */
  async execute(): Promise<void> {
    const tenants = await this.db.lookUp<{ tenants: TenantId }>('select tenants from tenants()', []);
    let failed = 0;
    for (const { tenants: tenantId } of tenants) {
      for (const person of await this.people({ tenantId })) {
        await this.remind({ tenantId }, person).catch((error: unknown) => {
          failed += 1;
          this.log.error({ tenantId, person: person.id, error: String(error) });
        });
      }
    }
    // The queue runs the day again, which finds nothing left for those that went well.
    if (failed > 0) throw new Error(`${failed} reminders of actions could not be written.`);
  }

  private people(scope: TenantScope): Promise<Person[]> {
    return this.db.readInTenant(scope, async (tx) => {
      const today = await this.surroundings.today(tx);
      const byPerson = Map.groupBy(await this.watched(tx, today, null), ({ personId }) => personId);
      return [...byPerson].flatMap(([id, actions]) =>
        reminderOn(actions, today) ? [{ id, isOurs: actions[0]?.isOurs ?? false }] : [],
      );
    });
  }

  private remind(scope: TenantScope, { id, isOurs }: Person): Promise<void> {
    return this.db.inTenant(scope, async (tx) => {
      // Two runs of one morning come one after the other for a person: the second finds it told.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('remind-actions:' || $1, 0))`, [id]);
      const today = await this.surroundings.today(tx);
      const reminder = reminderOn(await this.watched(tx, today, id), today);
      if (!reminder) return;
      await this.writeDown(tx, scope, id, { ...reminder, today });
      await (isOurs ? this.post.remindOwner(tx, scope, id) : this.post.toContact(tx, scope, id, 'reminded'));
    });
  }

  private watched(tx: Tx, today: Day, personId: string | null): Promise<Told[]> {
    return tx.query<Told[]>(WATCHED, [addDays(today, remindedBefore), personId]);
  }

  private async writeDown(
    tx: Tx,
    { tenantId }: TenantScope,
    personId: string,
    { soon, late, today }: { soon: readonly string[]; late: readonly string[]; today: Day },
  ): Promise<void> {
    await tx.query(
      `insert into action_reminder (tenant_id, action_id, person_id, announced_for, told_late_on)
       select tenant_id, id, $2, case when id = any($3) then due_on end, case when id = any($4) then $5::date end
       from planned_action where tenant_id = $1 and (id = any($3) or id = any($4))
       on conflict on constraint action_reminder_pkey do update set
         announced_for = coalesce(excluded.announced_for, action_reminder.announced_for),
         told_late_on = coalesce(excluded.told_late_on, action_reminder.told_late_on)`,
      [tenantId, personId, soon, late, today],
    );
  }
}
