import type { QuestionsContent, QuestionsRef } from '@entente/evaluations/domain';
import type { Tx } from '@entente/platform/api';

/**
 * References with the own questions they name, in one statement; those that ship with Entente need none. A version that a review names
 * cannot be missing: the database holds it.
 */
export const carryEachQuestions = async (tx: Tx, refs: readonly QuestionsRef[]): Promise<readonly QuestionsRef[]> => {
  const own = refs.filter((ref) => ref.own !== undefined);
  if (own.length === 0) return refs;
  const found = await tx.query<{ id: string; version: number; content: QuestionsContent }[]>(
    `select grid_id as id, version, content from own_grid_version
     where (grid_id, version) in (select * from unnest($1::uuid[], $2::integer[]))`,
    [own.map((ref) => ref.own), own.map(({ version }) => version)],
  );
  const contents = new Map(found.map(({ id, version, content }) => [`${id} ${version}`, content]));
  return refs.map((ref) => {
    const content = contents.get(`${ref.own ?? ''} ${ref.version}`);
    return content ? { ...ref, content } : ref;
  });
};

/** The same for one reference. */
export const carryQuestions = async (tx: Tx, ref: QuestionsRef): Promise<QuestionsRef> =>
  (await carryEachQuestions(tx, [ref]))[0] ?? ref;
