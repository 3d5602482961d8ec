// npm run dev: the service rebuilt and restarted at each change (port 3000), the pages with live reload (port 4200).
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { binOf, ensureInstalled, ensureNode, root, toolEnv } from './lib.mjs';
import { sayAndExit } from './refusal.mjs';

const outdir = path.join(root, 'dist/dev/api');

/** Restarts the supervisor on the new build: PostgreSQL included, which takes a tenth of a second. */
function makeRunner() {
  let current = null;
  const stop = async () => {
    if (!current) return;
    const ended = new Promise((resolve) => current.once('exit', resolve));
    current.kill('SIGTERM');
    await ended;
  };
  const restart = async () => {
    await stop();
    const child = spawn(process.execPath, ['tools/testing/start-with.mjs', outdir], {
      cwd: root,
      env: toolEnv(),
      stdio: 'inherit',
      detached: true,
    });
    child.once('exit', () => (current = current === child ? null : current));
    current = child;
  };
  return { restart, stop };
}

/** One restart at a time; the changes that come meanwhile make one more. */
function queued(work) {
  let running = Promise.resolve();
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    running = running.then(() => {
      isWaiting = false;
      return work();
    });
  };
}

async function main() {
  await ensureInstalled();
  await ensureNode();
  const { loadDotEnv } = await import('./supervisor/settings.mjs');
  loadDotEnv();
  const { context } = await import('esbuild');
  const { buildExaminer, options, writeMigrationNames } = await import('./build-api.mjs');
  const runner = makeRunner();
  const restart = queued(async () => {
    writeMigrationNames(outdir);
    await runner.restart();
  });
  await buildExaminer(outdir);
  const base = options(outdir);
  const onEnd = {
    name: 'restart',
    setup: (build) => build.onEnd(({ errors }) => errors.length === 0 && restart()),
  };
  fs.rmSync(outdir, { recursive: true, force: true });
  const watcher = await context({ ...base, plugins: [...base.plugins, onEnd] });
  await watcher.watch();
  const pages = spawn(process.execPath, [binOf('nx'), 'serve', 'web'], {
    cwd: root,
    env: toolEnv(),
    stdio: 'inherit',
    detached: true,
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // Nx starts the page server below itself: the whole group ends.
    process.kill(-pages.pid, 'SIGTERM');
    await watcher.dispose();
    await runner.stop();
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, stop);
}

await main().catch(sayAndExit);
