import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const { resolve } = createRequire(import.meta.url);
const FONT = '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf';

export type FieldBox = { readonly name: string; readonly label: string; readonly x: number; readonly y: number };

/** The measures of a signature zone on the page of a convention: half the text width, 20 mm high. */
export const ZONE = { width: 227, height: 57 };

type Options = { readonly fields?: readonly FieldBox[]; readonly paragraphs?: readonly string[] };

const DEFAULT_FIELDS: readonly FieldBox[] = [
  { name: 'signature-1', label: 'Signature de Nadia Belkacem', x: 60, y: 250 },
  { name: 'signature-2', label: 'Signature de Marc Thévenot', x: 308, y: 250 },
  { name: 'seal', label: 'Cachet du Tilleul', x: 60, y: 340 },
];

/** A small tagged document with an attachment and empty signature fields, drawn by pdfkit alone. */
export const aSignableDocument = ({
  fields = DEFAULT_FIELDS,
  paragraphs = ['Les Parties signent.'],
}: Options = {}): Promise<Buffer> => {
  const doc = new PDFDocument({
    size: 'A4',
    subset: 'PDF/A-3a',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    font: resolve(FONT),
    info: { Title: 'Convention n° 2026-014', CreationDate: new Date(0) },
  });
  const finished = collected(doc);
  doc.initForm();
  Reflect.deleteProperty(formOf(doc), 'NeedAppearances');
  doc.file(Buffer.from('{"number":"2026-014"}'), {
    name: 'convention.json',
    type: 'application/json',
    creationDate: new Date(0),
    modifiedDate: new Date(0),
  });
  const root = doc.struct('Document');
  doc.addStructure(root);
  for (const paragraph of paragraphs) root.add(doc.struct('P', {}, () => doc.text(paragraph)));
  for (const field of fields) addField(doc, root, field);
  root.end();
  doc.end();
  return finished;
};

const collected = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((done) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => done(Buffer.concat(chunks)));
  });

/** The parts of pdfkit that a signature field needs and its types do not show. */
type Internals = {
  readonly _root: { readonly data: { readonly AcroForm: { readonly data: { readonly Fields: unknown[] } } } };
  readonly page: { readonly dictionary: unknown; readonly annotations: unknown[] };
  ref(entries: object): { end(content: string): void };
  annotate(x: number, y: number, width: number, height: number, options: object): void;
};

const internals = (doc: PDFKit.PDFDocument): Internals => doc as unknown as Internals;

const formOf = (doc: PDFKit.PDFDocument): { readonly Fields: unknown[] } => internals(doc)._root.data.AcroForm.data;

const addField = (doc: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, field: FieldBox): void => {
  const inner = internals(doc);
  const { page } = inner;
  const form = doc.struct('Form', { alt: field.label });
  // The element points at its widget alone: an array around the reference makes strict validators reject later signatures.
  Object.assign(form, {
    _flushChild(this: { dictionary: { data: Record<string, unknown> } }, child: { annotationRef: unknown }) {
      this.dictionary.data['K'] = { Type: 'OBJR', Obj: child.annotationRef, Pg: page.dictionary };
    },
  });
  const appearance = inner.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, ZONE.width, ZONE.height],
    Resources: {},
  });
  appearance.end('q Q');
  inner.annotate(field.x, field.y, ZONE.width, ZONE.height, {
    Subtype: 'Widget',
    FT: 'Sig',
    T: Object(field.name),
    TU: Object(field.label),
    F: 4,
    P: page.dictionary,
    AP: { N: appearance },
    structParent: form,
  });
  formOf(doc).Fields.push(page.annotations.at(-1));
  root.add(form);
  form.end();
};
