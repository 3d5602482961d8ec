import { accessProblems, can, type Permission, type Role } from '@entente/access/domain';

export const sheetActions = ['edit', 'publish', 'export'] as const;

export type SheetAction = (typeof sheetActions)[number];

const acts = {
  edit: 'identity-sheet:edit',
  publish: 'identity-sheet:publish',
  export: 'identity-sheet:export',
} as const satisfies Record<SheetAction, Permission>;

type Viewer = { readonly roles: readonly Role[] };

/** What this person may do with the sheet, whatever its state. */
export const allowedSheetActions = ({ roles }: Viewer): SheetAction[] =>
  sheetActions.filter((action) => can(roles, acts[action]));

/** Addresses of a partner's people are for those who may see their direct lines. */
export const assertMaySeeAddresses = ({ roles }: Viewer): void => {
  if (!can(roles, 'partners:read-phones')) throw accessProblems['not-allowed']();
};
