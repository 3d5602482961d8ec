import { isStage } from '@entente/partners/domain';
import { type ListPartners$Params } from '@entente/platform/api-client';
import { listQuery } from '@entente/platform/web';

const names = ['q', 'etape', 'type', 'referent', 'vue'] as const;

type Name = (typeof names)[number] | 'sort';
type Values = Readonly<Record<Name, string>>;

/** What the list is filtered by, as it stands in the page's address. */
export const partnerQuery = () => listQuery(...names);

/** Whether the bin is open instead of the list. */
export const isBin = ({ vue }: Pick<Values, 'vue'>): boolean => vue === 'corbeille';

/** The address as the API asks. */
export const toRequest = (values: Values): Omit<ListPartners$Params, 'org'> => ({
  ...(values.q && { q: values.q.slice(0, 100) }),
  ...(isStage(values.etape) && { stage: [values.etape] }),
  ...(values.type && { type: values.type }),
  ...(values.referent && { referent: values.referent === 'moi' ? 'me' : toReferent(values.referent) }),
  ...(isBin(values) && { shelf: 'archived' as const }),
  ...(values.sort === '-updated' && { sort: '-updated' as const }),
});

const toReferent = (referent: string): string => (referent === 'aucun' ? 'none' : referent);
