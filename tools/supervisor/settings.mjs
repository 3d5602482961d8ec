// What the person set, from the environment and a .env file beside package.json; refused in words when unusable.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { root } from '../lib.mjs';
import { Refusal } from '../refusal.mjs';

export function loadDotEnv() {
  const file = path.join(root, '.env');
  if (fs.existsSync(file)) process.loadEnvFile(file);
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

function portOf(given) {
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(
    `PORT is "${given}": give a number from 1 to 65535.`,
    `PORT vaut « ${given} » : donnez un nombre de 1 à 65535.`,
  );
}

function databaseOf({ DATABASE_URL, DATABASE_OWNER_URL }) {
  if (!DATABASE_URL && !DATABASE_OWNER_URL) return null;
  if (!DATABASE_URL || !DATABASE_OWNER_URL) {
    const missing = DATABASE_URL ? 'DATABASE_OWNER_URL' : 'DATABASE_URL';
    throw new Refusal(
      `${missing} is missing: an outside database needs DATABASE_URL (the service's role) and DATABASE_OWNER_URL (the role that owns the tables).`,
      `${missing} manque : une base extérieure demande DATABASE_URL (le rôle du service) et DATABASE_OWNER_URL (le rôle propriétaire des tables).`,
    );
  }
  for (const [name, url] of Object.entries({ DATABASE_URL, DATABASE_OWNER_URL })) {
    if (!/^postgres(ql)?:\/\/[^/]+\/.+/.test(url) || !URL.canParse(url)) {
      throw new Refusal(
        `${name} is not an address like postgres://role:password@host:5432/database: correct it.`,
        `${name} n’est pas une adresse comme postgres://role:motdepasse@hote:5432/base : corrigez-la.`,
      );
    }
  }
  return { appUrl: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL };
}

/** The key protects what DATA_DIR holds: inside it, whoever takes the one takes the other. */
function keyFileOf({ ENTENTE_KEY_FILE }, dataDir) {
  if (!ENTENTE_KEY_FILE) return undefined;
  const file = path.resolve(root, ENTENTE_KEY_FILE);
  if (!path.relative(dataDir, file).startsWith('..') && !path.isAbsolute(path.relative(dataDir, file))) {
    throw new Refusal(
      `ENTENTE_KEY_FILE (${file}) is inside DATA_DIR: choose a place outside it, or leave both unset.`,
      `ENTENTE_KEY_FILE (${file}) est dans DATA_DIR : choisissez un endroit au-dehors, ou laissez-le vide.`,
    );
  }
  return file;
}

/** Known passwords never listen beyond this machine, nor behind a proxy that does: the service has the same rule. */
const isClosed = ({ TRUSTED_HOPS, PUBLIC_URL }, isLocal) =>
  isLocal &&
  Number(TRUSTED_HOPS || 0) === 0 &&
  (!PUBLIC_URL || (URL.canParse(PUBLIC_URL) && LOOPBACK.has(new URL(PUBLIC_URL).hostname)));

export function readSettings(env = process.env) {
  const dataDir = path.resolve(root, env.DATA_DIR || 'data');
  const host = env.HOST || '127.0.0.1';
  const isLocal = LOOPBACK.has(host);
  return {
    dataDir,
    host,
    isLocal,
    port: portOf(env.PORT || '3000'),
    demo: (env.DEMO || '1') === '1' && isClosed(env, isLocal),
    askedDemo: env.DEMO,
    database: databaseOf(env),
    keyFile: keyFileOf(env, dataDir),
    hasKey: Boolean(env.ENTENTE_KEY || env.ENTENTE_KEY_FILE),
    publicUrl: env.PUBLIC_URL,
  };
}

const busy = {
  EADDRINUSE: ({ port }) => [
    `Port ${port} is already used by another program: stop that program, or start with another port (PORT=${port + 1} npm start).`,
    `Le port ${port} est déjà pris par un autre programme : arrêtez-le, ou lancez avec un autre port (PORT=${port + 1} npm start).`,
  ],
  EACCES: ({ port }) => [
    `This user may not listen on port ${port}: choose one above 1023 (PORT=3000 npm start).`,
    `Cet utilisateur ne peut pas écouter sur le port ${port} : choisissez-en un au-dessus de 1023 (PORT=3000 npm start).`,
  ],
  EADDRNOTAVAIL: ({ host }) => [
    `HOST (${host}) is not an address of this machine: correct it.`,
    `HOST (${host}) n’est pas une adresse de cette machine : corrigez-la.`,
  ],
};
busy.ENOTFOUND = busy.EADDRNOTAVAIL;

/** Refuses a port that somebody else has, before anything is started for it. */
export const checkPort = (settings) =>
  new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', (error) => reject(busy[error.code] ? new Refusal(...busy[error.code](settings)) : error));
    server.listen(settings.port, settings.host, () => server.close(resolve));
  });
