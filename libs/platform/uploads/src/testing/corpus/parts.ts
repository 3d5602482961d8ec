import { constants, createDeflate, deflateSync } from 'node:zlib';
import { type Objects, type Written } from './pdf-writer';

export const aPage = (extra = ''): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${extra} >>`;

export const words = (text: string): Written => {
  const data = Buffer.from(`BT /F1 14 Tf 72 760 Td (${text}) Tj ET`, 'latin1');
  return { dict: '', data };
};

export const aFont = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** One page with a sentence; what is given replaces or joins its objects. */
export const onePage = (changes: Record<number, Written> = {}): Objects => ({
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: aPage(),
  4: words('Convention de partenariat'),
  5: aFont,
  ...changes,
});

export const withCatalog = (entries: string, more: Record<number, Written> = {}): Objects =>
  onePage({ 1: `<< /Type /Catalog /Pages 2 0 R ${entries} >>`, ...more });

export const withAnnotation = (annotation: string, more: Record<number, Written> = {}): Objects =>
  onePage({ 3: aPage('/Annots [6 0 R]'), 6: annotation, ...more });

/** What a scanner makes: a page that is one picture. */
export const scan = (width: number, height: number, pages = 1): Objects => {
  const kids = Array.from({ length: pages }, (_each, index) => `${6 + index} 0 R`);
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>`;
  return {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages} >>`,
    4: { dict: '', data: Buffer.from('q 595 0 0 842 0 0 cm /Im Do Q') },
    5: {
      dict: `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode`,
      data: deflateSync(Buffer.alloc(Math.min(width * height, 1_000_000), 0xee)),
    },
    ...Object.fromEntries(kids.map((_kid, index) => [6 + index, page])),
  };
};

/** So many megabytes of zeros, deflated as they come: never more than one of them is held. */
export const deflatedZeros = (megabytes: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const deflate = createDeflate({ level: constants.Z_BEST_SPEED });
    const out: Buffer[] = [];
    const block = Buffer.alloc(1_048_576);
    let left = megabytes;
    const feed = () => {
      while (left > 0) {
        left -= 1;
        if (!deflate.write(block)) return void deflate.once('drain', feed);
      }
      deflate.end();
    };
    deflate.on('data', (chunk: Buffer) => out.push(chunk));
    deflate.on('end', () => resolve(Buffer.concat(out)));
    deflate.on('error', reject);
    feed();
  });
