import {
  type ArticleLock,
  otherWriter,
  type Reader,
  readersAround,
  rewrittenClauses,
  writersAround,
} from './article-locks';

const at = new Date('2026-11-22T10:00:00Z');
const before = (seconds: number): string => new Date(at.getTime() - seconds * 1000).toISOString();
const nadia = { personId: 'nadia', name: 'Nadia Benali', party: 'host', door: 'draft' } as const;
const julien = { personId: 'julien', name: 'Julien Marchetti', party: 'host', door: 'draft' } as const;
const sylvie = { personId: 'sylvie', name: 'Sylvie Coste', party: 'partner', door: 'table' } as const;
const lock = (who: typeof nadia | typeof julien | typeof sylvie, typed: number): ArticleLock => ({
  ...who,
  clause: 'CL-06',
  typedAt: before(typed),
});
const reader = (who: typeof nadia | typeof julien | typeof sylvie, seen: number): Reader => ({
  ...who,
  seenAt: before(seen),
});
const held = (locks: readonly ArticleLock[], me: typeof nadia | typeof julien | typeof sylvie) =>
  otherWriter(locks, { clauses: ['CL-06'], me, at })?.name;

describe('one writer for each article', () => {
  it('keeps an article for whoever typed there less than two minutes ago', () => {
    expect(held([lock(nadia, 119)], julien)).toBe('Nadia Benali');
    expect(held([lock(nadia, 120)], julien)).toBeUndefined();
  });

  it('never keeps it from whoever holds it, nor from another side, nor any other article', () => {
    expect(held([lock(nadia, 5)], nadia)).toBeUndefined();
    expect(held([lock(nadia, 5)], sylvie)).toBeUndefined();
    expect(otherWriter([lock(nadia, 5)], { clauses: ['CL-07'], me: julien, at })).toBeUndefined();
  });

  it('shows who is there, each once, and forgets who stopped asking', () => {
    const readers = [
      reader(nadia, 2),
      reader(julien, 3),
      { ...reader(julien, 9), door: 'table' as const },
      reader(sylvie, 36),
    ];
    expect(readersAround(readers, nadia, at).map(({ name }) => name)).toEqual(['Julien Marchetti']);
  });

  it('shows the partner only those of ours who came to the shared table', () => {
    const readers = [reader(nadia, 2), { ...reader(julien, 2), door: 'table' as const }];
    expect(readersAround(readers, sylvie, at).map(({ name }) => name)).toEqual(['Julien Marchetti']);
    expect(writersAround({ locks: [lock(nadia, 2)], readers }, sylvie, at)).toEqual([]);
  });

  it('says that somebody stopped while they are still there, and says nothing once they left', () => {
    const locks = [lock(nadia, 200)];
    expect(writersAround({ locks, readers: [reader(nadia, 4)] }, julien, at)).toMatchObject([{ isIdle: true }]);
    expect(writersAround({ locks, readers: [reader(nadia, 40)] }, julien, at)).toEqual([]);
  });

  it('finds the articles whose own words changed, given back to the template included', () => {
    const edit = (text: string) => ({ body: { type: 'doc' as const, content: [] }, basedOn: text });
    expect(
      rewrittenClauses({ 'CL-01': edit('a'), 'CL-02': edit('b') }, { 'CL-01': edit('a'), 'CL-03': edit('c') }),
    ).toEqual(['CL-02', 'CL-03']);
  });
});
