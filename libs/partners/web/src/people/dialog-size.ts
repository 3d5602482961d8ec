/** The size of the dialogs of partners. */
export const dialogSize = { width: '38rem', maxWidth: 'calc(100vw - 2rem)' } as const;
