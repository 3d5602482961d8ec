// The processes of the service: each in its own group with its own log, started again when one falls.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import { trimLog } from '../data-dir.mjs';
import { root } from '../lib.mjs';
import { pause, stopProcess, whoIs } from '../processes.mjs';
import { Refusal } from '../refusal.mjs';

const settle = new URL('settle.mjs', import.meta.url).href;
// A small place for what is young, two places to allocate from instead of eight a processor, what is freed given back
// at once, and a heap that stays small once started (settle.mjs).
export const memoryFlags = ['--max-semi-space-size=4', `--import=${settle}`];
export const memoryEnv = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };
// Reading the maps costs a quarter of a second and 40 MB: only who looks for a fault pays for it.
const flagsFor = ({ LOG_LEVEL }) => [...memoryFlags, ...(LOG_LEVEL === 'debug' ? ['--enable-source-maps'] : [])];

const FIRST_DELAY = 500;
const LAST_DELAY = 30_000;
const STEADY = 60_000;

const sayOf = (line) => {
  try {
    const { message, error, level } = JSON.parse(line);
    return level === 'error' ? (message ?? error) : null;
  } catch {
    return /^\s+at |^Node\.js v|^\s*\^|^(file:|\/).*:\d+$|^\s*$|^\s+throw /.test(line) ? null : line;
  }
};

// Node shows the place of a fault and its source line before the fault itself.
const isWords = (_line, index, lines) => !/^(file:|\/).*:\d+$/.test(lines[index - 1] ?? '');

/** The reason in what a process printed: words, without the stack. */
export const wordsOf = (text) =>
  text.split('\n').filter(isWords).map(sayOf).filter(Boolean).slice(-3).join(' ').slice(0, 600);

const reasonIn = (log, from) =>
  fs.existsSync(log) ? wordsOf(fs.readFileSync(log).subarray(from).toString('utf8')) : '';

/** Runs one process to its end and answers what it said. */
export async function runOnce(file, { env, log, args = [], onStart = () => undefined }) {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  onStart(whoIs(child.pid));
  const said = { out: '', err: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.err += text));
  const status = await new Promise((resolve) => child.once('error', () => resolve(1)).once('close', resolve));
  fs.appendFileSync(log, `${said.out}${said.err}`, { mode: 0o600 });
  onStart(null);
  return { status, ...said };
}

/** Keeps one process running: after a fall it comes back, each time a little later until it has held for a minute. */
export function keepRunning({ name, file, env, log, onStart, say }) {
  let current = null;
  let isStopping = false;
  let delay = FIRST_DELAY;
  let timer;
  let from = 0;
  let tellFirstEnd;
  const firstEnd = new Promise((resolve) => (tellFirstEnd = resolve));

  const launch = () => {
    trimLog(log);
    const out = fs.openSync(log, 'a', 0o600);
    from = fs.fstatSync(out).size;
    const startedAt = Date.now();
    const child = spawn(process.execPath, [...flagsFor(env), file], {
      cwd: root,
      env: { ...memoryEnv, ...env },
      stdio: ['ignore', out, out],
      detached: true,
    });
    fs.closeSync(out);
    current = whoIs(child.pid);
    onStart(current);
    child.once('error', () => undefined);
    child.once('exit', (code, killer) => {
      tellFirstEnd(code ?? killer);
      if (isStopping) return;
      if (Date.now() - startedAt > STEADY) delay = FIRST_DELAY;
      say(
        `${name} stopped by itself (${killer ?? `code ${code}`}); it starts again in ${delay / 1000} s. Its log: ${log}`,
      );
      timer = setTimeout(launch, delay);
      delay = Math.min(delay * 2, LAST_DELAY);
    });
  };
  launch();
  return {
    firstEnd,
    reason: () => reasonIn(log, from),
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      await stopProcess(current);
    },
  };
}

const ask = (options) =>
  new Promise((resolve) => {
    const request = http.get({ ...options, agent: false, timeout: 2_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    request.once('error', () => resolve(false)).once('timeout', () => request.destroy());
  });

const reachable = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Waits until the service says that it can serve; a service that falls first is given up with its own words. */
export async function whenReady(service, { host, port }, log) {
  let hasEnded = false;
  void service.firstEnd.then(() => (hasEnded = true));
  for (const end = Date.now() + 120_000; Date.now() < end && !hasEnded; await pause(15)) {
    if (await ask({ host: reachable[host] ?? host, port, path: '/health/ready' })) return;
  }
  const reason = service.reason() || (hasEnded ? 'it gave no reason' : 'it did not answer in two minutes');
  throw new Refusal(
    `The service did not start (${reason}): see ${log}.`,
    `Le service n’a pas démarré (la raison est ci-dessus) : voir ${log}.`,
  );
}
