import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { UnprintableText } from '../fonts/coverage';
import { renderPdf } from '../render-pdf';
import { specimen } from '../testing/content/specimen';
import { DocumentFailed } from './messages';
import { type PdfPool, PdfPoolClosed, PdfPoolFull, createPdfPool } from './pdf-pool';
import { PdfWorkerLost } from './pooled-worker';
import { UnknownDocumentKind } from './registry';

jest.setTimeout(60_000);

const root = join(__dirname, '../../../../..');
const folder = join(root, 'tmp/pdf-pool-spec');
const worker = join(folder, 'worker.mjs');
const broken = join(folder, 'broken.mjs');

/** Threads load built files, as in production. */
const buildWorker = () => {
  mkdirSync(folder, { recursive: true });
  const options = ['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${worker}`];
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [
    join(__dirname, '../testing/specimen.pdf-worker.ts'),
    ...options,
    '--log-level=error',
  ]);
  writeFileSync(broken, "throw new Error('no such module');");
};

const pools: PdfPool[] = [];
const aPool = (
  options: { size?: number; deadlineMs?: number; waitingAtMost?: number; file?: string } = {},
): PdfPool => {
  const pool = createPdfPool({ workerUrl: pathToFileURL(options.file ?? worker), size: 1, ...options });
  pools.push(pool);
  return pool;
};

describe('createPdfPool', () => {
  beforeAll(buildWorker);
  afterEach(() => Promise.all(pools.splice(0).map((pool) => pool.close())));

  it('draws the same bytes in every thread as in this one', async () => {
    const pool = aPool({ size: 2 });

    const drawn = await Promise.all([1, 2, 3, 4].map(() => pool.render('specimen', {})));

    const here = renderPdf(specimen());
    expect(drawn.map(({ sha256 }) => sha256)).toEqual([1, 2, 3, 4].map(() => here.sha256));
    expect(Buffer.from(drawn[3]?.bytes ?? []).equals(Buffer.from(here.bytes))).toBe(true);
  });

  it('says when its threads are warm', async () => {
    await expect(aPool({ size: 2 }).warm).resolves.toBeUndefined();
  });

  it('tells a text that cannot be printed, with its characters', async () => {
    const refused = await aPool()
      .render('text', 'שלום')
      .catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(UnprintableText);
    expect(refused).toHaveProperty('characters', ['ש', 'ל', 'ו', 'ם']);
  });

  it('tells an unknown kind and a failing document apart', async () => {
    const pool = aPool();

    await expect(pool.render('toString', {})).rejects.toBeInstanceOf(UnknownDocumentKind);
    await expect(pool.render('failing', {})).rejects.toEqual(expect.objectContaining({ message: 'no such clause' }));
    await expect(pool.render('failing', {})).rejects.toBeInstanceOf(DocumentFailed);
  });

  it('refuses a content that no thread can receive', async () => {
    const pool = aPool();

    await expect(pool.render('text', () => 1)).rejects.toThrow(/could not be cloned/);
    await expect(pool.render('text', 'la suite')).resolves.toMatchObject({ pageCount: 1 });
  });

  it('goes on after a document has killed its thread twice', async () => {
    const pool = aPool();

    const [killed, next] = await Promise.allSettled([pool.render('deadly', {}), pool.render('text', 'la suite')]);

    expect(killed).toMatchObject({ status: 'rejected', reason: expect.any(PdfWorkerLost) });
    expect(next).toMatchObject({ status: 'fulfilled', value: { pageCount: 1 } });
  });

  it('gives up a document that takes too long, and draws the next one', async () => {
    const pool = aPool({ deadlineMs: 3000 });
    await pool.warm;

    const [endless, next] = await Promise.allSettled([pool.render('endless', {}), pool.render('text', 'la suite')]);

    expect(endless).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('too long') } });
    expect(next).toMatchObject({ status: 'fulfilled' });
  });

  it('refuses at once what would wait behind too many others, and draws those', async () => {
    const pool = aPool({ waitingAtMost: 2 });

    const [drawn, first, second, refused] = await Promise.allSettled(
      ['a', 'b', 'c', 'd'].map((text) => pool.render('text', text)),
    );

    expect([drawn, first, second].map((each) => each?.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled']);
    expect(refused).toMatchObject({ status: 'rejected', reason: expect.any(PdfPoolFull) });
    await expect(pool.render('text', 'e')).resolves.toMatchObject({ pageCount: 1 });
  });

  it('tells why a worker file does not start', async () => {
    const pool = aPool({ file: broken });

    await expect(pool.render('text', 'a')).rejects.toThrow('no such module');
    await expect(pool.warm).rejects.toThrow('no such module');
  });

  it('finishes the document under way and refuses the others when it closes', async () => {
    const pool = aPool();
    await pool.warm;
    const underWay = pool.render('text', 'a');
    const waiting = pool.render('text', 'b');

    const closed = pool.close();

    await expect(waiting).rejects.toBeInstanceOf(PdfPoolClosed);
    await expect(underWay).resolves.toMatchObject({ pageCount: 1 });
    await closed;
    await expect(pool.render('text', 'c')).rejects.toBeInstanceOf(PdfPoolClosed);
  });
});
