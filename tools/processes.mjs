// Which process is which: a number alone is not enough, since the system gives it to another one later.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const isLinux = process.platform === 'linux';

const bootId = () => fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim().slice(0, 8);

function linuxIdentity(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : `${bootId()}:${fields[19]}`;
  } catch {
    return null;
  }
}

function otherIdentity(pid) {
  const [cmd, args] =
    process.platform === 'win32'
      ? ['powershell', ['-NoProfile', '-Command', `(Get-Process -Id ${pid}).StartTime.Ticks`]]
      : ['ps', ['-o', 'lstart=', '-p', String(pid)]];
  return spawnSync(cmd, args, { encoding: 'utf8' }).stdout?.trim() || null;
}

/** When this process was started, as the system tells it; null when there is none. */
export const identityOf = (pid) => (isLinux ? linuxIdentity(pid) : otherIdentity(pid));

export const whoIs = (pid) => ({ pid, identity: identityOf(pid) });

/** True while the very process that was recorded still runs. */
export const isAlive = (one) => Boolean(one?.pid && one.identity && identityOf(one.pid) === one.identity);

export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

export function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}

export async function until(done, ms, step = 20) {
  for (const end = Date.now() + ms; Date.now() < end; await pause(step)) if (await done()) return true;
  return Boolean(await done());
}

/** Ends a recorded process: each signal in turn, with its time. Never touches a process that took over its number. */
export async function stopProcess(
  one,
  steps = [
    ['SIGTERM', 10_000],
    ['SIGKILL', 5_000],
  ],
) {
  for (const [name, ms] of steps) {
    if (!isAlive(one)) return true;
    signal(one.pid, name);
    if (await until(() => !isAlive(one), ms)) return true;
  }
  return !isAlive(one);
}

const cwdOf = (pid) => {
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
};

/** Processes that work in this folder (Linux); PostgreSQL's all do, the orphans of a killed server included. */
export function processesIn(folder) {
  if (!isLinux) return [];
  const real = fs.realpathSync(folder);
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && cwdOf(name) === real)
    .map(Number);
}

const commandOf = (pid) => spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';

/** Is this process a PostgreSQL server on this data folder? */
export function servesFolder(pid, folder) {
  if (!identityOf(pid)) return false;
  if (isLinux) return cwdOf(pid) === fs.realpathSync(folder);
  return /postgres/.test(commandOf(pid)) && commandOf(pid).includes(folder);
}
