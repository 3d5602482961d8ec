// Decides whether a build is needed from what it reads, so that a start with nothing new calls no build tool.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { readJson, writeJson } from './data-dir.mjs';
import { root, runNode } from './lib.mjs';
import { Refusal } from './refusal.mjs';

const skipped = /\.spec\.ts$|[\\/](testing|node_modules)[\\/]/;
const shared = ['package-lock.json', 'tsconfig.base.json', 'nx.json'];

/** What each application is made of, and the command that makes it. */
export const BUILDS = {
  api: {
    folders: ['apps/api/src', 'apps/api/migrations', 'libs'],
    except: /^libs\/([^/]+\/web|platform\/(api-client|testing))\//,
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

function* filesIn(folder, except) {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (except.test(`${name}/`)) continue;
    if (entry.isDirectory()) yield* filesIn(name, except);
    else if (!skipped.test(name)) yield name;
  }
}

const sources = ({ folders, except, files }) =>
  [
    ...folders
      .filter((folder) => fs.existsSync(path.join(root, folder)))
      .flatMap((folder) => [...filesIn(folder, except)]),
    ...files.filter((file) => fs.existsSync(path.join(root, file))),
  ].sort();

const digest = (lines) => createHash('sha1').update(lines.join('\n')).digest('hex');

/** Names, sizes and times: cheap enough for every start. */
const glance = (files) =>
  digest(files.map((file) => ((stat) => `${file} ${stat.size} ${stat.mtimeMs}`)(fs.statSync(path.join(root, file)))));

/** Names and contents: what decides, since a checkout touches files without changing them. */
const content = (files) =>
  digest(
    files.map(
      (file) =>
        `${file} ${createHash('sha1')
          .update(fs.readFileSync(path.join(root, file)))
          .digest('hex')}`,
    ),
  );

const stampOf = (name) => path.join(root, 'dist', `.${name}.stamp.json`);

/** What a build would be made from; `isFresh` when the last one was made from the same. */
export function examine(name) {
  const files = sources(BUILDS[name]);
  const quick = glance(files);
  const last = readJson(stampOf(name));
  const isThere = fs.existsSync(path.join(root, BUILDS[name].output));
  if (isThere && last?.quick === quick) return { isFresh: true };
  const stamp = { quick, content: content(files) };
  return { isFresh: isThere && last?.content === stamp.content, stamp };
}

/** Remembers what was built, where the place allows it. */
export function keepStamp(name, stamp) {
  try {
    writeJson(stampOf(name), stamp, 0o644);
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
