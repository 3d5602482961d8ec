// A port of this machine that nobody listens on, and that nobody is about to be given.
import { randomInt } from 'node:crypto';
import net from 'node:net';

// Systems give the ports of outgoing connections from 32768 (Linux) or 49152 (the others) upwards: a port of that range
// that is free now may be the far end of somebody's connection by the time it is listened on. Browsers refuse none
// of those below.
export const RANGE = { from: 15_000, below: 32_000 };
const TRIES = 50;

const isFree = (port) =>
  new Promise((resolve) => {
    const server = net.createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** @returns {Promise<number>} a port on 127.0.0.1; it fails after fifty that were taken. */
export async function freePort(draw = () => randomInt(RANGE.from, RANGE.below)) {
  for (let tries = 0; tries < TRIES; tries++) {
    const port = draw();
    if (await isFree(port)) return port;
  }
  throw new Error(`None of ${TRIES} ports between ${RANGE.from} and ${RANGE.below} was free.`);
}
