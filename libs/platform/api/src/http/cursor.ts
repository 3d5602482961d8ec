import { httpProblems } from './http-problems';

/** The place after which the next page begins: the sort key and id of the last row shown. */
export type Cursor = readonly [key: string, id: string];

export const encodeCursor = (key: string, id: string): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads a cursor back; one that nobody gave out is refused with its field. */
export const decodeCursor = (after: string | undefined): Cursor | null => {
  if (!after) return null;
  const parsed = parse(after);
  if (!parsed) throw httpProblems['invalid-request']({}, [{ pointer: '/after', code: 'choice' }]);
  return parsed;
};

const parse = (after: string): Cursor | null => {
  try {
    const [key, id] = JSON.parse(Buffer.from(after, 'base64url').toString('utf8')) as unknown[];
    return typeof key === 'string' && typeof id === 'string' && ID.test(id) ? [key, id] : null;
  } catch {
    return null;
  }
};
