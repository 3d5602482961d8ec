// Starts the supervisor for a test as a process of its own, on a data folder of its own, and cleans up after it.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readState } from '../data-dir.mjs';
import { root } from '../lib.mjs';
import { freePort } from '../free-port.mjs';
import { identityOf, isAlive, pause, processesIn, stopProcess, until, whoIs } from '../processes.mjs';

export const STAND_IN = path.join(root, 'tools/testing/stand-in');
export const PRODUCT = path.join(root, 'dist/apps/api');

export const newFolder = (mode = 0o700) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-start-'));
  fs.chmodSync(folder, mode);
  return folder;
};

const inherited = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => /^(PATH|HOME|LANG|TMPDIR|SystemRoot)$/.test(name)));

/** Runs a script of the project with only the environment given; `user` makes it an ordinary user. */
export function runScript(args, { env = {}, user } = {}) {
  const options = { cwd: root, env: { ...inherited(), ...env }, stdio: ['ignore', 'pipe', 'pipe'], ...(user ?? {}) };
  const child = spawn(process.execPath, args, options);
  const run = { child, said: '', pid: child.pid };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (run.said += text));
  run.ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  return run;
}

/** A supervised service: `ready()` resolves once its address is printed, `stop()` leaves nothing. */
export async function launch({
  app = STAND_IN,
  env = {},
  user,
  dataDir = path.join(newFolder(user ? 0o777 : 0o700), 'data'),
} = {}) {
  const port = Number(env.PORT ?? (await freePort()));
  const run = runScript(['tools/testing/start-with.mjs', app], {
    env: { DATA_DIR: dataDir, PORT: String(port), ...env },
    user,
  });
  let hasEnded = false;
  void run.ended.then(() => (hasEnded = true));
  return Object.assign(run, {
    dataDir,
    port,
    url: `http://127.0.0.1:${port}`,
    state: () => readState(dataDir),
    async ready() {
      // The last line that it says: whatever comes before it has been said by then.
      await until(() => /ready in[\s\S]+Stop: Ctrl-C/.test(run.said) || hasEnded, 220_000);
      if (hasEnded) throw new Error(`It ended: ${run.said}`);
      await until(() => readState(dataDir)?.worker, 5_000);
      return this;
    },
    async stop(signal = 'SIGTERM') {
      if (!hasEnded) run.child.kill(signal);
      return run.ended;
    },
  });
}

/** Every process that a data folder's state names and that still lives, and PostgreSQL's own. */
export function livingOf(dataDir, state) {
  const named = [state?.http, state?.worker, state?.task, state?.supervisor, state?.postgres]
    .filter(isAlive)
    .map(({ pid }) => pid);
  const folder = path.join(dataDir, 'postgres');
  return [...new Set([...named, ...(fs.existsSync(folder) ? processesIn(folder) : [])])];
}

/** Ends whatever a test left, by number, and removes its folder. */
export async function clear(dataDir, state = readState(dataDir)) {
  for (const pid of livingOf(dataDir, state))
    if (pid !== process.pid) await stopProcess(whoIs(pid), [['SIGKILL', 3_000]]);
  fs.rmSync(path.dirname(dataDir), { recursive: true, force: true });
}

export { identityOf, isAlive, pause, until };
