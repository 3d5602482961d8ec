import fc from 'fast-check';
import { addDays, type Day, Problem } from '@entente/platform/kernel';
import {
  appoint,
  endTenure,
  holderOn,
  isEmpty,
  lastDayOf,
  sides,
  type Tenure,
  tenureRoles,
  vacantPosts,
} from './tenures';

const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof Problem ? error.type.replace('/problems/partners/', '') : String(error);
  }
  return 'accepted';
};

const julien: Tenure = { side: 'ours', role: 'referent', personId: 'julien', from: '2024-09-01', until: null };

describe('référents of a partnership', () => {
  it('replace one another without erasing the first', () => {
    const tenures = appoint([julien], { side: 'ours', role: 'referent', personId: 'awa', from: '2026-03-01' });

    expect(tenures).toEqual([
      { ...julien, until: '2026-03-01' },
      { side: 'ours', role: 'referent', personId: 'awa', from: '2026-03-01', until: null },
    ]);
    expect(holderOn(tenures, 'ours', 'referent', '2026-02-28')?.personId).toBe('julien');
    expect(holderOn(tenures, 'ours', 'referent', '2026-03-01')?.personId).toBe('awa');
  });

  it('leave a trace even when corrected on the first day', () => {
    const tenures = appoint([julien], { side: 'ours', role: 'referent', personId: 'awa', from: '2024-09-01' });

    expect(tenures.map(isEmpty)).toEqual([true, false]);
    expect(holderOn(tenures, 'ours', 'referent', '2024-09-01')?.personId).toBe('awa');
  });

  it('end on their last day in post', () => {
    const tenures = endTenure([julien], { side: 'ours', role: 'referent', lastDay: '2026-06-30' });

    expect(tenures.map(lastDayOf)).toEqual(['2026-06-30']);
    expect(holderOn(tenures, 'ours', 'referent', '2026-06-30')).toBeDefined();
    expect(holderOn(tenures, 'ours', 'referent', '2026-07-01')).toBeUndefined();
  });

  it('may leave a gap before the next one', () => {
    const ended = endTenure([julien], { side: 'ours', role: 'referent', lastDay: '2026-06-30' });
    const tenures = appoint(ended, { side: 'ours', role: 'referent', personId: 'awa', from: '2026-09-01' });

    expect(holderOn(tenures, 'ours', 'referent', '2026-08-01')).toBeUndefined();
  });

  it.each<[string, () => unknown, string]>([
    [
      'before the one in post began',
      () => appoint([julien], { ...julien, personId: 'awa', from: '2024-08-31' }),
      'tenure-ends-before-it-starts',
    ],
    ['who is in post already', () => appoint([julien], { ...julien, from: '2026-01-01' }), 'already-in-post'],
    [
      'who is the deputy already',
      () => appoint([julien], { ...julien, role: 'deputy', from: '2026-01-01' }),
      'already-in-post',
    ],
    [
      'over somebody who has left since',
      () => appoint([{ ...julien, until: '2026-06-01' }], { ...julien, personId: 'awa', from: '2026-05-01' }),
      'tenure-overlaps',
    ],
    [
      'to end where nobody is',
      () => endTenure([], { side: 'theirs', role: 'deputy', lastDay: '2026-01-01' }),
      'nobody-in-post',
    ],
    [
      'to end before they began',
      () => endTenure([julien], { side: 'ours', role: 'referent', lastDay: '2024-08-30' }),
      'tenure-ends-before-it-starts',
    ],
  ])('cannot be named %s', (_, act, expected) => {
    expect(refusal(act)).toBe(expected);
  });

  it('are missed where nobody holds the post', () => {
    expect(vacantPosts([julien], '2026-01-01')).toEqual([
      { side: 'ours', role: 'deputy' },
      { side: 'theirs', role: 'referent' },
      { side: 'theirs', role: 'deputy' },
    ]);
  });

  it('never overlap and are never rewritten, whatever is asked in whatever order', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((count): Day => addDays('2025-01-01', count));
    const request = fc.record({
      side: fc.constantFrom(...sides),
      role: fc.constantFrom(...tenureRoles),
      personId: fc.constantFrom('a', 'b', 'c'),
      day,
      ends: fc.boolean(),
    });
    const attempt = (
      tenures: Tenure[],
      { ends, day: on, ...post }: typeof request extends fc.Arbitrary<infer R> ? R : never,
    ) => {
      try {
        return ends ? endTenure(tenures, { ...post, lastDay: on }) : appoint(tenures, { ...post, from: on });
      } catch {
        return tenures;
      }
    };
    fc.assert(
      fc.property(fc.array(request, { maxLength: 25 }), (requests) => {
        let tenures: Tenure[] = [];
        for (const asked of requests) {
          const next = attempt(tenures, asked);
          tenures.forEach(({ personId, from }, index) => expect(next[index]).toMatchObject({ personId, from }));
          tenures = next;
        }
        for (let count = 0; count <= 400; count += 7) {
          const on = addDays('2025-01-01', count);
          const held = tenures.filter(({ from, until }) => from <= on && (until === null || until > on));
          expect(new Set(held.map(({ side, role }) => `${side} ${role}`)).size).toBe(held.length);
          expect(new Set(held.map(({ side, personId }) => `${side} ${personId}`)).size).toBe(held.length);
        }
      }),
    );
  });
});
