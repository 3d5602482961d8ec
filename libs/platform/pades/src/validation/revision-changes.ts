import { type PdfFile } from '../file/pdf-file';
import { type PdfDict, type PdfValue } from '../file/pdf-value';
import { dictEntry, entry, integerEntry, nameEntry, numbersEntry, refEntry } from '../file/read-entries';
import { sameDictionary, sameValue } from '../file/same-value';
import { type SignatureField, signatureFields } from '../form/signature-field';
import { objectRoles, reachable } from './object-roles';
import { type Alteration, type ChangedPart } from './report';

export type RevisionChanges = {
  readonly signedField: SignatureField | undefined;
  readonly alterations: readonly Alteration[];
};

/**
 * Holds one revision against the list of what signing a field needs: the field's value, flags and appearance, the
 * form's flags, and new objects that those lead to. Everything else is named, whatever viewers say of it.
 */
export const revisionChanges = (file: PdfFile, revision: number): RevisionChanges => {
  const before = revision - 1;
  const signed = newlySigned(file, revision);
  const [signedField] = signed;
  const allowed = signedField && signed.length === 1 ? allowedObjects(file, revision, signedField) : new Set<number>();
  const changed = [...file.revision(revision).offsets.keys()];
  const roles = changed.every((number) => allowed.has(number))
    ? new Map<number, ChangedPart>()
    : objectRoles(file, before);
  const parts = changed
    .filter((number) => !allowed.has(number))
    .map((object) => ({ object, part: partOf(file, object, { before, roles }) }));
  const others: ChangedPart[] = [
    ...(trailerKept(file, revision) ? [] : (['trailer'] as const)),
    ...(bytesExplained(file, revision) ? [] : (['unexplained-bytes'] as const)),
  ];
  return {
    signedField: signed.length === 1 ? signedField : undefined,
    alterations: [
      ...(signed.length === 1 ? [] : [{ code: 'unsigned-update' as const, revision }]),
      ...parts.map((place) => ({ code: 'change-not-allowed' as const, revision, ...place })),
      ...others.map((part) => ({ code: 'change-not-allowed' as const, revision, part })),
    ],
  };
};

const newlySigned = (file: PdfFile, revision: number): SignatureField[] => {
  const earlier = new Map(signatureFields(file, revision - 1).map((field) => [field.number, field.signatureNumber]));
  return signatureFields(file, revision).filter(
    ({ number, signatureNumber }) => signatureNumber !== undefined && earlier.get(number) !== signatureNumber,
  );
};

const allowedObjects = (file: PdfFile, revision: number, field: SignatureField): Set<number> => {
  const before = revision - 1;
  const isNew = (number: number): boolean => file.object(number, before) === undefined;
  const appended = isNew(field.number);
  const leads = ['V', 'AP'].flatMap((key) => [...reachable(file, entry(field.widget, key), revision)]);
  const allowed = new Set(leads.filter(isNew));
  if (appended ? isInvisible(field) : widgetKept(file, revision, field)) allowed.add(field.number);
  const form = formHolder(file, revision, appended ? field.number : undefined);
  if (form !== undefined) allowed.add(form);
  const page = appended ? refEntry(field.widget, 'P')?.number : undefined;
  if (page !== undefined && pageKept(file, revision, { page, widget: field.number })) allowed.add(page);
  return allowed;
};

const isInvisible = ({ widget }: SignatureField): boolean =>
  (numbersEntry(widget, 'Rect') ?? [1]).every((value) => value === 0) && !entry(widget, 'A') && !entry(widget, 'AA');

/** The widget may gain a value and its locked flag, and change its picture for one of the same size; nothing else. */
const widgetKept = (file: PdfFile, revision: number, { number, widget, width, height }: SignatureField): boolean => {
  const earlier = file.dictionary({ kind: 'ref', number }, revision - 1);
  if (!earlier || entry(earlier, 'V') || !sameDictionary(earlier, widget, ['V', 'F', 'AP'])) return false;
  const flags = integerEntry(earlier, 'F') ?? 0;
  if (integerEntry(widget, 'F') !== (flags | 132)) return false;
  return (
    sameValue(entry(earlier, 'AP'), entry(widget, 'AP')) || isPlainPicture(file, revision, { widget, width, height })
  );
};

type Zone = Pick<SignatureField, 'widget' | 'width' | 'height'>;

const isPlainPicture = (file: PdfFile, revision: number, { widget, width, height }: Zone): boolean => {
  const appearances = dictEntry(widget, 'AP');
  const picture = file.resolve(appearances && entry(appearances, 'N'), revision);
  if (appearances?.entries.size !== 1 || picture?.kind !== 'stream') return false;
  const box = numbersEntry(picture.dict, 'BBox') ?? [];
  const fills =
    box.length === 4 && [0, 0, width, height].every((side, index) => Math.abs(side - (box[index] ?? 0)) < 0.01);
  return nameEntry(picture.dict, 'Subtype') === 'Form' && fills && hasOnlyFonts(picture.dict);
};

