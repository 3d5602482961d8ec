import { type PdfFile } from '../file/pdf-file';
import { type PdfDict } from '../file/pdf-value';
import { entry, nameEntry, numbersEntry, refEntry, textEntry } from '../file/read-entries';

/** A signature field as it stands at one revision. */
export type SignatureField = {
  readonly name: string;
  readonly number: number;
  readonly widget: PdfDict;
  readonly signatureNumber: number | undefined;
  readonly width: number;
  readonly height: number;
};

/** The signature fields of the form, in its order. */
export const signatureFields = (file: PdfFile, at = file.last): SignatureField[] => {
  const form = file.form(at)?.form;
  if (!form) return [];
  return file.list(entry(form, 'Fields'), at).flatMap((reference) => {
    if (reference.kind !== 'ref') return [];
    const widget = file.dictionary(reference, at);
    return widget && nameEntry(widget, 'FT') === 'Sig' ? [toField(reference.number, widget)] : [];
  });
};

/** Whether the field shows on its page. */
export const hasZone = ({ width, height }: SignatureField): boolean => width > 0 && height > 0;

const toField = (number: number, widget: PdfDict): SignatureField => {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersEntry(widget, 'Rect') ?? [];
  return {
    name: textEntry(widget, 'T') ?? '',
    number,
    widget,
    signatureNumber: refEntry(widget, 'V')?.number,
    width: Math.abs(right - left),
    height: Math.abs(top - bottom),
  };
};
