import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problem } from '@entente/platform/kernel';
import { filesOf, oddZip, p, withBody, withParts } from '../testing/odd-words';
import { aWordContent } from '../testing/word-contents';
import { writeWord } from '../word/write-word';
import { ThreadWordReader } from './word-reader';

jest.setTimeout(60_000);

const root = join(__dirname, '../../../../../..');
const worker = join(root, 'tmp/word-reader-spec/worker.mjs');

/** Threads load built files, as in production. */
const buildWorker = (): void => {
  mkdirSync(join(root, 'tmp/word-reader-spec'), { recursive: true });
  execFileSync(join(root, 'node_modules/.bin/esbuild'), [
    join(__dirname, '../testing/word-reader.worker.ts'),
    ...['--bundle', '--platform=node', '--format=esm', '--packages=external', `--outfile=${worker}`],
    `--tsconfig=${join(root, 'apps/api/tsconfig.json')}`,
    '--log-level=error',
  ]);
};

const relation = (type: string, target: string): string =>
  `<Relationship Id="rIdOdd" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;

describe('a Word document that anybody may have sent', () => {
  let sound: Uint8Array;
  const reader = (milliseconds?: number) => new ThreadWordReader(pathToFileURL(worker), milliseconds);
  const refusalOf = async (bytes: Uint8Array, milliseconds?: number): Promise<string> => {
    const refused = await reader(milliseconds)
      .read(bytes)
      .catch((error: unknown) => error);
    return refused instanceof Problem ? refused.type.replace('/problems/exchange/', '') : String(refused);
  };
  const outside = (type: string, target: string): Buffer =>
    withParts(sound, {
      'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', relation(type, target)),
    });

  beforeAll(async () => {
    buildWorker();
    sound = await writeWord(aWordContent());
  });

  it('is read in a thread of its own, word for word', async () => {
    const { parts, properties } = await reader().read(sound);

    expect(parts.filter((part) => part.kind === 'paragraph' && part.level === 1).length).toBeGreaterThan(20);
    expect(parts.some((part) => part.kind === 'list')).toBe(true);
    expect(properties['Entente numero']).toBe('2026-014');
  });

  it.each([
    ['nothing at all', 'empty', () => Buffer.alloc(0)],
    ['a PDF', 'not-word', () => Buffer.from('%PDF-1.7 …')],
    ['an archive of pictures', 'not-word', () => oddZip({ 'photo.jpg': { content: Buffer.from('x') } })],
    ['a Word document of before 2007', 'old-word', () => Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(64), 'hex')],
    [
      'a locked document',
      'encrypted',
      () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
    ],
    [
      'an archive with a password',
      'encrypted',
      () => oddZip({ 'word/document.xml': { content: Buffer.from('x'), flags: 1 } }),
    ],
    [
      'an OpenDocument text',
      'open-document',
      () => oddZip({ mimetype: { content: Buffer.from('x') }, 'content.xml': { content: Buffer.from('x') } }),
    ],
    ['half of a file', 'damaged', () => Buffer.from(sound).subarray(0, sound.length / 2)],
    ['a document with a program', 'macros', () => withParts(sound, { 'word/vbaProject.bin': 'Sub AutoOpen()' })],
    [
      'a document that says it has macros',
      'macros',
      () =>
        withParts(sound, {
          '[Content_Types].xml': (xml) =>
            xml.replace('wordprocessingml.document.main+xml', 'ms-word.document.macroEnabled.main+xml'),
        }),
    ],
    ['another file inside', 'embedded', () => withParts(sound, { 'word/embeddings/oleObject1.bin': 'x' })],
    [
      'a template elsewhere',
      'outside-template',
      () =>
        withParts(sound, {
          'word/_rels/settings.xml.rels': `<Relationships>${relation('attachedTemplate', 'http://evil.example/x.dotm')}`,
        }),
    ],
    ['a picture elsewhere', 'outside-picture', () => outside('image', 'http://evil.example/x.png')],
    ['an object elsewhere', 'outside', () => outside('oleObject', 'file://evil.example/x')],
    [
      'an entity that grows',
      'not-word',
      () =>
        withParts(sound, { 'word/document.xml': (xml) => xml.replace('<w:document', '<!DOCTYPE x []><w:document') }),
    ],
    ['XML cut short', 'damaged', () => withParts(sound, { 'word/document.xml': '<w:document><w:body>' })],
    ['no word at all', 'empty', () => withBody(sound, '<w:p/>')],
  ])('refuses %s: %s', async (_what, refusal, make) => {
    expect(await refusalOf(make())).toBe(refusal);
  });

  describe('that swells', () => {
    const zeros = (megabytes: number) => Buffer.alloc(megabytes * 1_000_000, ' ');
    const files = (changed: Parameters<typeof oddZip>[0]) =>
      oddZip({
        ...Object.fromEntries([...filesOf(sound)].map(([name, content]) => [name, { content }])),
        ...changed,
      });

    it.each([
      ['says its size', 'too-heavy', () => files({ 'word/document.xml': { content: zeros(60) } })],
      ['hides its size', 'too-heavy', () => files({ 'word/document.xml': { content: zeros(60), size: 20_000 } })],
      [
        'has thousands of files',
        'too-heavy',
        () =>
          oddZip(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`f${at}`, { content: Buffer.from('x') }]))),
      ],
      ['is longer than any convention', 'too-long', () => withBody(sound, p('mot '.repeat(2_000)).repeat(60))],
    ])('is refused before anything is lost, when it %s', async (_how, refusal, make) => {
      expect(await refusalOf(make())).toBe(refusal);
    });

    it('is refused when its XML goes down without end', async () => {
      const deep = '<w:sdt><w:sdtContent>'.repeat(60_000) + p('au fond') + '</w:sdtContent></w:sdt>'.repeat(60_000);

      expect(await refusalOf(withBody(sound, deep))).toMatch(/^(damaged|too-heavy|too-slow)$/);
    });

    it('ends with its thread, in time, and the next document is read', async () => {
      const many = withBody(sound, '<w:p><w:r/></w:p>'.repeat(400_000));
      const one = reader();

      const started = Date.now();
      const refused = await one.read(many).catch((error: unknown) => error);

      expect(refused).toBeInstanceOf(Problem);
      expect(Date.now() - started).toBeLessThan(30_000);
      await expect(one.read(sound)).resolves.toMatchObject({ losses: { links: 0 } });
    });

    it('is given up after its time', async () => {
      expect(await refusalOf(sound, 1)).toBe('too-slow');
    });
  });

  it('keeps the words of a link and leaves its address, counts what is not taken', async () => {
    const link = `<w:p><w:hyperlink r:id="rIdOdd"><w:r><w:t>nous écrire</w:t></w:r></w:hyperlink></w:p>`;
    const file = withParts(outside('hyperlink', 'mailto:a@b.example'), {
      'word/document.xml': (xml) =>
        xml.replace('<w:body>', `<w:body>${link}<w:p><w:ins w:id="1"><w:r><w:t>ajout</w:t></w:r></w:ins></w:p>`),
    });

    const { parts, losses } = await reader().read(file);

    expect(JSON.stringify(parts)).toContain('nous écrire');
    expect(JSON.stringify(parts)).not.toContain('mailto');
    expect(losses).toMatchObject({ links: 1, trackedChanges: 1, pictures: 0 });
  });

  it('reads two documents at once, and asks the third to come back', async () => {
    const one = reader();

    const [, , third] = await Promise.allSettled([one.read(sound), one.read(sound), one.read(sound)]);

    expect(third).toMatchObject({ status: 'rejected', reason: { kind: 'unavailable' } });
    await expect(one.read(sound)).resolves.toBeDefined();
  });
});
