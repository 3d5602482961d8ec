/** The page to come back to: a path of this site and nothing else, whatever somebody wrote in the address. */
export const safeReturn = (asked: string | null | undefined): string =>
  asked && /^\/(?![/\\])/.test(asked) && !asked.startsWith('/connexion') ? asked : '/';
