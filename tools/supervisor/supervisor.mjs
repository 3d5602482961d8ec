// One tree of processes: PostgreSQL, the service, its worker. Started together, kept running, stopped together.
import { randomInt } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { holdDataDir, openDataDir, readJson, refuseOthersData, trimLog, writeJson } from '../data-dir.mjs';
import { root } from '../lib.mjs';
import { isAlive, pause, stopProcess } from '../processes.mjs';
import { Refusal } from '../refusal.mjs';
import { keepRunning, whenReady } from './children.mjs';
import { hasDemo, loadDemo, prepare } from './database.mjs';
import { checkPort } from './settings.mjs';

const say = (text) => console.log(text);

/** Letters and figures that cannot be taken for one another. */
const newCode = () =>
  Array.from({ length: 12 }, () => 'ABCDEFGHJKMNPQRSTVWXYZ23456789'[randomInt(30)])
    .join('')
    .replace(/(.{4})(?=.)/g, '$1-');

/** Compiled code lies beside a build, so that it goes when a new one comes; never among sources. */
const cacheOf = (app) =>
  app.startsWith(path.join(root, 'dist')) ? path.join(app, '.compile-cache') : path.join(root, 'tmp', 'compile-cache');

/** The service sees the caller's settings, never the owner's address nor what npm and Node left in the environment. */
const serviceEnv = (app, settings, database, changes) => {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_|DATABASE_|ENTENTE_REEXEC|INIT_CWD|FIRST_RUN_CODE)/i.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    NODE_ENV: 'production',
    NODE_COMPILE_CACHE: cacheOf(app),
    DATABASE_URL: database.appUrl,
    DATA_DIR: settings.dataDir,
    HOST: settings.host,
    PORT: String(settings.port),
    DEMO: settings.demo ? '1' : '0',
    WEB_ROOT: path.join(root, 'dist', 'apps', 'web', 'browser'),
    ...(settings.keyFile ? { ENTENTE_KEY_FILE: settings.keyFile } : {}),
    ...changes,
  };
};

async function endSurvivors({ http, worker, task }) {
  const left = [http, worker, task].filter(isAlive);
  if (left.length === 0) return;
  say(`Ending ${left.length} process(es) that an interrupted start left behind.`);
  await Promise.all(left.map((one) => stopProcess(one)));
  const stubborn = left.find(isAlive);
  if (!stubborn) return;
  throw new Refusal(
    `Process ${stubborn.pid} of an earlier start still runs and this user may not end it: end it, then start again.`,
    `Le processus ${stubborn.pid} d’un lancement précédent tourne encore et cet utilisateur ne peut pas l’arrêter : arrêtez-le, puis relancez.`,
  );
}

/** Ends everything in order: first who uses the database, then the database. */
function makeStopper(parts) {
  let stopping;
  const stop = async () => {
    parts.isStopping = true;
    await Promise.all([parts.http?.stop(), parts.worker?.stop(), stopProcess(parts.task)]);
    await parts.postgres?.stop();
    clearInterval(parts.upkeep);
    parts.hold?.release();
  };
  return () => (stopping ??= stop());
}

async function openDatabase(settings, parts) {
  if (settings.database) return settings.database;
  const { startPostgres } = await import('../postgres.mjs');
  const options = {
    dataDir: path.join(settings.dataDir, 'postgres'),
    log: path.join(settings.dataDir, 'logs', 'postgres.log'),
  };
  trimLog(options.log);
  const watch = (server) => {
    parts.postgres = server;
    parts.hold.record({ postgres: { pid: server.pid, identity: server.identity, port: server.port } });
    void server.gone.then(() => revive(server.port));
  };
  const revive = async (port) => {
    for (let delay = 500; !parts.isStopping; delay = Math.min(delay * 2, 30_000)) {
      say(`PostgreSQL stopped by itself; it starts again. Its log: ${options.log}`);
      const server = await startPostgres({ ...options, port }).catch((error) => say(error.message));
      if (server) return void watch(server);
      await pause(delay);
    }
  };
  watch(await startPostgres(options));
  return parts.postgres;
}

const demoFile = (dataDir) => path.join(dataDir, 'demo.json');

/** A demonstration that was interrupted half-way is nobody's data: its database is made anew. */
async function startOver(settings, database) {
  if (!readJson(demoFile(settings.dataDir))?.isLoading) return;
  if (!database.recreate) {
    throw new Refusal(
      `The loading of the demonstration was interrupted: create the database again and remove ${demoFile(settings.dataDir)}, then start.`,
      `Le chargement de la démonstration a été interrompu : recréez la base et supprimez ${demoFile(settings.dataDir)}, puis lancez.`,
    );
  }
  await database.recreate();
  fs.rmSync(demoFile(settings.dataDir));
}

/** The demonstration comes once, into an empty service: removed, it does not come back. */
async function firstStart(app, settings, { hasAccounts, hasDemonstration, ...options }) {
  const file = demoFile(settings.dataDir);
  const known = readJson(file);
  if (hasAccounts || known || !settings.demo || !hasDemo(app)) {
    const isOpen = settings.demo && hasAccounts && hasDemonstration;
    return { accounts: isOpen ? (known?.accounts ?? []) : [], hasAccounts, hasDemonstration };
  }
  writeJson(file, { isLoading: true });
  const accounts = await loadDemo(app, options);
  writeJson(file, { loadedAt: new Date().toISOString(), accounts });
  return { accounts, hasAccounts: accounts.length > 0, hasDemonstration: true };
}

