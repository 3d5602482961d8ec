// Decides whether a build is needed from what it reads, so that a start with nothing new calls no build tool.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from './data-dir.mjs';
import { root, runNode } from './lib.mjs';
import { Refusal } from './refusal.mjs';

const skipped = /\.spec\.ts$/;
const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];

/** What each application is made of, and the command that makes it. */
export const BUILDS = {
  api: {
    folders: ['apps/api/src', 'apps/api/migrations', 'libs'],
    except: /^libs\/([^/]+\/web|platform\/api-client)\//,
    files: [...shared, 'apps/api/tsconfig.json', 'tools/build-api.mjs'],
    output: 'dist/apps/api/main.http.mjs',
    command: ['tools/build-api.mjs'],
  },
  web: {
    folders: ['apps/web', 'libs'],
    except: /^libs\/([^/]+\/api|platform\/(pdf|testing))\//,
    files: shared,
    output: 'dist/apps/web/browser/index.html',
    command: ['tools/nx.mjs', 'run', 'web:build', '--outputStyle=stream'],
  },
};

function* filesIn(base, folder, except) {
  for (const entry of fs.readdirSync(path.join(base, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (except.test(`${name}/`)) continue;
    if (entry.isDirectory()) yield* filesIn(base, name, except);
    else if (!skipped.test(name)) yield name;
  }
}

const sources = (base, { folders, except, files }) => {
  const isThere = (name) => fs.existsSync(path.join(base, name));
  return [
    ...folders.filter(isThere).flatMap((folder) => [...filesIn(base, folder, except)]),
    ...files.filter(isThere),
  ].sort();
};

const digest = (lines) => createHash('sha1').update(lines.join('\n')).digest('hex');

/** Names, sizes and times: cheap enough for every start. */
const glance = (base, files) =>
  digest(files.map((file) => ((stat) => `${file} ${stat.size} ${stat.mtimeMs}`)(fs.statSync(path.join(base, file)))));

const fingerprint = (file) => createHash('sha1').update(fs.readFileSync(file)).digest('hex');

/** Names and contents: what decides, since a checkout touches files without changing them. */
const content = (base, files) => digest(files.map((file) => `${file} ${fingerprint(path.join(base, file))}`));

const stampOf = (base, name) => path.join(base, 'dist', `.${name}.stamp.json`);

/** What a build would be made from; `isFresh` when the last one was made from the same. */
export function examine(name, base = root) {
  const files = sources(base, BUILDS[name]);
  const quick = glance(base, files);
  const last = readJson(stampOf(base, name));
  const isThere = fs.existsSync(path.join(base, BUILDS[name].output));
  if (isThere && last?.quick === quick) return { isFresh: true };
  const stamp = { quick, content: content(base, files) };
  return { isFresh: isThere && last?.content === stamp.content, stamp };
}

/** Remembers what was built, where the place allows it. */
export function keepStamp(name, stamp, base = root) {
  try {
    writeJson(stampOf(base, name), stamp, 0o644);
  } catch {
    // somebody else's checkout: the contents are compared again next time
  }
}

async function build(name) {
  const { isFresh, stamp } = examine(name);
  if (isFresh) {
    if (stamp) keepStamp(name, stamp);
    return false;
  }
  const since = Date.now();
  console.log(`Building the ${name === 'api' ? 'service' : 'pages'}…`);
  if ((await runNode(BUILDS[name].command)) !== 0) {
    throw new Refusal(
      `The ${name} could not be built (the reason is above): correct the sources, then start again.`,
      `La construction de « ${name} » a échoué (la raison est ci-dessus) : corrigez les sources, puis relancez.`,
    );
  }
  keepStamp(name, stamp);
  console.log(`Built the ${name === 'api' ? 'service' : 'pages'} in ${Math.round((Date.now() - since) / 1000)} s.`);
  return true;
}

/** Builds what changed since the last build. */
export async function ensureBuilt(names = Object.keys(BUILDS)) {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  const results = await Promise.allSettled(names.map(build));
  const failure = results.find(({ status }) => status === 'rejected');
  if (failure) throw failure.reason;
}