const hasOnlyFonts = (picture: PdfDict): boolean => {
  const resources = dictEntry(picture, 'Resources');
  return resources !== undefined && [...resources.entries.keys()].every((key) => key === 'Font');
};

/** The object that holds the form, when only its flags changed and, for an appended field, its list grew by that one. */
const formHolder = (file: PdfFile, revision: number, appendedField: number | undefined): number | undefined => {
  const earlier = file.form(revision - 1);
  const later = file.form(revision);
  if (!earlier || !later || earlier.holder.number !== later.holder.number) return undefined;
  if (integerEntry(later.form, 'SigFlags') !== 3) return undefined;
  const kept = sameDictionary(earlier.form, later.form, ['SigFlags', 'Fields']);
  const listed = grewBy(
    file,
    { revision, earlier: entry(earlier.form, 'Fields'), later: entry(later.form, 'Fields') },
    appendedField,
  );
  const catalogKept = !later.direct || sameDictionary(file.catalog(revision - 1), file.catalog(revision), ['AcroForm']);
  return kept && listed && catalogKept ? later.holder.number : undefined;
};

type ListChange = {
  readonly revision: number;
  readonly earlier: PdfValue | undefined;
  readonly later: PdfValue | undefined;
};

const grewBy = (file: PdfFile, { revision, earlier, later }: ListChange, appended: number | undefined): boolean => {
  const expected = [
    ...file.list(earlier, revision - 1),
    ...(appended === undefined ? [] : [{ kind: 'ref', number: appended } as const]),
  ];
  const found = file.list(later, revision);
  return found.length === expected.length && found.every((element, index) => sameValue(element, expected[index]));
};

const pageKept = (file: PdfFile, revision: number, { page, widget }: { page: number; widget: number }): boolean => {
  const earlier = file.dictionary({ kind: 'ref', number: page }, revision - 1);
  const later = file.dictionary({ kind: 'ref', number: page }, revision);
  if (!earlier || !later || !sameDictionary(earlier, later, ['Annots'])) return false;
  return grewBy(file, { revision, earlier: entry(earlier, 'Annots'), later: entry(later, 'Annots') }, widget);
};

/** Same root, same information, same first identifier; only the size, the link back and the second one move. */
const trailerKept = (file: PdfFile, revision: number): boolean => {
  const earlier = file.revision(revision - 1);
  const { trailer } = file.revision(revision);
  const known: (keys: PdfDict) => boolean = ({ entries }) =>
    [...entries.keys()].every((key) => ['Size', 'Root', 'Info', 'ID', 'Prev'].includes(key));
  return (
    known(trailer) &&
    sameValue(entry(trailer, 'Root'), entry(earlier.trailer, 'Root')) &&
    sameValue(entry(trailer, 'Info'), entry(earlier.trailer, 'Info')) &&
    sameValue(file.list(entry(trailer, 'ID'), revision)[0], file.list(entry(earlier.trailer, 'ID'), revision - 1)[0])
  );
};

/** Between the objects of a revision and its table there is nothing but line ends. */
const bytesExplained = (file: PdfFile, revision: number): boolean => {
  const { start, tableOffset, offsets } = file.revision(revision);
  const spans = [...offsets.keys()]
    .flatMap((number) => file.object(number, revision) ?? [])
    .sort((one, other) => one.start - other.start);
  const ends = [start, ...spans.map(({ end }) => end)];
  const starts = [...spans.map((span) => span.start), tableOffset];
  return starts.every(
    (next, index) => isBlank(file.bytes.subarray(ends[index] ?? 0, next)) && next >= (ends[index] ?? 0),
  );
};

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 10 || byte === 13);

type Earlier = { readonly before: number; readonly roles: ReadonlyMap<number, ChangedPart> };

const partOf = (file: PdfFile, object: number, { before, roles }: Earlier): ChangedPart => {
  const earlier = file.object(object, before);
  if (!earlier) return isAnnotation(file.object(object)?.value) ? 'annotation' : 'new-object';
  if (earlier.value.kind === 'dict' && nameEntry(earlier.value, 'FT') === 'Sig') return 'signature-field';
  return roles.get(object) ?? 'other';
};

const isAnnotation = (value: PdfValue | undefined): boolean =>
  value?.kind === 'dict' && (nameEntry(value, 'Type') === 'Annot' || entry(value, 'Rect') !== undefined);
