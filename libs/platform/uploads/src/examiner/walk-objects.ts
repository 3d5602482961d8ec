import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core';
import { pdfLimits } from '../examination';
import { activeIn } from './active-names';

/** What was seen on the way: the first thing that acts, whether a picture is too large, how many signatures. */
export type Sight = { readonly active: string | null; readonly hugeImage: boolean; readonly signatures: number };

const childrenOf = (object: PdfObject): readonly PdfObject[] => {
  if (object instanceof PdfArray) return object.toArray();
  return object instanceof PdfDict ? [...object].map(([, value]) => value) : [];
};

const numberOf = (dict: PdfDict, pdf: PDF, key: string): number => {
  const value = dict.get(key);
  const found = value instanceof PdfRef ? pdf.getObject(value) : value;
  return found instanceof PdfNumber ? found.value : 0;
};

const nameOf = (dict: PdfDict, pdf: PDF, key: string): string => {
  const value = dict.get(key);
  const found = value instanceof PdfRef ? pdf.getObject(value) : value;
  return found instanceof PdfName ? found.value : '';
};

const isHugeImage = (dict: PdfDict, pdf: PDF): boolean =>
  nameOf(dict, pdf, 'Subtype') === 'Image' &&
  numberOf(dict, pdf, 'Width') * numberOf(dict, pdf, 'Height') > pdfLimits.imagePixels;

const isSignature = (dict: PdfDict): boolean => dict.has('ByteRange') && dict.has('Contents');

/** Every object that can be reached from the trailer, each once, without recursion: a loop or a deep nest only ends. */
export function* eachObject(pdf: PDF): Generator<PdfObject> {
  const seen = new Set<PdfObject>();
  const waiting: PdfObject[] = [pdf.context.info.trailer];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const object = next instanceof PdfRef ? pdf.getObject(next) : next;
    if (!object || seen.has(object)) continue;
    seen.add(object);
    yield object;
    waiting.push(...childrenOf(object));
  }
}

/** What stands in a document, wherever it stands. */
export const walkObjects = (pdf: PDF): Sight => {
  let active: string | null = null;
  let hugeImage = false;
  let signatures = 0;
  for (const object of eachObject(pdf)) {
    if (!(object instanceof PdfDict)) continue;
    active ??= activeIn(
      (key) => object.has(key),
      (key) => nameOf(object, pdf, key),
    );
    hugeImage ||= isHugeImage(object, pdf);
    signatures += isSignature(object) ? 1 : 0;
  }
  return { active, hugeImage, signatures };
};
