import { aSignableDocument } from '../testing/a-signable-document';
import { appendRevision } from './append-revision';
import { PdfFile } from './pdf-file';
import { array, bytesString, dict, name, number, ref, textOf, textString } from './pdf-value';
import { sameValue } from './same-value';
import { serializeValue } from './serialize-value';
import { ValueReader } from './value-reader';

describe('reading a file', () => {
  let drawn: Buffer;
  const replaced = (from: string, to: string): (() => PdfFile) => {
    const text = drawn.toString('latin1');
    return () => new PdfFile(Buffer.from(text.replace(from, to.padEnd(from.length)), 'latin1'));
  };

  beforeAll(async () => {
    drawn = await aSignableDocument();
  });

  it('reads what pdfkit writes: one revision, one page, three fields', () => {
    const file = new PdfFile(drawn);

    expect(file.revisions).toHaveLength(1);
    expect(file.pages()).toHaveLength(1);
    expect(file.list(file.form()?.form.entries.get('Fields'))).toHaveLength(3);
  });

  it('shows an object as it stood at each revision', () => {
    const before = new PdfFile(drawn);
    const objectNumber = before.size();
    const once = appendRevision(before, [{ number: objectNumber, value: number(1) }]).bytes;
    const twice = new PdfFile(appendRevision(new PdfFile(once), [{ number: objectNumber, value: number(2) }]).bytes);

    expect([0, 1, 2].map((at) => twice.object(objectNumber, at)?.value)).toEqual([undefined, number(1), number(2)]);
  });

  it.each([
    ['encryption', '/Info ', '/Encrypt '],
    ['a hybrid table', '/Info ', '/XRefStm '],
    ['a table elsewhere', '\nxref\n', '\nxxxx\n'],
    ['another generation', ' 00000 n', ' 00001 n'],
    ['another header', '%PDF-1.7', '%PDF-2.0'],
  ])('refuses %s', (_, from, to) => {
    expect(replaced(from, to)).toThrow(/un(readable|supported)-pdf/);
  });

  it('refuses a table that follows itself', () => {
    const { tableOffset } = new PdfFile(drawn).revision(0);
    const looped = drawn.toString('latin1').replace('trailer\n<<', `trailer\n<<\n/Prev ${tableOffset}`);

    expect(() => new PdfFile(Buffer.from(looped, 'latin1'))).toThrow('unreadable-pdf');
  });

  it.each(['<< /A 1 /A 2 >>', '<< /A', '[1 2', '(open', '<zz>', '/A >> <<', '['.repeat(100), '1.2.3', 'nul'])(
    'refuses a value that says two things or nothing: %s',
    (text) => {
      expect(() => new ValueReader(Buffer.from(`${text.startsWith('/') ? '<<' : ''}${text}`), 0).value()).toThrow(
        'unreadable-pdf',
      );
    },
  );

  it.each([
    textString('Convention n° 42 (été)'),
    textString('back\\slash (round)'),
    bytesString(Uint8Array.from([0, 255, 13, 10, 40, 41, 92])),
    dict({ 'A B#': name('é/('), Deep: array(dict({}), array(), ref(12), number(-0.25)) }),
  ])('writes values that it reads back the same', (value) => {
    const again = new ValueReader(serializeValue(value), 0).value();

    expect(sameValue(again, value)).toBe(true);
  });

  it.each([
    ['(a\\(b\\)\\\\c\\101\\12)', 'a(b)\\cA\n'],
    ['(nested (round) text)', 'nested (round) text'],
    ['<FEFF00C9>', 'É'],
    ['(line \\\nbroken)', 'line broken'],
  ])('reads the string %s', (text, expected) => {
    const value = new ValueReader(Buffer.from(text, 'latin1'), 0).value();

    expect(value.kind === 'string' && textOf(value)).toBe(expected);
  });
});
