// The data folder: made or refused, held by one supervisor at a time, with the list of what runs on it.
import fs from 'node:fs';
import path from 'node:path';
import { Refusal, onFiles } from './refusal.mjs';
import { isAlive, whoIs } from './processes.mjs';

const STATE = 'run.json';

/** One folder at a time: the recursive option never ends where the system refuses folders, as under /proc. */
function makeFolder(dir) {
  if (fs.existsSync(dir)) return;
  makeFolder(path.dirname(dir));
  fs.mkdirSync(dir, { mode: 0o700 });
}

/** The folder of DATA_DIR, made when absent. It is used as given or refused: never another one in its place. */
export function openDataDir(given) {
  const dir = path.resolve(given);
  onFiles(`DATA_DIR (${dir})`, () => {
    makeFolder(dir);
    const probe = path.join(dir, `.probe-${process.pid}`);
    fs.writeFileSync(probe, 'a folder that takes this takes the rest');
    fs.rmSync(probe);
    fs.mkdirSync(path.join(dir, 'logs'), { recursive: true, mode: 0o700 });
  });
  return dir;
}

/** Root would leave files there that the user who started it before cannot read any more. */
export function refuseOthersData(dir) {
  const secrets = path.join(dir, 'postgres.secrets.json');
  if (process.getuid?.() !== 0 || !fs.existsSync(secrets)) return;
  const { uid } = fs.statSync(secrets);
  if (uid === 0) return;
  const name = nameOfUser(uid);
  throw new Refusal(
    `The data in DATA_DIR (${dir}) belongs to user ${name}: start as ${name}, not as root.`,
    `Les données de DATA_DIR (${dir}) appartiennent à l’utilisateur ${name} : lancez avec ${name}, pas avec root.`,
  );
}

const nameOfUser = (uid) => {
  const row = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .find((fields) => Number(fields[2]) === uid);
  return row?.[0] ?? uid;
};

export const readJson = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
};

/** Whole or not at all, whatever happens in between. */
export function writeJson(file, value, mode = 0o600) {
  const part = `${file}.${process.pid}`;
  fs.writeFileSync(part, `${JSON.stringify(value, null, 2)}\n`, { mode });
  fs.renameSync(part, file);
}

const inUse = (dir, { supervisor, port }) =>
  new Refusal(
    `DATA_DIR (${dir}) is in use by process ${supervisor.pid}${port ? `, which answers on port ${port}` : ''}: stop that one first, or start with another DATA_DIR.`,
    `DATA_DIR (${dir}) est utilisé par le processus ${supervisor.pid}${port ? `, qui répond sur le port ${port}` : ''} : arrêtez-le d’abord ou lancez avec un autre DATA_DIR.`,
  );

/** Creates the state file if there is none. A link appears with its whole content, unlike a file being written. */
function create(file, state) {
  const part = `${file}.${process.pid}`;
  fs.writeFileSync(part, JSON.stringify(state), { mode: 0o600 });
  try {
    fs.linkSync(part, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(part, { force: true });
  }
}

/** Puts a stale state aside; false when somebody else was quicker. */
function takeAside(file, seen) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return false;
  }
  const isTheOneSeen = fs.readFileSync(aside, 'utf8') === seen;
  if (!isTheOneSeen) {
    try {
      fs.linkSync(aside, file);
    } catch {
      // a third one holds it by now, and will be named
    }
  }
  fs.rmSync(aside, { force: true });
  return isTheOneSeen;
}

/**
 * Holds the folder for this process. Answers what a killed predecessor left running, and the means to record
 * what this one runs. Throws when a living process holds it.
 */
export function holdDataDir(dir, { port } = {}) {
  const file = path.join(dir, STATE);
  const state = { supervisor: whoIs(process.pid), port, startedAt: new Date().toISOString() };
  let previous = {};
  onFiles(`DATA_DIR (${dir})`, () => {
    for (let tries = 0; !create(file, state); tries++) {
      const seen = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
      const found = readJson(file);
      if (found && isAlive(found.supervisor)) throw inUse(dir, found);
      if (tries > 50)
        throw new Refusal(
          `DATA_DIR (${dir}) is being taken by several starts at once: start again.`,
          `DATA_DIR (${dir}) est demandé par plusieurs lancements à la fois : relancez.`,
        );
      if (seen !== null && takeAside(file, seen)) previous = found ?? {};
    }
  });
  return {
    previous,
    record(changes) {
      Object.assign(state, changes);
      writeJson(file, state);
    },
    release() {
      if (readJson(file)?.supervisor?.pid === process.pid) fs.rmSync(file, { force: true });
    },
  };
}

export const readState = (dir) => readJson(path.join(dir, STATE));

/** A file that only grows: past this size it is set aside once, so that logs never fill a disk. */
export function trimLog(file, limit = 20_000_000) {
  try {
    if (fs.statSync(file).size < limit) return;
    fs.copyFileSync(file, `${file}.1`);
    fs.truncateSync(file);
  } catch {
    // no log yet, or no place to keep the old one: the next round tries again
  }
}
