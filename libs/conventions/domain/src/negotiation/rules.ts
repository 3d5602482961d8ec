import { conventionProblems } from '../life/convention-problems';
import { type GuestRight, hasRight, type Negotiation, type Negotiator } from './negotiation';

/** Refuses whoever lacks the right; the page never offered it. */
export const assertRight = (who: Pick<Negotiator, 'right'>, needed: GuestRight): void => {
  if (!hasRight(who, needed)) throw conventionProblems['right-missing']({ needed });
};

/** Refuses a side that does not hold the pen. */
export const assertTurn = ({ turn }: Pick<Negotiation, 'turn'>, { party }: Pick<Negotiator, 'party'>): void => {
  if (turn.holder !== party) throw conventionProblems['not-your-turn']({ since: turn.since });
};

/** What somebody wrote, or a refusal at its place in the body. */
export const said = (text: string, pointer: string): string => {
  const trimmed = text.trim();
  if (trimmed === '') throw conventionProblems['nothing-written']({}, [{ pointer, code: 'required' }]);
  return trimmed;
};
