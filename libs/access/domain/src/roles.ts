/** What a member may be; one person can hold several. A French « administrateur » (board) is a board member. */
export const roles = ['accountManager', 'director', 'referent', 'staff', 'boardMember'] as const;

export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value);
