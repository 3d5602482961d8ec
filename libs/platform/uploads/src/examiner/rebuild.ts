import { PDF, PdfDict } from '@libpdf/core';
import { eachObject } from './walk-objects';

// Cut from the source before the copy: cut after it, what they point at stays in the file.
const cut = ['Annots', 'AA', 'Metadata', 'PieceInfo', 'StructParents', 'B', 'Thumb', 'Tabs', 'AF'] as const;

// Of pictures and forms as of pages: who made them, with what, and what a program kept for itself.
const cutAnywhere = ['Metadata', 'PieceInfo', 'AA', 'AF', 'OPI'] as const;

/** What people see of fields, stamps and signatures becomes part of the page; when that fails, the page stays. */
const drawInto = (pdf: PDF): void => {
  try {
    pdf.flattenAll();
  } catch {
    // An appearance that cannot be read: the page without it is still the page.
  }
};

/** A new document with the pages alone: no action, no annotation, no metadata, no attachment, no form. */
export const rebuild = async (source: PDF): Promise<{ bytes: Uint8Array; pages: number }> => {
  drawInto(source);
  for (const object of eachObject(source))
    if (object instanceof PdfDict) for (const key of cutAnywhere) object.delete(key);
  for (const page of source.getPages()) for (const key of cut) page.dict.delete(key);
  const copy = PDF.create();
  const indices = source.getPages().map((_page, index) => index);
  await copy.copyPagesFrom(source, indices, { includeAnnotations: false });
  copy.getCatalog().delete('Metadata');
  return { bytes: await copy.save({ useXRefStream: false }), pages: indices.length };
};
