import type { PoorFeeling } from '@entente/evaluations/api';
import type { Viewer } from '../home/viewer';
import { feelingTasks } from './feeling-tasks';

const said: PoorFeeling = {
  partnerId: 'p1',
  partnerName: 'CSAPA Le Passage',
  person: 'Lise Morel',
  personId: 'c1',
  stepId: 's1',
  since: '2026-11-20',
};
const viewer = (roles: readonly string[], held: ReadonlySet<string> = new Set()) =>
  ({ actor: { roles }, held }) as unknown as Viewer;

describe('a step that somebody of a partner lived badly', () => {
  it('waits for whoever holds the partnership, the same until it is called about', () => {
    expect(feelingTasks([said], viewer(['referent']))).toMatchObject([
      {
        id: 'feeling-poor:s1:c1',
        kind: 'feeling-poor',
        partnerId: 'p1',
        person: 'Lise Morel',
        since: '2026-11-20',
        mine: true,
      },
    ]);
  });

  it('waits for nobody who may not act on this partnership', () => {
    const others = new Set(['p1']);
    expect(feelingTasks([said], viewer(['referent'], others))).toEqual([]);
    expect(feelingTasks([said], viewer(['boardMember']))).toEqual([]);
    expect(feelingTasks([said], viewer(['director'], others))).toMatchObject([{ mine: false }]);
  });
});
