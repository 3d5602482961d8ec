import { type EvaluationGrid, criteriaOf, stepOf } from '../grid/evaluation-grid';

/** What a key press says, stripped of the browser. `code` is the place of the key, `key` what it types. */
export type RatingKeyPress = {
  readonly key: string;
  readonly code: string;
  readonly modified: boolean;
  /** In a text field every key types, except Escape. */
  readonly inText: boolean;
};

/** Digits and letters can be switched off (WCAG 2.1.4); arrows stay. */
export type KeyPreferences = { readonly characterKeys: boolean };

export type RatingCommand =
  | { readonly type: 'rate'; readonly rating: number }
  /** The reason is asked for: nothing is saved until it is given. */
  | { readonly type: 'ask-not-applicable-reason' }
  | { readonly type: 'refuse-not-applicable' }
  | { readonly type: 'comment' }
  | { readonly type: 'leave-text' }
  | { readonly type: 'show-keys' }
  | { readonly type: 'move'; readonly to: number }
  | { readonly type: 'stay-at-end'; readonly end: 'first' | 'last' };

/** A digit rates and stays; the arrow moves; S sets aside, C comments, ? lists the keys. Null when the key is not ours. */
export const ratingCommand = (
  grid: EvaluationGrid,
  index: number,
  press: RatingKeyPress,
  { characterKeys }: KeyPreferences = { characterKeys: true },
): RatingCommand | null => {
  if (press.modified) return null;
  if (press.inText) return press.key === 'Escape' ? { type: 'leave-text' } : null;
  return move(grid, index, press.key) ?? (characterKeys ? character(grid, index, press) : null);
};

const move = (grid: EvaluationGrid, index: number, key: string): RatingCommand | null => {
  // Up and down stay with the radio buttons, as the browser has them.
  if (key === 'ArrowRight') {
    const last = criteriaOf(grid).length - 1;
    return index < last ? { type: 'move', to: index + 1 } : { type: 'stay-at-end', end: 'last' };
  }
  if (key === 'ArrowLeft') return index > 0 ? { type: 'move', to: index - 1 } : { type: 'stay-at-end', end: 'first' };
  return null;
};

const character = (grid: EvaluationGrid, index: number, press: RatingKeyPress): RatingCommand | null => {
  const digit = digitOf(press);
  if (digit !== null) return stepOf(grid, digit) ? { type: 'rate', rating: digit } : null;
  switch (press.key.toLowerCase()) {
    case 's':
      return setAside(grid, index);
    case 'c':
      return { type: 'comment' };
    case '?':
      return { type: 'show-keys' };
    default:
      return null;
  }
};

const setAside = (grid: EvaluationGrid, index: number): RatingCommand =>
  criteriaOf(grid)[index]?.critical && !grid.scale.notApplicable.allowedOnCritical
    ? { type: 'refuse-not-applicable' }
    : { type: 'ask-not-applicable-reason' };

/** French and Belgian keyboards type « à », « & », « é » on the digit row: the place of the key says which digit. */
const digitOf = ({ key, code }: RatingKeyPress): number | null => {
  if (/^\d$/.test(key)) return Number(key);
  const place = /^Digit(\d)$/.exec(code);
  return place ? Number(place[1]) : null;
};
