import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Examiner, ExaminerBusy } from './examiner';
import { ExaminerLost } from './examiner-process';
import { buildExaminer } from './testing/build-examiner';
import { onePage } from './testing/corpus/parts';
import { writePdf } from './testing/corpus/pdf-writer';

jest.setTimeout(60_000);

describe('the process that reads what strangers send', () => {
  const entry = buildExaminer('process');
  const pdf = writePdf(onePage());

  /** Another process in its place: what it does is what went wrong. */
  const stand = (name: string, code: string): URL => {
    const file = path.join(path.dirname(fileURLToPath(entry)), `${name}.mjs`);
    writeFileSync(file, code);
    return pathToFileURL(file);
  };
  const saying = (clear: boolean, then: string) =>
    `for await (const _ of process.stdin); process.stdout.write('{"clear":${clear}}\\n'); ${then}`;

  it('is stopped at its deadline, and what it had already said counts', async () => {
    const slow = (clear: boolean) =>
      new Examiner({ entry: stand(`slow-${clear}`, saying(clear, 'for (;;);')), limits: { deadlineMs: 700 } });

    const [clear, hidden] = [await slow(true).examine(pdf), await slow(false).examine(pdf)];

    expect([clear, hidden]).toMatchObject([
      { reason: 'too-slow', keepable: true },
      { reason: 'too-slow', keepable: false },
    ]);
  });

  it('is stopped when it swells, inside its heap or outside of it', async () => {
    const heap = 'const kept = []; for (;;) kept.push(new Array(100_000).fill(Math.random()));';
    const outside =
      'const kept = []; for (;;) { kept.push(Buffer.alloc(8_000_000, 1)); await new Promise((r) => setTimeout(r, 5)); }';

    const ends = [
      await new Examiner({ entry: stand('heap', saying(true, heap)), limits: { heapMegabytes: 64 } }).examine(pdf),
      await new Examiner({
        entry: stand('outside', saying(true, outside)),
        limits: { residentMegabytes: 300 },
      }).examine(pdf),
    ];

    expect(ends).toMatchObject([
      { reason: 'too-heavy', keepable: false },
      { reason: 'too-heavy', keepable: false },
    ]);
  });

  it('gives no verdict when somebody else kills it', async () => {
    const killed = new Examiner({ entry: stand('killed', saying(true, `process.kill(process.pid, 'SIGKILL')`)) });

    await expect(killed.examine(pdf)).rejects.toBeInstanceOf(ExaminerLost);
  });

  it('gives no verdict when it answers nonsense', async () => {
    const talking = new Examiner({
      entry: stand('talking', `process.stdout.write('{"clear":true}\\n{"verdict":"fine"}\\n')`),
    });

    await expect(talking.examine(pdf)).rejects.toBeInstanceOf(ExaminerLost);
  });

  it('may read no file, write none, start nothing, and knows nothing of our environment', async () => {
    const secret = 'an-environment-of-ours';
    process.env['ENTENTE_TEST_SECRET'] = secret;
    const tried = `
      import fs from 'node:fs'; import { spawnSync } from 'node:child_process';
      const attempt = (act) => { try { act(); return true; } catch { return false; } };
      const done = [
        attempt(() => fs.readFileSync('/etc/passwd')),
        attempt(() => fs.writeFileSync('/tmp/entente-examiner', 'x')),
        attempt(() => spawnSync('ls')),
        JSON.stringify(process.env).includes('${secret}'),
      ];
      for await (const _ of process.stdin);
      process.stdout.write('{"clear":true}\\n' + JSON.stringify({ verdict: 'unreadable', reason: 'broken', found: done.join('-') }) + '\\n');`;

    const told = await new Examiner({ entry: stand('tried', tried) }).examine(pdf);
    delete process.env['ENTENTE_TEST_SECRET'];

    expect(told).toMatchObject({ found: 'false-false-false-false' });
  });

  it('is found behind a link, as on a machine where each release is one', async () => {
    const link = path.join(path.dirname(fileURLToPath(entry)), '../linked');
    rmSync(link, { force: true });
    symlinkSync(path.dirname(fileURLToPath(entry)), link);

    const read = await new Examiner({ entry: pathToFileURL(path.join(link, 'main.pdf-examiner.mjs')) }).examine(pdf);

    expect(read.verdict).toBe('readable');
  });

  it('reads two files at once, lets four wait, and refuses the seventh', async () => {
    const examiner = new Examiner({ entry });

    const outcomes = await Promise.allSettled(Array.from({ length: 7 }, () => examiner.examine(pdf)));

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
    expect(outcomes.at(-1)).toMatchObject({ reason: expect.any(ExaminerBusy) });
    expect((await examiner.examine(pdf)).verdict).toBe('readable');
  });
});
