import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { startPostgres } from '../postgres.mjs';
import { fileRefusal } from '../refusal.mjs';
import { clear, launch, newFolder } from './launch.mjs';

const isRoot = process.getuid?.() === 0;
const nobody = { uid: 65534, gid: 65534 };
const started = [];

const mount = (folder) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m,mode=0777', 'none', folder], { stdio: 'ignore' });
const unmount = (folder) => execFileSync('umount', ['-l', folder]);

/** A small disk to fill needs the right to mount one. */
const canMount = (() => {
  const folder = newFolder();
  try {
    mount(folder);
    unmount(folder);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
})();

const attempt = async (options) => {
  const run = await launch(options);
  started.push(run);
  return run;
};

/** What it says when it refuses: code 1, a sentence in each language, no stack, nothing left running. */
const refusal = async (options) => {
  const run = await attempt(options);
  const code = await run.ended;
  const lines = run.said
    .trim()
    .split('\n')
    .filter((line) => line && !/^(Updating|Loading)/.test(line));
  return { code, lines, hasStack: /^\s+at /m.test(run.said), english: lines.at(-2), french: lines.at(-1) };
};

const expectSentence = ({ code, lines, hasStack }, words) => {
  expect({ code, hasStack, count: lines.length }).toEqual({ code: 1, hasStack: false, count: 2 });
  expect(lines[0]).toMatch(words);
};

afterEach(async () => {
  for (const run of started.splice(0)) {
    run.child.kill('SIGKILL');
    await run.ended;
    await clear(run.dataDir);
  }
});

describe('one clear sentence, and code 1', () => {
  it('names the holder of a data folder in use, and its port', async () => {
    const first = await (await attempt()).ready();

    const second = await refusal({ dataDir: first.dataDir });

    expectSentence(second, new RegExp(`process ${first.pid}, which answers on port ${first.port}`));
  });

  it('says that the port is taken', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address();

    const refused = await refusal({ env: { PORT: String(port) } });
    other.close();

    expectSentence(refused, new RegExp(`Port ${port} is already used`));
  });

  it.each([
    ['PORT', 'abc', /PORT is "abc"/],
    ['HOST', '203.0.113.7', /HOST \(203\.0\.113\.7\) is not an address of this machine/],
    ['DATABASE_URL', 'postgres://app:x@127.0.0.1:1/entente', /DATABASE_OWNER_URL is missing/],
  ])('says what is wrong with %s=%s', async (name, value, words) => {
    expectSentence(await refusal({ env: { [name]: value } }), words);
  });

  it('says that a data folder is a file', async () => {
    const file = path.join(newFolder(), 'data');
    fs.writeFileSync(file, '');

    expectSentence(await refusal({ dataDir: file }), /is not a folder/);
  });

  it('says that a data folder cannot be made', async () => {
    expectSentence(await refusal({ dataDir: '/proc/entente/data' }), /cannot be created|may not be read or written/);
  });

  (isRoot ? it : it.skip)('says that an ordinary user may not write there', async () => {
    const folder = newFolder(0o755);

    expectSentence(
      await refusal({ dataDir: path.join(folder, 'data'), user: nobody }),
      /may not be read or written by this user/,
    );
  });

  it('refuses a key file inside the data folder', async () => {
    const folder = newFolder();

    expectSentence(
      await refusal({ dataDir: path.join(folder, 'data'), env: { ENTENTE_KEY_FILE: path.join(folder, 'data/key') } }),
      /is inside DATA_DIR/,
    );
  });

  it.each(['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'ENOTDIR'])('has its sentence in both languages for %s', (code) => {
    const said = fileRefusal(Object.assign(new Error(code), { code }), 'DATA_DIR (/data)');

    expect([said.message, said.french].every((words) => words.includes('DATA_DIR (/data)'))).toBe(true);
  });

  (canMount ? it : it.skip)('says that the disk is full', async () => {
    const folder = newFolder();
    mount(folder);

    const refused = await refusal({ dataDir: path.join(folder, 'data') });
    unmount(folder);

    expectSentence(refused, /no space left on the disk/);
  });

  it('says that the data was written by a newer PostgreSQL', async () => {
    const folder = newFolder();
    fs.mkdirSync(path.join(folder, 'data/postgres'), { recursive: true });
    fs.writeFileSync(path.join(folder, 'data/postgres/PG_VERSION'), '19\n');

    expectSentence(
      await refusal({ dataDir: path.join(folder, 'data') }),
      /written by PostgreSQL 19 and this version of Entente brings 18/,
    );
  });

  it('says that a newer version changed the data', async () => {
    const first = await (await attempt()).ready();
    await first.stop();
    const older = path.join(newFolder(), 'app');
    fs.cpSync('tools/testing/stand-in', older, { recursive: true });
    fs.writeFileSync(path.join(older, 'migrations.json'), '[]');

    expectSentence(await refusal({ dataDir: first.dataDir, app: older }), /newer version of Entente \(First1\)/);
    fs.rmSync(path.dirname(older), { recursive: true, force: true });
  });

  it('gives the reason of a service that does not start, without its stack', async () => {
    const refused = await refusal({ env: { STAND_IN_FAULT: 'http' } });

    expect(refused).toMatchObject({ code: 1, hasStack: false });
    expect(refused.english).toMatch(/The service did not start \(Error: The configuration is not usable: a reason\.\)/);
  });
});

