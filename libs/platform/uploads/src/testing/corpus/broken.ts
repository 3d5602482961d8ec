import { onePage, aPage } from './parts';
import { writePdf } from './pdf-writer';
import { type Specimen } from './specimen';

const sound = () => writePdf(onePage());

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Files that are not what they say, cut short, closed, or turning in circles. */
export const broken: readonly Specimen[] = [
  { name: 'an empty file', make: () => Buffer.alloc(0), expected: { shape: 'empty' } },
  {
    name: 'a page of HTML that is a PDF as well',
    make: () => Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), sound()]),
    expected: { shape: 'not-a-pdf' },
  },
  {
    name: 'a PDF that is an archive as well',
    make: () => Buffer.concat([sound(), Buffer.from('PK\u0003\u0004 program.exe')]),
    expected: { shape: 'something-after-end' },
  },
  {
    name: 'a word processor’s file renamed',
    make: () => Buffer.from('PK\u0003\u0004word/'),
    expected: { shape: 'not-a-pdf' },
  },
  { name: 'a file cut in the middle', make: () => sound().subarray(0, 300), expected: { shape: 'no-end' } },
  {
    name: 'a beginning and an end with nothing between',
    make: () => Buffer.from('%PDF-1.7\n%%EOF\n'),
    expected: { unreadable: 'broken', keepable: true },
  },
  {
    name: 'a file cut, then ended again',
    make: () => Buffer.concat([sound().subarray(0, 120), Buffer.from('\n%%EOF\n')]),
    expected: { unreadable: 'no-page', keepable: true },
  },
  {
    name: 'a cut file that names a script',
    make: () => Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj << /S /J#61vaScript'), Buffer.from('\n%%EOF\n')]),
    expected: { unreadable: 'broken', keepable: false },
  },
  {
    name: 'a password',
    make: () =>
      writePdf(
        onePage({
          6: `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
        }),
        {
          extra: `/Encrypt 6 0 R /ID [<${'ef'.repeat(16)}> <${'ef'.repeat(16)}>]`,
        },
      ),
    expected: { unreadable: 'encrypted', keepable: false },
  },
  {
    name: 'pages that contain themselves',
    make: () =>
      writePdf(
        onePage({
          2: '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
          6: '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>',
        }),
      ),
    expected: { unreadable: 'looped', keepable: true },
  },
  {
    name: 'sixty thousand lists in one another',
    make: () => writePdf(onePage({ 3: aPage('/X 6 0 R'), 6: nested(60_000) })),
    expected: { readable: { pages: 1 } },
  },
  {
    name: 'no page at all',
    make: () => writePdf(onePage({ 2: '<< /Type /Pages /Kids [] /Count 0 >>', 3: aPage() })),
    expected: { unreadable: 'no-page', keepable: true },
  },
];
