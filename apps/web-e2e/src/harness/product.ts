import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** What is done to a product of several processes: one dies, comes back, or the open lines of a visitor fall silent. */
export type Order = { readonly kill: number } | { readonly revive: number } | { readonly hush: string };

/** A product of one's own: where it answers, what may be done to it, and the way to end it. */
export type Product = {
  readonly url: string;
  readonly order: (order: Order) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const folder = join(__dirname, '../..');

/** Starts the built product on a database of its own, for journeys that need other settings or an empty one. */
export const startProduct = async (settings: Readonly<Record<string, string>> = {}): Promise<Product> => {
  const node = join(folder, '../../node_modules/.bin/node');
  const given = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const child = spawn(node, [join(folder, 'product.mjs'), ...given], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  if (!child.stdout) throw new Error('What a product says cannot be read.');
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, 'line'), exited])) as [unknown];
  if (typeof line !== 'string') throw new Error('A product of its own did not start: see tmp/e2e.');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  let orders = 0;
  const order = (what: Order): Promise<void> =>
    new Promise((resolve) => {
      const id = (orders += 1);
      const hear = (done: unknown): void => {
        if ((done as { id: number }).id !== id) return;
        child.off('message', hear);
        resolve();
      };
      child.on('message', hear);
      child.send({ id, order: what });
    });
  return { url: (JSON.parse(line) as { url: string }).url, order, stop };
};