describe('an outside database', () => {
  let server;
  let folder;
  beforeAll(async () => {
    folder = newFolder();
    server = await startPostgres({ dataDir: path.join(folder, 'outside'), ephemeral: true });
  });
  afterAll(async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const given = (changes = {}) => ({
    DATABASE_URL: server.appUrl,
    DATABASE_OWNER_URL: server.ownerUrl,
    DEMO: '0',
    ...changes,
  });

  it('serves instead of the embedded one', async () => {
    const run = await (await attempt({ env: given() })).ready();

    expect(run.state().postgres).toBeUndefined();
    expect(fs.existsSync(path.join(run.dataDir, 'postgres'))).toBe(false);
    expect(await run.stop()).toBe(0);
  });

  it('that does not answer is named, without its password', async () => {
    const refused = await refusal({ env: given({ DATABASE_OWNER_URL: 'postgres://o:hidden@127.0.0.1:1/entente' }) });

    expectSentence(refused, /No database answers at 127\.0\.0\.1:1\/entente/);
    expect(refused.lines.join()).not.toContain('hidden');
  });

  it.each([
    ['a wrong password', (url) => url.replace(/:[^:@]+@/, ':wrong@'), /refuses this user name or password/],
    [
      'a database that is not there',
      (url) => url.replace(/entente$/, 'absent'),
      /127\.0\.0\.1:\d+\/absent does not exist/,
    ],
    [
      'an unknown host',
      (url) => url.replace('127.0.0.1', 'entente.invalid'),
      /host of entente\.invalid:\d+\/entente is unknown/,
    ],
    ['no address at all', () => 'entente', /is not an address like/],
  ])('with %s is refused in words', async (_what, change, words) => {
    expectSentence(await refusal({ env: given({ DATABASE_OWNER_URL: change(server.ownerUrl) }) }), words);
  });
});

(isRoot ? describe : describe.skip)('an ordinary user', () => {
  it('starts and stops it all', async () => {
    const run = await (await attempt({ user: nobody })).ready();
    const owner = fs.statSync(path.join(run.dataDir, 'postgres')).uid;

    expect(owner).toBe(nobody.uid);
    expect(await run.stop()).toBe(0);
  });

  it('keeps its data from a start as root, which would lock it out', async () => {
    const run = await (await attempt({ user: nobody })).ready();
    await run.stop();

    expectSentence(await refusal({ dataDir: run.dataDir }), /belongs to user nobody: start as nobody/);
  });
});
