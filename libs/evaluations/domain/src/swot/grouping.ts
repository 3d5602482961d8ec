import { type Card, cardNamed, cardsOf } from './cards';
import { type FacilitatorCommand } from './swot-commands';
import { type SwotEvent } from './swot-events';
import { assertStep, assertValid, textFaults } from './swot-guards';
import { swotProblems } from './swot-problems';
import { type SwotCluster, swotLimits, type SwotState } from './swot-session';

// Groups are made while sharing; the later steps still mend a name or take a note out.
const steps = ['share', 'prioritise', 'cross', 'decide'] as const;

const found = (cards: readonly Card[], id: string): Card => {
  const card = cardNamed(cards, id);
  if (!card) throw swotProblems['card-gone']();
  return card;
};

const grouped = (clusters: readonly SwotCluster[]): readonly SwotEvent[] => [
  { type: 'cards-grouped', clusters: clusters.filter(({ noteIds }) => noteIds.length > 1) },
];

const idsOf = ({ notes }: Card): readonly string[] => notes.map(({ id }) => id);

/** One card joins another: the group keeps the name of the one that was there. */
export const groupCards = (
  state: SwotState,
  { cardId, withId, clusterId }: FacilitatorCommand<'group'>,
): readonly SwotEvent[] => {
  assertStep(state, ...steps);
  const cards = cardsOf(state);
  const [moved, target] = [found(cards, cardId), found(cards, withId)];
  if (moved.id === target.id) return [];
  if (moved.quadrant !== target.quadrant) throw swotProblems['other-quadrant']();
  const whole: SwotCluster = {
    id: target.grouped ? target.id : clusterId,
    quadrant: target.quadrant,
    name: target.name.slice(0, swotLimits.cluster),
    noteIds: [...idsOf(target), ...idsOf(moved)],
  };
  const others = state.clusters.filter(({ id }) => id !== moved.id && id !== target.id);
  return grouped([...others, whole]);
};

export const renameCluster = (
  state: SwotState,
  { clusterId, name }: FacilitatorCommand<'rename'>,
): readonly SwotEvent[] => {
  assertStep(state, ...steps);
  assertValid(textFaults(name, swotLimits.cluster, ['name']));
  if (!state.clusters.some(({ id }) => id === clusterId)) throw swotProblems['card-gone']();
  const named = state.clusters.map((cluster) =>
    cluster.id === clusterId ? { ...cluster, name: name.trim() } : cluster,
  );
  return grouped(named);
};

/** A note leaves its group; a group of one is a note. */
export const ungroupNote = (state: SwotState, { noteId }: FacilitatorCommand<'ungroup'>): readonly SwotEvent[] => {
  assertStep(state, ...steps);
  if (!state.clusters.some(({ noteIds }) => noteIds.includes(noteId))) throw swotProblems['card-gone']();
  const left = state.clusters.map((cluster) => ({
    ...cluster,
    noteIds: cluster.noteIds.filter((id) => id !== noteId),
  }));
  return grouped(left);
};

export const undoGrouping = (state: SwotState): readonly SwotEvent[] => {
  assertStep(state, ...steps);
  if (state.undo.length === 0) throw swotProblems['nothing-to-undo']();
  return [{ type: 'grouping-undone' }];
};
