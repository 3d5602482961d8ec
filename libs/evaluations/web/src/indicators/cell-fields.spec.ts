import { cellKey, emptyEntry, type IndicatorEntry, shownValue } from '@entente/evaluations/domain';
import {
  cellAt,
  entered,
  isUnsent,
  lacksReason,
  openCells,
  placeOf,
  readyToSend,
  recovered,
  sending,
  settled,
  takenBack,
  unsentOf,
} from './cell-fields';

const place = { code: 'IND-05', period: '2026-T1', side: 'joint' } as const;
const key = cellKey(place);
const entry = (referrals: number): IndicatorEntry => ({ ...emptyEntry, parts: { referrals }, reliability: 'counted' });
const free = () => false;

describe('the cells of a year', () => {
  it('sends what was typed over what was seen, once', () => {
    const typed = entered(openCells([{ ...place, entry: entry(3), version: 4 }]), key, entry(7));
    const sent = readyToSend(typed, free);

    expect(sent).toEqual([{ key, write: { value: entry(7), seen: 4 } }]);
    expect(entered(typed, key, entry(7))).toBe(typed);
    const done = settled(sending(typed, sent), [{ ...place, entry: entry(7), version: 5, outcome: 'written' }]);
    expect([readyToSend(done, free), unsentOf(done)]).toEqual([[], []]);
  });

  it('keeps both entries of a conflict until one is chosen', () => {
    const typed = entered(openCells([]), key, entry(7));
    const back = settled(sending(typed, readyToSend(typed, free)), [
      { ...place, entry: entry(2), version: 1, outcome: 'conflict' },
    ]);

    expect(cellAt(back, key)).toMatchObject({ conflict: { yours: entry(7) }, saved: { value: entry(2), version: 1 } });
    expect(readyToSend(back, free)).toEqual([]);
    expect(shownValue(cellAt(back, key))).toEqual(entry(7));
  });

  it('holds what the server refused, and what lacks its reason', () => {
    const typed = entered(openCells([]), key, entry(7));
    const known = { state: 'known', parts: { referrals: 5 }, basis: 'tenures', params: {} } as const;

    expect(readyToSend(typed, () => true)).toEqual([]);
    expect(
      readyToSend(takenBack(sending(typed, readyToSend(typed, free)), readyToSend(typed, free)), free),
    ).toHaveLength(1);
    expect([lacksReason(entry(7), known), lacksReason({ ...entry(7), reason: 'Oubli' }, known)]).toEqual([true, false]);
    expect([lacksReason(entry(5), known), lacksReason(entry(7), null)]).toEqual([false, false]);
  });

  it('brings back what an earlier visit left, as a conflict when somebody wrote since', () => {
    const left = [{ key, value: entry(7), seen: 1 }];

    const same = recovered(openCells([{ ...place, entry: entry(3), version: 1 }]), left);
    const other = recovered(openCells([{ ...place, entry: entry(4), version: 2 }]), left);

    expect(readyToSend(same, free)).toHaveLength(1);
    expect(cellAt(other, key).conflict).toEqual({ yours: entry(7) });
  });

  it('remembers nothing that is no entry', () => {
    expect(isUnsent({ key, value: entry(1), seen: 0 })).toBe(true);
    expect([null, {}, { key: 'x', value: entry(1), seen: 0 }, { key, value: 3, seen: 0 }].some(isUnsent)).toBe(false);
    expect(placeOf('IND-05|2026-T1|nobody')).toBeNull();
  });
});
