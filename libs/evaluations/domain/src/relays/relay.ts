import { type FieldFault, faultAt } from '@entente/platform/kernel';

/** How much somebody holds: posts of référent or deputy, actions, chapters of reviews. */
export type HeldCount = { readonly posts: number; readonly actions: number; readonly sections: number };

export const nothingHeld: HeldCount = { posts: 0, actions: 0, sections: 0 };

export const sumHeld = (counts: readonly HeldCount[]): HeldCount =>
  counts.reduce(
    (sum, { posts, actions, sections }) => ({
      posts: sum.posts + posts,
      actions: sum.actions + actions,
      sections: sum.sections + sections,
    }),
    nothingHeld,
  );

export const isAnythingHeld = ({ posts, actions, sections }: HeldCount): boolean => posts + actions + sections > 0;

/** With one partner, or of the organisation itself when null, everything goes to one person. */
export type RelayLine = { readonly partnerId: string | null; readonly toId: string };

/** Everything that is wrong at once: people who cannot take over, a partner named twice. */
export const relayFaults = (
  lines: readonly RelayLine[],
  { leaverId, members }: { readonly leaverId: string; readonly members: readonly string[] },
): readonly FieldFault[] => {
  const known = new Set(members);
  const firsts = new Map([...lines.entries()].toReversed().map(([index, { partnerId }]) => [partnerId, index]));
  return lines.flatMap(({ partnerId, toId }, index) => [
    ...(known.has(toId) && toId !== leaverId ? [] : [faultAt(['lines', index, 'toId'], 'choice')]),
    ...(firsts.get(partnerId) === index ? [] : [faultAt(['lines', index, 'partnerId'], 'same-partner')]),
  ]);
};
