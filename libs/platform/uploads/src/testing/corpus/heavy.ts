import { aFont, aPage, deflatedZeros, onePage, scan, words } from './parts';
import { type Objects, type Written, writePdf } from './pdf-writer';
import { type Specimen } from './specimen';

const manyPages = (count: number): Objects => {
  const numbers = Array.from({ length: count }, (_each, index) => 6 + index);
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(' ')}] /Count ${count} >>`,
    4: words('Annexe'),
    5: aFont,
    ...Object.fromEntries(numbers.map((number): [number, Written] => [number, aPage()])),
  };
};

const content = async (megabytes: number): Promise<Buffer> =>
  writePdf(onePage({ 4: { dict: '/Filter /FlateDecode', data: await deflatedZeros(megabytes) } }));

const folded = async (megabytes: number): Promise<Buffer> =>
  writePdf(
    onePage({ 6: { dict: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', data: await deflatedZeros(megabytes) } }),
  );

/** Files that cost far more than they weigh. */
export const heavy: readonly Specimen[] = [
  { name: '300 MB of deflated text', make: () => content(300), expected: { unreadable: 'too-heavy', keepable: false } },
  {
    name: '600 MB of deflated objects',
    make: () => folded(600),
    expected: { unreadable: 'too-heavy', keepable: false },
  },
  {
    name: 'a picture of 60,000 by 60,000',
    make: () => writePdf(scan(60_000, 60_000)),
    expected: { unreadable: 'image-too-large', keepable: true },
  },
  {
    name: 'a page of two kilometres',
    make: () => writePdf(onePage({ 3: aPage().replace('595 842', '5669291 842') })),
    expected: { unreadable: 'page-too-large', keepable: true },
  },
  {
    name: 'a page in a unit of its own',
    make: () => writePdf(onePage({ 3: aPage('/UserUnit 1000') })),
    expected: { unreadable: 'page-too-large', keepable: true },
  },
  {
    name: '3,000 pages',
    make: () => writePdf(manyPages(3_000)),
    expected: { unreadable: 'too-many-pages', found: '3000', keepable: true },
  },
  {
    name: '51 pages',
    make: () => writePdf(manyPages(51)),
    expected: { unreadable: 'too-many-pages', found: '51', keepable: true },
  },
  { name: '50 pages', make: () => writePdf(manyPages(50)), expected: { readable: { pages: 50 } } },
];
