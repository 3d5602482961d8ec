import { httpProblems } from '@entente/platform/api';

export type Cursor = readonly [key: string, id: string];

export const encodeCursor = ([key, id]: Cursor): string => Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** The place that a page gave out; anything else is refused. */
export const decodeCursor = (after: string | undefined): Cursor | null => {
  if (!after) return null;
  try {
    const [key, id] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[];
    if (typeof key === 'string' && key.length <= 300 && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) {
      return [key, id];
    }
  } catch {
    // Falls through: a cursor that nobody gave out.
  }
  throw httpProblems['invalid-request']({}, [{ pointer: '/after', code: 'choice' }]);
};

/** The longest word narrows most: it goes first, where the index serves. */
export const searchWords = (folded: string): readonly string[] =>
  folded
    .split(' ')
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .slice(0, 6);

/** Collects parameters as conditions name them. */
export const parameterList = () => {
  const parameters: unknown[] = [];
  const give = (value: unknown): string => `$${parameters.push(value)}`;
  return { parameters, give };
};

export type Give = (value: unknown) => string;

/** Partners whose name, town or numbers hold these words; none asked, no condition. */
export const partnerSearch = ([first, ...others]: readonly string[], give: Give): string[] =>
  first ? [`p.id in (select search_partners(${give(first)}, ${give(others)}))`] : [];

const oursNow = `t.tenant_id = s.tenant_id and t.partnership_id = s.id and t.side = 'ours' and t.until_day is null`;

/** Partnerships that somebody of ours is référent or deputy of. */
export const heldBy = (memberId: string | null, give: Give): string[] =>
  memberId ? [`exists (select from tenure t where ${oursNow} and t.person_id::text = ${give(memberId)})`] : [];

/** The name of our référent. */
export const ourReferent = `coalesce((select m.name from tenure t
  join member m on m.tenant_id = t.tenant_id and m.id = t.person_id where ${oursNow} and t.role = 'referent'), '')`;
