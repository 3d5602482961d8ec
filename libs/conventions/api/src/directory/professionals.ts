import type { Tx } from '@entente/platform/api';

/** Names of the contacts of several partners at once: the typing guard leaves professionals alone. */
export const contactNames = async (tx: Tx, partnerIds: readonly string[]): Promise<Map<string, readonly string[]>> => {
  const rows = await tx.query<{ partner: string; names: string[] }[]>(
    `select partner_id as partner, array_agg(name) as names from contact where partner_id = any($1) group by partner_id`,
    [[...new Set(partnerIds)]],
  );
  return new Map(rows.map(({ partner, names }) => [partner, names]));
};
