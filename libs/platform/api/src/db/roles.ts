/** Names of the three database roles. Roles are cluster-wide, hence a prefix that an installation may change. */
export type Roles = { readonly owner: string; readonly app: string; readonly crosstenant: string };

let roles: Roles = { owner: 'entente_owner', app: 'entente_app', crosstenant: 'entente_crosstenant' };

export const readRoles = (): Roles => roles;

/** Called once, before migrations are loaded, with the user names found in the two addresses. */
export const nameRoles = (given: Roles): void => {
  for (const name of Object.values(given)) {
    if (!/^[a-z_][a-z0-9_]{0,62}$/.test(name))
      throw new Error(`"${name}" cannot serve as a role name: use a-z, 0-9, _.`);
  }
  roles = given;
};
