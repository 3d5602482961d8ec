import {
  type BoardInput,
  indicatorOf,
  isObstacleCode,
  leversByObstacle,
  partOf,
  valuesOf,
  yearFigure,
  type YearFigure,
} from '@entente/evaluations/domain';
import { type DomainSay } from '../shared/inject-say';

/** A reason with how often it came, and what one may try against it. */
export type Lever = { readonly reason: string; readonly ways: string };

const most = 3;
const byReason = indicatorOf('IND-16');

/** Why requests went nowhere this year; null where nobody wrote it. */
export const obstaclesOf = (board: BoardInput): YearFigure | null =>
  yearFigure(byReason, valuesOf(board), { side: 'joint', year: board.year });

/** The reasons that come most often, the first three, each with its levers. */
export const leversOf = (figure: Pick<YearFigure, 'parts'> | null, say: DomainSay): readonly Lever[] =>
  Object.entries(figure?.parts ?? {})
    .flatMap(([code, count]) =>
      isObstacleCode(code) && typeof count === 'number' && count > 0 ? [{ code, count }] : [],
    )
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ code, count }) => ({
      reason: `${say(partOf(byReason, code)?.label ?? byReason.label)} (${code}, ${count})`,
      ways: leversByObstacle[code].map(({ text }) => say(text)).join(say.language() === 'fr' ? '\u202f; ' : '; '),
    }));
