/** Where a place to type stands in the table: its row, and the quarters it covers. */
export type Spot = { readonly row: number; readonly from: number; readonly to: number };

export type Step = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const isPlain = ({ ctrlKey, metaKey, altKey }: Pressed): boolean => !ctrlKey && !metaKey && !altKey;

type Edges = { readonly start: boolean; readonly end: boolean };

const stays = (step: Step | null, { start, end }: Edges): boolean =>
  (step === 'left' && !start) || (step === 'right' && !end);

/** Which way a key goes; left and right leave a text only from its edge. */
export const stepOf = (pressed: Pressed, edges: Edges): Step | null => {
  const { key, shiftKey } = pressed;
  if (!isPlain(pressed)) return null;
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  const step = shiftKey ? null : (steps[key] ?? null);
  return stays(step, edges) ? null : step;
};

const nearest = (spots: readonly Spot[], at: Spot, down: boolean): Spot | undefined => {
  const rows = spots.filter(({ row }) => (down ? row > at.row : row < at.row));
  const row = down ? Math.min(...rows.map((each) => each.row)) : Math.max(...rows.map((each) => each.row));
  const there = rows.filter((each) => each.row === row);
  return there.find(({ from, to }) => from <= at.from && at.from < to) ?? there.at(-1);
};

/** The place one arrives at; none past the edges of the table. */
export const nextSpot = <Place extends Spot>(spots: readonly Place[], at: Place, step: Step): Place | undefined => {
  if (step === 'up' || step === 'down') {
    const found = nearest(spots, at, step === 'down');
    return spots.find((spot) => spot === found);
  }
  const row = spots.filter((spot) => spot.row === at.row).toSorted((a, b) => a.from - b.from);
  return row[row.indexOf(at) + (step === 'right' ? 1 : -1)];
};
