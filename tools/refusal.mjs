// What stops a command: one sentence that says what to do, in English and in French, and no stack trace.

export class Refusal extends Error {
  constructor(english, french) {
    super(english);
    this.name = 'Refusal';
    this.french = french;
  }
}

const system = {
  EACCES: (what) => [
    `${what} may not be read or written by this user: give this user the right to it, or choose another folder.`,
    `${what} n’est pas accessible à cet utilisateur : donnez-lui ce droit ou choisissez un autre dossier.`,
  ],
  EROFS: (what) => [
    `${what} is on a read-only file system: choose another folder.`,
    `${what} se trouve sur un système de fichiers en lecture seule : choisissez un autre dossier.`,
  ],
  ENOSPC: (what) => [
    `There is no space left on the disk of ${what}: free some, then start again.`,
    `Il ne reste plus de place sur le disque de ${what} : libérez-en, puis relancez.`,
  ],
  EDQUOT: (what) => [
    `The disk quota of ${what} is used up: free some space, then start again.`,
    `Le quota de disque de ${what} est épuisé : libérez de la place, puis relancez.`,
  ],
  ENOTDIR: (what) => [
    `${what} is not a folder: choose another path.`,
    `${what} n’est pas un dossier : choisissez un autre chemin.`,
  ],
  EEXIST: (what) => [
    `${what} is not a folder: choose another path.`,
    `${what} n’est pas un dossier : choisissez un autre chemin.`,
  ],
  ENOENT: (what) => [
    `${what} cannot be created: choose another path.`,
    `${what} ne peut pas être créé : choisissez un autre chemin.`,
  ],
  ELOOP: (what) => [
    `${what} is a link to itself: choose another path.`,
    `${what} est un lien vers lui-même : choisissez un autre chemin.`,
  ],
};
system.EPERM = system.EACCES;

/** The sentence for a fault of the file system; anything else is handed on as it is. */
export function fileRefusal(error, what) {
  const say = system[error?.code];
  return say ? new Refusal(...say(what)) : error;
}

/** Runs a file operation and turns its faults into sentences about `what`. */
export function onFiles(what, work) {
  try {
    return work();
  } catch (error) {
    throw fileRefusal(error, what);
  }
}

const database = {
  ECONNREFUSED: (where) => [
    `No database answers at ${where}: start it, or correct DATABASE_URL.`,
    `Aucune base de données ne répond à ${where} : démarrez-la ou corrigez DATABASE_URL.`,
  ],
  ENOTFOUND: (where) => [
    `The database host of ${where} is unknown: correct DATABASE_URL.`,
    `L’hôte de la base ${where} est inconnu : corrigez DATABASE_URL.`,
  ],
  '28P01': (where) => [
    `The database at ${where} refuses this user name or password: correct DATABASE_URL and DATABASE_OWNER_URL.`,
    `La base ${where} refuse ce nom ou ce mot de passe : corrigez DATABASE_URL et DATABASE_OWNER_URL.`,
  ],
  '3D000': (where) => [
    `The database ${where} does not exist: create it, or correct DATABASE_URL.`,
    `La base ${where} n’existe pas : créez-la ou corrigez DATABASE_URL.`,
  ],
  53300: (where) => [
    `The database at ${where} has no connection left: close some, then start again.`,
    `La base ${where} n’a plus de connexion libre : fermez-en, puis relancez.`,
  ],
  ETIMEDOUT: (where) => [
    `The database at ${where} did not answer in time: check the network and DATABASE_URL.`,
    `La base ${where} n’a pas répondu à temps : vérifiez le réseau et DATABASE_URL.`,
  ],
};
Object.assign(database, {
  EAI_AGAIN: database.ENOTFOUND,
  28000: database['28P01'],
  EHOSTUNREACH: database.ETIMEDOUT,
  ENETUNREACH: database.ETIMEDOUT,
});

/** The address of a database without its password. */
export const whereOf = (url) => {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || 5432}${pathname}`;
};

export function databaseRefusal(error, url) {
  const fault = error?.errors?.[0] ?? error; // several addresses of one host are tried: the first fault tells
  const code = /timeout/i.test(fault?.message ?? '') ? 'ETIMEDOUT' : fault?.code;
  const say = database[code];
  if (say) return new Refusal(...say(whereOf(url)));
  const words = String(fault?.message ?? error).split('\n')[0];
  return new Refusal(
    `The database at ${whereOf(url)} cannot be used (${words}): correct it or DATABASE_URL.`,
    `La base ${whereOf(url)} est inutilisable (${words}) : corrigez-la ou DATABASE_URL.`,
  );
}

/** Says why and ends with code 1. Only a fault that nobody foresaw keeps its stack, and that goes to the log. */
export function sayAndExit(error, log) {
  const fault = error instanceof Refusal ? error : fileRefusal(error, error?.path ?? 'DATA_DIR');
  if (fault instanceof Refusal) {
    console.error(`\n${fault.message}\n${fault.french}`);
  } else {
    console.error(
      `\nEntente stopped on an unforeseen fault: ${String(fault?.message ?? fault).split('\n')[0]}\nEntente s’est arrêté sur une erreur imprévue.`,
    );
    log?.(fault?.stack ?? String(fault));
  }
  process.exit(1);
}
