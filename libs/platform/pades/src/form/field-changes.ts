import { type ChangedObject } from '../file/append-revision';
import { type PdfFile } from '../file/pdf-file';
import {
  type PdfDict,
  type PdfValue,
  array,
  dict,
  name,
  number,
  numbers,
  ref,
  textString,
  withEntries,
} from '../file/pdf-value';
import { entry, integerEntry, refEntry } from '../file/read-entries';
import { PadesProblem } from '../pades-problem';
import { drawStamp, emptyAppearance } from '../stamp/draw-stamp';
import { type Stamp } from '../stamp/lay-out-stamp';
import { type SignatureField, hasZone, signatureFields } from './signature-field';

export type FieldRequest = {
  readonly fieldName: string;
  readonly stamp?: Stamp;
  readonly appendMissingField?: boolean;
};

// ISO 32000-1, 12.5.3: bit 3 prints, bit 8 locks.
const PRINT_AND_LOCK = 132;

/** What changes around a signature: the field that receives it, the form's flags, the picture of the stamp. */
export const fieldChanges = (file: PdfFile, request: FieldRequest, signatureNumber: number): ChangedObject[] => {
  const field = signatureFields(file).find(({ name: fieldName }) => fieldName === request.fieldName);
  if (field) return [...signedField(field, request.stamp, signatureNumber), ...formChange(file, {})];
  if (request.appendMissingField) return newFieldChanges(file, request.fieldName, signatureNumber);
  throw new PadesProblem('field-not-found', request.fieldName);
};

const signedField = (field: SignatureField, stamp: Stamp | undefined, signatureNumber: number): ChangedObject[] => {
  if (entry(field.widget, 'V')) throw new PadesProblem('field-already-signed', field.name);
  const drawn = stamp && hasZone(field) ? drawStamp(stamp, field, signatureNumber + 1) : [];
  const [appearance] = drawn;
  const widget = withEntries(field.widget, {
    V: ref(signatureNumber),
    F: number((integerEntry(field.widget, 'F') ?? 0) | PRINT_AND_LOCK),
    ...(appearance ? { AP: dict({ N: ref(appearance.number) }) } : {}),
  });
  return [{ number: field.number, value: widget }, ...drawn];
};

/** SigFlags 3: signatures exist, and only appending is allowed (ISO 32000-1, 12.7.2). */
const formChange = (file: PdfFile, entries: Record<string, PdfValue>): ChangedObject[] => {
  const found = file.form();
  if (!found) throw new PadesProblem('unsupported-pdf', 'no interactive form');
  const flags = integerEntry(found.form, 'SigFlags');
  if (flags === 3 && Object.keys(entries).length === 0) return [];
  const form = withEntries(found.form, { SigFlags: number(3), ...entries });
  const value = found.direct ? withEntries(file.catalog(), { AcroForm: form }) : form;
  return [{ number: found.holder.number, value }];
};

const newFieldChanges = (file: PdfFile, fieldName: string, signatureNumber: number): ChangedObject[] => {
  const [first] = file.pages();
  const form = file.form()?.form;
  if (!first || !form) throw new PadesProblem('unsupported-pdf', 'no page or no interactive form');
  const [widgetNumber, appearanceNumber] = [signatureNumber + 1, signatureNumber + 2];
  const widget = invisibleWidget({ fieldName, page: first.number, signatureNumber, appearanceNumber });
  if (refEntry(first.page, 'Annots'))
    throw new PadesProblem('unsupported-pdf', 'annotations of the page in an object apart');
  const annotations = array(...file.list(entry(first.page, 'Annots')), ref(widgetNumber));
  return [
    { number: first.number, value: withEntries(first.page, { Annots: annotations }) },
    ...formChange(file, { Fields: array(...file.list(entry(form, 'Fields')), ref(widgetNumber)) }),
    { number: widgetNumber, value: widget },
    { number: appearanceNumber, value: emptyAppearance() },
  ];
};

type Invisible = {
  readonly fieldName: string;
  readonly page: number;
  readonly signatureNumber: number;
  readonly appearanceNumber: number;
};

const invisibleWidget = ({ fieldName, page, signatureNumber, appearanceNumber }: Invisible): PdfDict =>
  dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: textString(fieldName),
    F: number(PRINT_AND_LOCK),
    Rect: numbers(0, 0, 0, 0),
    P: ref(page),
    AP: dict({ N: ref(appearanceNumber) }),
    V: ref(signatureNumber),
  });
