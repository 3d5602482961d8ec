import { InTurn } from './in-turn';

const soon = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('acts on one session', () => {
  it('go one after the other, in the order in which they were asked', async () => {
    const turns = new InTurn();
    const told: string[] = [];
    const act = (name: string) => async () => {
      told.push(`${name} begins`);
      await soon();
      told.push(`${name} ends`);
    };

    await Promise.all([turns.run('a', act('one')), turns.run('a', act('two'))]);

    expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('do not wait for another session', async () => {
    const turns = new InTurn();
    const never = turns.run('a', () => new Promise(() => undefined));

    await expect(turns.run('b', () => Promise.resolve('done'))).resolves.toBe('done');
    expect(never).toBeInstanceOf(Promise);
  });

  it('go on after one that was refused', async () => {
    const turns = new InTurn();
    const refused = turns.run('a', () => Promise.reject(new Error('no')));

    await expect(refused).rejects.toThrow('no');
    await expect(turns.run('a', () => Promise.resolve('done'))).resolves.toBe('done');
  });

  it('are refused in words once a thousand wait', async () => {
    const turns = new InTurn();
    void turns.run('a', () => new Promise(() => undefined));
    for (let asked = 1; asked < 1_000; asked += 1) void turns.run('a', soon);

    await expect(turns.run('a', soon)).rejects.toMatchObject({ type: '/problems/swot/slow-down' });
  });
});
