import type { Client } from 'pg';
import { nameRoles, type Roles } from './roles';

const userOf = (url: string): { name: string; password: string } => {
  const { username, password } = new URL(url);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
};

/** The three role names that the two addresses imply: owner, app, and the owner's look-up role. */
export const rolesOf = (ownerUrl: string, appUrl: string): Roles => {
  const owner = userOf(ownerUrl).name;
  return { owner, app: userOf(appUrl).name, crosstenant: `${owner.replace(/_owner$/, '')}_crosstenant` };
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const has = async (client: Client, role: string): Promise<boolean> =>
  ((await client.query('select 1 from pg_roles where rolname = $1', [role])).rowCount ?? 0) > 0;

/**
 * Makes sure that the roles exist and that the service's role can neither own, bypass nor rule. On a managed
 * server whose owner may not create roles, the error names the three statements for the administrator.
 */
export const ensureRoles = async (client: Client, ownerUrl: string, appUrl: string): Promise<Roles> => {
  const roles = rolesOf(ownerUrl, appUrl);
  nameRoles(roles);
  const statements = [
    [roles.app, `create role ${roles.app} login nosuperuser nobypassrls password ${literal(userOf(appUrl).password)}`],
    [roles.crosstenant, `create role ${roles.crosstenant} nologin bypassrls`],
  ] as const;
  for (const [role, statement] of statements) {
    if (await has(client, role)) continue;
    await client.query(statement).catch((error: unknown) => {
      throw new Error(
        `The role "${role}" does not exist and ${roles.owner} may not create it. Have the administrator run: ${statement.replace(/password .*/, "password '…'")}; grant ${roles.crosstenant} to ${roles.owner}. (${String(error)})`,
      );
    });
  }
  await client.query(`grant ${roles.crosstenant} to ${roles.owner}`).catch(() => undefined);
  await refusePower(client, roles);
  return roles;
};

const refusePower = async (client: Client, { app, crosstenant, owner }: Roles): Promise<void> => {
  const { rows } = await client.query<{ rolsuper: boolean; rolbypassrls: boolean }>(
    'select rolsuper, rolbypassrls from pg_roles where rolname = $1',
    [app],
  );
  if (rows[0]?.rolsuper || rows[0]?.rolbypassrls) {
    throw new Error(
      `The role "${app}" of DATABASE_URL is too powerful: it must be neither superuser nor bypassrls, or organisations would no longer be separated.`,
    );
  }
  const member = await client.query<{ ok: boolean }>(`select pg_has_role(current_user, $1, 'member') as ok`, [
    crosstenant,
  ]);
  if (!member.rows[0]?.ok)
    throw new Error(`"${owner}" must be a member of "${crosstenant}": grant ${crosstenant} to ${owner}.`);
};