function tellRisks(settings) {
  if (settings.askedDemo === '1' && !settings.demo)
    say(
      `DEMO=1 is left aside: its passwords are public, and HOST, PUBLIC_URL or TRUSTED_HOPS opens the service to other machines.`,
    );
  if (!settings.hasKey) {
    say(
      `Key: ENTENTE_KEY is not set, so the key that protects the signing certificates lies in the data folder: whoever copies that folder can sign in your name.`,
    );
    say(
      `Clé : ENTENTE_KEY n’est pas renseignée, la clé qui protège les certificats se trouve donc dans le dossier de données.`,
    );
  }
}

/** Whoever counted on those accounts learns why they open nothing now. */
function tellClosed({ demo }, { hasDemonstration }) {
  if (demo || !hasDemonstration) return;
  say(
    `The demonstration is still in the data, its accounts are closed: to remove it, start with DEMO=1 on this machine alone and use “Remove the examples” on the organisation’s page.`,
  );
  say(
    `La démonstration est encore dans les données, ses comptes sont fermés : pour la retirer, lancez avec DEMO=1 sur cette machine seule, puis « Retirer les exemples » à la page de l’organisation.`,
  );
}

function tellReady(settings, { accounts, hasAccounts, code, since }) {
  const address = settings.publicUrl ?? `http://${settings.isLocal ? 'localhost' : settings.host}:${settings.port}`;
  say(`\nEntente: ${address}   (ready in ${((Date.now() - since) / 1000).toFixed(1)} s)`);
  if (accounts.length > 0) say('\nDemonstration accounts / comptes de démonstration:');
  for (const { email, password, ...rest } of accounts)
    say(
      `  ${email}   ${password ?? ''}   ${Object.values(rest)
        .filter((one) => typeof one === 'string')
        .join(', ')}`,
    );
  if (!hasAccounts)
    say(
      `\nNo account yet: open ${address} and give this code to create the first one / code de première ouverture: ${code}`,
    );
  say(`\nData: ${settings.dataDir}   Logs: ${path.join(settings.dataDir, 'logs')}   Stop: Ctrl-C\n`);
}

function keepUpkeep(settings) {
  const logs = path.join(settings.dataDir, 'logs');
  return setInterval(
    () =>
      fs
        .readdirSync(logs)
        .filter((name) => name.endsWith('.log'))
        .forEach((name) => trimLog(path.join(logs, name))),
    600_000,
  ).unref();
}

async function bringUp(app, settings, parts) {
  const since = Date.now();
  openDataDir(settings.dataDir);
  refuseOthersData(settings.dataDir);
  parts.hold = holdDataDir(settings.dataDir, { port: settings.port });
  await endSurvivors(parts.hold.previous);
  await checkPort(settings);
  const database = await openDatabase(settings, parts);
  await startOver(settings, database);
  const code = newCode();
  const env = serviceEnv(app, settings, database, { FIRST_RUN_CODE: code });
  const log = (name) => path.join(settings.dataDir, 'logs', `${name}.log`);
  const record = (name) => (one) => parts.hold.record({ [name]: one });
  const task = {
    env: { ...env, DATABASE_OWNER_URL: database.ownerUrl },
    onStart: (one) => record('task')((parts.task = one)),
    say,
  };
  const goOn = () => {
    if (parts.isStopping) throw new Error('stopped on request');
  };
  goOn();
  const held = await prepare(app, database, { ...task, log: log('migrate') });
  goOn();
  const first = await firstStart(app, settings, { ...task, ...held, log: log('demo') });
  goOn();
  const process = (name, title) =>
    keepRunning({
      name: title,
      file: path.join(app, `main.${name}.mjs`),
      env,
      log: log(name),
      onStart: record(name),
      say,
    });
  parts.http = process('http', 'The service');
  await whenReady(parts.http, settings, log('http'));
  goOn();
  parts.worker = process('worker', 'The worker');
  tellRisks(settings);
  tellClosed(settings, first);
  tellReady(settings, { ...first, code, since });
  parts.upkeep = keepUpkeep(settings);
}

/** Under npm, the end of npm is the end of the service: a shell in between may not pass its signals on. */
function followParent(stop) {
  if (!process.env.npm_lifecycle_event && !process.env.ENTENTE_REEXEC) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && stop(), 1_000).unref();
}

const noteFault = (error, { dataDir }) =>
  fs.appendFileSync(path.join(dataDir, 'logs', 'start.log'), `${new Date().toISOString()} ${error?.stack ?? error}\n`, {
    mode: 0o600,
  });

/** Runs the service of this folder until it is told to stop. */
export async function supervise(app, settings) {
  const parts = {};
  const stop = makeStopper(parts);
  const bringing = bringUp(app, settings, parts);
  const end = async () => {
    parts.isStopping = true;
    await Promise.all([parts.http?.stop(), stopProcess(parts.task)]);
    await bringing.catch(() => undefined);
    await stop();
    process.exit(0);
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, end);
  followParent(end);
  try {
    await bringing;
  } catch (error) {
    if (parts.isStopping) return;
    if (!(error instanceof Refusal) && parts.hold) noteFault(error, settings);
    await stop();
    throw error;
  }
}
