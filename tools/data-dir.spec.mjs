import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { holdDataDir, readState, trimLog } from './data-dir.mjs';
import { runScript } from './testing/launch.mjs';

let dir;
beforeEach(() => (dir = fs.mkdtempSync(path.join(os.tmpdir(), 'entente-hold-'))));
afterEach(() => fs.rmSync(dir, { recursive: true, force: true }));

it('gives a folder left by a killed process to exactly one of ten that ask at once', async () => {
  fs.writeFileSync(
    path.join(dir, 'run.json'),
    JSON.stringify({ supervisor: { pid: 1, identity: 'gone' }, http: { pid: 1, identity: 'gone' } }),
  );
  const script = `import { holdDataDir } from './tools/data-dir.mjs';
    try { holdDataDir(${JSON.stringify(dir)}); console.log('held'); } catch (error) { console.log(error.message.includes('in use') ? 'refused' : error.stack); }
    setTimeout(() => undefined, 3_000);`;

  const runs = Array.from({ length: 10 }, () => runScript(['--input-type=module', '-e', script]));
  await Promise.all(runs.map(({ ended }) => ended));

  const words = runs.map(({ said }) => said.trim()).sort();
  expect(words).toEqual(['held', ...Array(9).fill('refused')]);
});

it('hands on what the killed holder was running, and records what the new one runs', () => {
  fs.writeFileSync(
    path.join(dir, 'run.json'),
    JSON.stringify({ supervisor: { pid: 1, identity: 'gone' }, http: { pid: 7, identity: 'x' } }),
  );

  const hold = holdDataDir(dir, { port: 3000 });
  hold.record({ worker: { pid: 8, identity: 'y' } });

  expect(hold.previous.http).toEqual({ pid: 7, identity: 'x' });
  expect(readState(dir)).toMatchObject({ port: 3000, worker: { pid: 8 } });
});

it('goes on after a state file that was cut short', () => {
  fs.writeFileSync(path.join(dir, 'run.json'), '{"supervisor":');

  expect(holdDataDir(dir).previous).toEqual({});
});

it('sets a log aside once it is over its limit', () => {
  const log = path.join(dir, 'http.log');
  fs.writeFileSync(log, 'x'.repeat(100));

  trimLog(log, 50);

  expect([fs.statSync(log).size, fs.statSync(`${log}.1`).size]).toEqual([0, 100]);
});
