import { onePage, aPage, scan, withAnnotation, withCatalog } from './parts';
import { type Written, writeFoldedPdf, writePdf } from './pdf-writer';
import { type Specimen } from './specimen';

const folded = {
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
};

const drawn = (text: string): Written => ({
  dict: '/Type /XObject /Subtype /Form /BBox [0 0 200 40] /Resources << /Font << /F1 5 0 R >> >>',
  data: Buffer.from(`BT /F1 12 Tf 5 12 Td (${text}) Tj ET`),
});

const widget = (entries: string): string => `<< /Type /Annot /Subtype /Widget /F 4 ${entries} >>`;

/** What is seen of it stands in annotations, which the copy does not have. */
const marked = (): Buffer =>
  writePdf(
    withCatalog('/AcroForm << /Fields [6 0 R 8 0 R] /SigFlags 3 >>', {
      3: aPage('/Annots [6 0 R 8 0 R 10 0 R]'),
      6: widget('/FT /Sig /T (S1) /Rect [72 600 272 640] /V 7 0 R /AP << /N 9 0 R >>'),
      7: '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <00> >>',
      8: widget('/FT /Tx /T (t) /V (x) /DA (/F1 12 Tf 0 g) /Rect [72 500 272 540] /AP << /N 11 0 R >>'),
      9: drawn('Signe par Marc'),
      10: '<< /Type /Annot /Subtype /Stamp /F 4 /Rect [72 400 272 440] /AP << /N 12 0 R >> >>',
      11: drawn('Champ rempli'),
      12: drawn('Tampon'),
    }),
  );

/** Files that real people have: they must pass. */
export const sound: readonly Specimen[] = [
  { name: 'a page of text', make: () => writePdf(onePage()), expected: { readable: { pages: 1 } } },
  { name: 'a scan of three pages', make: () => writePdf(scan(1654, 2339, 3)), expected: { readable: { pages: 3 } } },
  {
    name: 'a file whose objects are folded away (PDF 1.5)',
    make: () => writeFoldedPdf(folded),
    expected: { readable: { pages: 1 } },
  },
  {
    name: 'a first view that is a place in the document, as LibreOffice writes it',
    make: () => writePdf(withCatalog('/OpenAction [3 0 R /XYZ null null 0]')),
    expected: { readable: { pages: 1 } },
  },
  {
    name: 'a link to a page of the web',
    make: () =>
      writePdf(
        withAnnotation(
          '<< /Type /Annot /Subtype /Link /Rect [72 750 200 780] /A << /S /URI /URI (https://letilleul.example) >> >>',
        ),
      ),
    expected: { readable: { pages: 1 } },
  },
  {
    name: 'an electronic signature',
    make: () =>
      writePdf(
        withCatalog('/AcroForm << /Fields [6 0 R] /SigFlags 3 >>', {
          3: aPage('/Annots [6 0 R]'),
          6: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (S1) /Rect [0 0 0 0] /V 7 0 R >>',
          7: '<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /ByteRange [0 1 2 3] /Contents <00> >>',
        }),
      ),
    expected: { readable: { pages: 1, signatures: 1 } },
  },
  {
    name: 'a filled field, a stamp and a visible signature',
    make: marked,
    expected: { readable: { pages: 1, signatures: 1 } },
  },
  {
    name: 'a picture that says who took it',
    make: () => {
      const { 5: picture, ...rest } = scan(100, 100);
      const dict = typeof picture === 'object' ? `${picture.dict} /Metadata 20 0 R /PieceInfo << /Made << >> >>` : '';
      const data = typeof picture === 'object' ? picture.data : Buffer.alloc(0);
      const about = { dict: '/Type /Metadata /Subtype /XML', data: Buffer.from('<x:xmpmeta>Marc</x:xmpmeta>') };
      return writePdf({ ...rest, 5: { dict, data }, 20: about });
    },
    expected: { readable: { pages: 1 } },
  },
  {
    name: 'a page count that lies',
    make: () => writePdf(onePage({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 4000000 >>' })),
    expected: { readable: { pages: 1 } },
  },
  {
    name: 'a cross-reference table that points back at itself',
    make: () => writePdf(onePage(), { prev: 'itself' }),
    expected: { readable: { pages: 1 } },
  },
];
