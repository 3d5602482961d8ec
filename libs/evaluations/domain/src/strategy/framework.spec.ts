import fc from 'fast-check';
import { checkFramework, codesAnsweredBy, type FrameworkItem, type Reference } from './framework';
import { frameworkCsv, mergeImported, readFrameworkCsv } from './framework-csv';

const own = '0198aaaa-0000-7000-8000-000000000001';
const known: readonly Reference[] = [
  { kind: 'question', code: 'ORG-05' },
  { kind: 'criterion', code: 'CHK-101' },
  { kind: 'criterion', code: 'LOC-001', own },
  { kind: 'indicator', code: 'IND-05' },
  { kind: 'document', code: 'convention' },
];
const item = (code: string, label = 'x', references: FrameworkItem['references'] = []): FrameworkItem => ({
  code,
  label,
  references,
});
const pointers = (faults: readonly { pointer: string; code: string }[]) =>
  faults.map(({ pointer, code }) => [pointer, code]);

describe('a framework of others', () => {
  it('says all that is wrong at once', () => {
    const items = [
      item('A'),
      item(''),
      item('A', 'y'.repeat(301)),
      item('B', 'z', [
        { kind: 'question', code: 'CHK-101' },
        { kind: 'criterion', code: 'LOC-001', own },
        { kind: 'criterion', code: 'LOC-001' },
      ]),
    ];

    expect(pointers(checkFramework({ name: ' ', edition: '', items }, known))).toEqual([
      ['/name', 'required'],
      ['/items/1/code', 'required'],
      ['/items/2/label', 'max-length'],
      ['/items/2/code', 'same-code'],
      ['/items/3/references/0', 'unknown-reference'],
      ['/items/3/references/2', 'unknown-reference'],
    ]);
  });

  it('gives a piece the codes that point at it, once each, with the framework’s name when there are several', () => {
    const convention = { kind: 'document', code: 'convention' } as const;
    const one = {
      name: 'Essai',
      items: [item('A', 'x', [convention, { kind: 'question', code: 'ORG-05' }]), item('B')],
    };

    expect(codesAnsweredBy([one], [convention, { kind: 'question', code: 'ORG-05' }])).toEqual(['A']);
    expect(codesAnsweredBy([one, { name: 'Autre', items: [] }], [convention])).toEqual(['Essai A']);
    expect(codesAnsweredBy([], [convention])).toEqual([]);
  });

  it('tells one grid of the organisation from another that gave the same code', () => {
    const asked = { kind: 'criterion', code: 'LOC-001', own } as const;
    const one = { name: 'Essai', items: [item('A', 'x', [asked])] };

    expect(codesAnsweredBy([one], [asked])).toEqual(['A']);
    expect(codesAnsweredBy([one], [{ ...asked, own: own.replace(/1$/, '2') }])).toEqual([]);
    expect(codesAnsweredBy([one], [{ kind: 'criterion', code: 'LOC-001' }])).toEqual([]);
  });
});

describe('codes from a spreadsheet', () => {
  it.each([
    ['code;intitulé\r\nA;Un\r\nB;Deux\r\n'],
    ['\ufeffA,Un\nB,Deux'],
    ['A\tUn\n\nB\tDeux\n'],
    ['"A";"Un"\n"B";"Deux"'],
  ])('reads %j', (text) => {
    expect(readFrameworkCsv(text)).toEqual({ items: [item('A', 'Un'), item('B', 'Deux')], faults: [] });
  });

  it('names every line that is wrong', () => {
    const { faults } = readFrameworkCsv('A;Un\nseul\n;sans code\nA;encore\n"ouvert;jamais');

    expect(faults.map(({ code, params }) => [code, params?.['line']])).toEqual([
      ['csv-columns', 2],
      ['csv-code', 3],
      ['csv-same-code', 4],
      ['csv-columns', 5],
      ['csv-unclosed', 5],
    ]);
  });

  it('keeps what answered a code, takes its new label, leaves the codes that the file does not name', () => {
    const references = [{ kind: 'question', code: 'ORG-05' } as const];
    const merged = mergeImported([item('A', 'Un', references), item('Z')], [item('A', 'Autre'), item('B')]);

    expect(merged).toEqual([item('Z'), item('A', 'Autre', references), item('B')]);
  });

  it('reads back what it wrote, quotation marks, lines and formulas included', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((one) => one.trim().replace(/[\r\n\t]/g, ' '))
      .filter((one) => one !== '' && !one.startsWith("'") && one.trim() === one);
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(text, text), { minLength: 1, maxLength: 8, selector: ([code]) => code }),
        (rows) => {
          const items = rows.map(([code, label]) => item(code, label));
          expect(readFrameworkCsv(frameworkCsv(items, ['Code', 'Label', 'Answered by'])).items).toEqual(items);
        },
      ),
    );
  });
});
