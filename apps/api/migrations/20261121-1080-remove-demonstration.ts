import { readRoles } from '@entente/platform/api';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The one way to delete an organisation, for demonstrations alone. It belongs to the tables' owner: the service may
 * not delete what is append-only. Row-level security binds the owner too, so each delete stays in its organisation.
 */
export class RemoveDemonstration implements MigrationInterface {
  name = 'RemoveDemonstration1763721000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function remove_demonstration(given uuid) returns void
      language plpgsql security definer set search_path = public as $$
      declare
        one regclass;
        people uuid[];
        person uuid;
        blocked boolean := true;
        rounds int := 0;
      begin
        perform set_config('app.tenant_id', given::text, true);
        if not exists (select from organisation where tenant_id = given and is_demo) then return; end if;
        select coalesce(array_agg(account_id), '{}') into people
          from member where tenant_id = given and account_id is not null;

        -- Tables that others point at give way once the others are empty.
        while blocked loop
          blocked := false;
          rounds := rounds + 1;
          if rounds > 50 then raise exception 'a demonstration could not be removed'; end if;
          for one in
            select c.oid::regclass from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
          loop
            begin
              execute format('delete from %s where tenant_id = $1', one) using given;
            exception when foreign_key_violation then blocked := true;
            end;
          end loop;
        end loop;

        -- Somebody who also belongs to another organisation keeps their account.
        foreach person in array people loop
          perform set_config('app.account_id', person::text, true);
          if not exists (select from own_memberships()) then delete from account where id = person; end if;
        end loop;
      end $$;
      revoke all on function remove_demonstration(uuid) from public;
      grant execute on function remove_demonstration(uuid) to ${readRoles().app};
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
