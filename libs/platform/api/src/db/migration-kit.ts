import { readRoles } from './roles';

type TableRights = 'read-write' | 'append-only';

const rightsOf: Record<TableRights, string> = {
  'read-write': 'select, insert, update, delete',
  'append-only': 'select, insert',
};

/** Forces row-level security by organisation on a table and gives the service its rights on it. */
export const tenantTable = (table: string, rights: TableRights = 'read-write'): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy tenant on ${table}
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid)
    with check (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
  grant ${rightsOf[rights]} on ${table} to ${readRoles().app};
  grant select on ${table} to ${readRoles().crosstenant};
`;

/** The same by account, for rows that belong to a person and to no organisation. */
export const accountTable = (table: string, column = 'account_id'): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy account on ${table}
    using (${column} = nullif(current_setting('app.account_id', true), '')::uuid)
    with check (${column} = nullif(current_setting('app.account_id', true), '')::uuid);
  grant select, insert, update, delete on ${table} to ${readRoles().app};
  grant select on ${table} to ${readRoles().crosstenant};
`;

/**
 * A named look-up that answers before the organisation is known. It belongs to the role that may bypass
 * row-level security: owned by the tables' owner it would find nothing, since forced security binds the owner too.
 */
export const lookUpFunction = (signature: string, definition: string): string => `
  create function ${signature} ${definition};
  alter function ${signatureTypes(signature)} owner to ${readRoles().crosstenant};
  revoke all on function ${signatureTypes(signature)} from public;
  grant execute on function ${signatureTypes(signature)} to ${readRoles().app};
`;

/** `find_login(email text)` → `find_login(text)`: what ALTER and GRANT name a function by. */
const signatureTypes = (signature: string): string =>
  signature.replace(/\(([^)]*)\)/, (_all, list: string) => {
    const types = list.split(',').map((parameter) => parameter.trim().split(/\s+/).slice(1).join(' '));
    return `(${types.join(', ')})`;
  });

/** Rights on a table that belongs to no organisation: reference data and the instance's own rows. */
export const sharedTable = (table: string, rights = 'select'): string =>
  `grant ${rights} on ${table} to ${readRoles().app};`;
