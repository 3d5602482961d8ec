import net from 'node:net';
import { freePort, RANGE } from './free-port.mjs';

const listening = (port) =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

describe('a free port', () => {
  it('is none that the system gives to an outgoing connection', async () => {
    const ports = await Promise.all(Array.from({ length: 20 }, () => freePort()));

    expect(ports.filter((port) => port < RANGE.from || port >= 32_768)).toEqual([]);
  });

  it('is another one when the first is taken', async () => {
    const taken = await freePort();
    const server = await listening(taken);
    const draws = [taken, taken, taken + 1, taken + 2, taken + 3];

    const found = await freePort(() => draws.shift());
    await new Promise((resolve) => server.close(resolve));

    expect(found).toBeGreaterThan(taken);
  });

  it('is given up, with words, where every one is taken', async () => {
    const server = await listening(await freePort());
    const { port } = server.address();

    const given = await freePort(() => port).catch((error) => error);
    await new Promise((resolve) => server.close(resolve));

    expect(given.message).toContain('was free');
  });
});
