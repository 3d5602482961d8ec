import { type SwotAction } from './swot-session';

const same = (a: SwotAction | undefined, b: SwotAction | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const byId = (actions: readonly SwotAction[]) => new Map(actions.map((action) => [action.id, action]));

/**
 * What stands in the fields of a page when the server's actions change: what this page has typed since it last agreed
 * with the server stays, everything else follows the server.
 */
export const mergeActions = (
  typed: readonly SwotAction[],
  agreed: readonly SwotAction[],
  server: readonly SwotAction[],
): readonly SwotAction[] => {
  const [mine, known, theirs] = [byId(typed), byId(agreed), byId(server)];
  const isMine = (id: string): boolean => !same(mine.get(id), known.get(id));
  const kept = server.flatMap((action) => (isMine(action.id) ? (mine.get(action.id) ?? []) : action));
  const added = typed.filter(({ id }) => !theirs.has(id) && isMine(id));
  return [...kept, ...added];
};
