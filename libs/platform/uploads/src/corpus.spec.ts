import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inFolder, itWith, runTool } from '@entente/platform/pades/testing';
import { type Examination } from './examination';
import { Examiner } from './examiner';
import { shapeFault } from './shape';
import { buildExaminer } from './testing/build-examiner';
import { corpus } from './testing/corpus/corpus';
import { writeFoldedPdf } from './testing/corpus/pdf-writer';
import { type Expected } from './testing/corpus/specimen';

jest.setTimeout(60_000);

const outcome = (examination: Examination): Expected =>
  examination.verdict === 'readable'
    ? {
        readable: {
          pages: examination.pages,
          ...(examination.signatures ? { signatures: examination.signatures } : {}),
        },
      }
    : {
        unreadable: examination.reason,
        ...(examination.found ? { found: examination.found } : {}),
        keepable: examination.keepable,
      };

describe('the corpus of hostile and odd PDFs', () => {
  let examiner: Examiner;

  beforeAll(() => {
    examiner = new Examiner({ entry: buildExaminer('corpus') });
  });

  const judged = async (bytes: Buffer): Promise<Expected> => {
    const shape = shapeFault(bytes);
    return shape ? { shape } : outcome(await examiner.examine(bytes));
  };

  it.each(corpus)('judges $name as it should', async ({ make, expected }) => {
    expect(await judged(await make())).toEqual(expected);
  });

  it('keeps no file of which a part may be hidden', async () => {
    const folded = writeFoldedPdf({
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [] /Count 0 >>',
    });
    const cut = Buffer.concat([folded.subarray(0, folded.length - 60), Buffer.from('\n%%EOF\n')]);

    expect(await judged(cut)).toMatchObject({ keepable: false });
  });

  it('holds at least the twenty-eight kinds', () => {
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
    expect(corpus.length).toBeGreaterThanOrEqual(28);
  });

  const sound = corpus.filter(({ expected }) => 'readable' in expected);
  const copyOf = async (bytes: Buffer): Promise<Buffer> => {
    const examined = await examiner.examine(bytes);
    return examined.verdict === 'readable' ? Buffer.from(examined.copy) : Buffer.alloc(0);
  };

  it.each(sound)('rebuilds $name without anything but its pages', async ({ make }) => {
    const copy = (await copyOf(await make())).toString('latin1');

    expect(copy).toMatch(/^%PDF-1\.7[\s\S]*\/Type \/Page\b/);
    expect(copy).not.toMatch(
      /\/(Annots|AcroForm|OpenAction|AA|Metadata|PieceInfo|URI|JS|Names|EmbeddedFiles|ObjStm)\b/,
    );
  });

  itWith(['pdftotext'], 'keeps in the page what people saw of fields, stamps and signatures', async () => {
    const specimen = sound.find(({ name }) => name === 'a filled field, a stamp and a visible signature');
    const copy = await copyOf((await specimen?.make()) ?? Buffer.alloc(0));

    const text = await inFolder((folder) => {
      writeFileSync(path.join(folder, 'copy.pdf'), copy);
      return runTool('pdftotext', ['copy.pdf', '-'], folder).text;
    });

    expect(text).toMatch(/Convention de partenariat[\s\S]*Signe par Marc[\s\S]*Champ rempli[\s\S]*Tampon/);
  });

  itWith(['qpdf'], 'qpdf finds every rebuilt copy sound', async () => {
    const checks: string[] = [];
    for (const { make } of sound) {
      const copy = await copyOf(await make());
      checks.push(
        await inFolder((folder) => {
          writeFileSync(path.join(folder, 'copy.pdf'), copy);
          return runTool('qpdf', ['--check', 'copy.pdf'], folder).text;
        }),
      );
    }

    expect(checks.filter((check) => !check.includes('No syntax or stream encoding errors'))).toEqual([]);
  });
});
