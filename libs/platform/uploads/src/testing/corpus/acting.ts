import { aPage, onePage, withAnnotation, withCatalog } from './parts';
import { type Objects, writeFoldedPdf, writePdf } from './pdf-writer';
import { type Specimen } from './specimen';

const script = '/S /JavaScript /JS (app.alert\\(1\\))';

const refused = (name: string, found: string, make: () => Buffer): Specimen => ({
  name,
  make,
  expected: { unreadable: 'active-content', found, keepable: false },
});

const of = (name: string, found: string, objects: Objects): Specimen => refused(name, found, () => writePdf(objects));

/** Files that do something when they are opened, read, clicked or printed. */
export const acting: readonly Specimen[] = [
  of('a script run at opening', 'JS', withCatalog(`/OpenAction << ${script} >>`)),
  of('a script in the tree of names', 'JavaScript', withCatalog(`/Names << /JavaScript << /Names [(a) << >>] >> >>`)),
  of('a script whose name is written in escapes', 'JavaScript', withCatalog('/OpenAction << /S /J#61vaScript >>')),
  refused('a script folded into an object stream', 'JS', () =>
    writeFoldedPdf({
      1: '<< /Type /Catalog /Pages 2 0 R /OpenAction 4 0 R >>',
      2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> >>',
      4: `<< ${script} >>`,
    }),
  ),
  of('a script when a page is seen', 'JS', onePage({ 3: aPage(`/AA << /O << ${script} >> >>`) })),
  of('a program started', 'Launch', withCatalog('/OpenAction << /S /Launch /F (cmd.exe) >>')),
  of(
    'a form sent elsewhere',
    'SubmitForm',
    withAnnotation(
      '<< /Type /Annot /Subtype /Widget /FT /Btn /T (b) /Rect [0 0 9 9] /A << /S /SubmitForm /F (https://x.example) >> >>',
    ),
  ),
  of('values fetched from a file', 'ImportData', withCatalog('/OpenAction << /S /ImportData /F (x.fdf) >>')),
  of(
    'a door to another file',
    'GoToR',
    withAnnotation('<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /GoToR /F (\\\\\\\\srv\\\\a) /D [0] >> >>'),
  ),
  of('a film with a player', 'RichMedia', withAnnotation('<< /Type /Annot /Subtype /RichMedia /Rect [0 0 9 9] >>')),
  of(
    'a form in XML',
    'XFA',
    withCatalog('/AcroForm << /Fields [] /XFA 6 0 R >>', { 6: { dict: '', data: Buffer.from('<x/>') } }),
  ),
  of(
    'a program attached',
    'EmbeddedFiles',
    withCatalog('/Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >>', {
      6: '<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>',
      7: { dict: '/Type /EmbeddedFile', data: Buffer.from('MZ') },
    }),
  ),
];
