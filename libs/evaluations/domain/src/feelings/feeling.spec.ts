import { addDays, type Day, Problem } from '@entente/platform/kernel';
import { type Feeling, feelingDays, feelingRemarkMax, giveFeeling, isPoorFeeling, mayFeel } from './feeling';

const endedOn: Day = '2026-11-02';
const step = { endedOn };
const said: Feeling = { face: 'rather', remark: '', givenOn: endedOn, version: 1 };
const refusal = (act: () => unknown): Problem => {
  try {
    act();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('Nothing was refused.');
};

describe('how a step was, once it ended', () => {
  it('is said by a face, with a few words or none', () => {
    expect(giveFeeling(null, { face: 'very', remark: ' Enfin clair. ', version: 0 }, { step, today: endedOn })).toEqual(
      {
        face: 'very',
        remark: 'Enfin clair.',
        givenOn: endedOn,
        version: 1,
      },
    );
  });

  it('is said otherwise within thirty days, and stands afterwards', () => {
    const last = addDays(endedOn, feelingDays);
    expect(giveFeeling(said, { face: 'not', remark: '', version: 1 }, { step, today: last })).toMatchObject({
      face: 'not',
      version: 2,
    });
    const late = () => giveFeeling(said, { face: 'not', remark: '', version: 1 }, { step, today: addDays(last, 1) });
    expect(refusal(late).type).toBe('/problems/feeling/over');
    expect([mayFeel(step, addDays(endedOn, -1)), mayFeel(step, endedOn), mayFeel(step, last)]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('never overwrites what the same person said from another page', () => {
    const again = () => giveFeeling(said, { face: 'very', remark: '', version: 0 }, { step, today: endedOn });
    expect(refusal(again).type).toBe('/problems/feeling/changed-elsewhere');
  });

  it('names every fault at once', () => {
    const given = { face: 'meh' as 'very', remark: 'x'.repeat(feelingRemarkMax + 1), version: 0 };
    const { errors } = refusal(() => giveFeeling(null, given, { step, today: endedOn }));
    expect(errors?.map(({ pointer }) => pointer)).toEqual(['/face', '/remark']);
  });

  it('is poor from the third face on', () => {
    expect((['very', 'rather', 'little', 'not'] as const).map((face) => isPoorFeeling({ face }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
