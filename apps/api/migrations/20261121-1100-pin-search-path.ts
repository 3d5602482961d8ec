import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Unnamed, the schema of temporary objects is searched first: whoever may create one could stand a table of theirs
 * before ours in a function that runs with its owner's rights. Named last, it no longer hides anything.
 */
export class PinSearchPath implements MigrationInterface {
  name = 'PinSearchPath1763722200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare
        one regprocedure;
      begin
        for one in select oid from pg_proc where prosecdef and pronamespace = 'public'::regnamespace loop
          execute format('alter function %s set search_path = public, pg_temp', one);
        end loop;
      end $$;
    `);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations go forward only.'));
  }
}
