import { shapeFault } from './body-shape';

const nested = (depth: number): object => {
  const inner = { open: [] as unknown[] };
  let list: unknown[] = inner.open;
  for (let level = 0; level < depth; level += 1) {
    const next: unknown[] = [];
    list.push(next);
    list = next;
  }
  return inner;
};

describe('the shape of a body', () => {
  it('lets through what pages send', () => {
    expect(shapeFault({ name: 'Le Passage', lines: [{ type: 'time' }], none: null })).toBeNull();
  });

  it.each([
    ['a million levels', nested(100_000)],
    ['too many keys', Object.fromEntries(Array.from({ length: 90_000 }, (_, index) => [`k${index}`, 0]))],
    ['too many values', { list: Array.from({ length: 200_000 }, () => 0) }],
  ])('refuses %s at once', (_name, body) => {
    const since = performance.now();
    expect(shapeFault(body)).toMatchObject({ code: 'shape' });
    expect(performance.now() - since).toBeLessThan(500);
  });

  it('names a key that a library would take for a class', () => {
    const body = JSON.parse('{"email":{"constructor":{"name":"x"}}}') as object;
    expect(shapeFault(body)).toEqual({ pointer: '/email/constructor', code: 'unknown' });
  });
});
