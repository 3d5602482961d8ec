import { type PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef } from '@libpdf/core';
import { pdfLimits } from '../examination';

export type PageTree = { readonly pages: number; readonly looped: boolean; readonly tooLarge: boolean };

const MOST_NODES = 20_000;

const resolved = (pdf: PDF, object: PdfObject | undefined): PdfObject | undefined =>
  object instanceof PdfRef ? (pdf.getObject(object) ?? undefined) : object;

const isTooLarge = (pdf: PDF, node: PdfDict): boolean => {
  const unit = resolved(pdf, node.get('UserUnit'));
  if (unit instanceof PdfNumber && unit.value !== 1) return true;
  const box = resolved(pdf, node.get('MediaBox'));
  if (!(box instanceof PdfArray)) return false;
  const [left = 0, bottom = 0, right = 0, top = 0] = box.toArray().map((side) => {
    const value = resolved(pdf, side);
    return value instanceof PdfNumber ? value.value : 0;
  });
  return Math.abs(right - left) > pdfLimits.side || Math.abs(top - bottom) > pdfLimits.side;
};

/** The pages as they hang together, whatever `/Count` claims: counted, measured, and looked at for loops. */
export const readPageTree = (pdf: PDF): PageTree => {
  const seen = new Set<PdfObject>();
  const waiting: (PdfObject | undefined)[] = [pdf.getCatalog().get('Pages')];
  let pages = 0;
  let looped = false;
  let tooLarge = false;
  while (waiting.length > 0 && seen.size < MOST_NODES) {
    const node = resolved(pdf, waiting.pop());
    if (!(node instanceof PdfDict)) continue;
    if (seen.has(node)) {
      looped = true;
      continue;
    }
    seen.add(node);
    tooLarge ||= isTooLarge(pdf, node);
    const kids = resolved(pdf, node.get('Kids'));
    const type = resolved(pdf, node.get('Type'));
    if (kids instanceof PdfArray) waiting.push(...kids.toArray());
    else if (type instanceof PdfName && type.value === 'Page') pages += 1;
  }
  return { pages, looped, tooLarge };
};
