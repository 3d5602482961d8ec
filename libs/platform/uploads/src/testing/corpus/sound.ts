import { onePage, aPage, scan, withAnnotation, withCatalog } from './parts';
import { writeFoldedPdf, writePdf } from './pdf-writer';
import { type Specimen } from './specimen';

const folded = {
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
};

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
