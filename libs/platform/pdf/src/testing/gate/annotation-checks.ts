import { PdfArray, type PdfDict, PdfNumber, type PdfObject } from '@libpdf/core';
import { foreignAction } from './catalogue-checks';
import { type PageObject, type PdfReader, keyOf } from './reader';
import { type TagElement, flattened, readParentTree, readTree } from './structure-tree';

const flags = { invisible: 1, hidden: 2, print: 4, noView: 32, toggleNoView: 256 };

const flagDefects = (file: PdfReader, annotation: PdfDict, what: string): readonly string[] => {
  const value = file.number(annotation, 'F') ?? 0;
  const unseen = flags.invisible | flags.hidden | flags.noView | flags.toggleNoView;
  return (value & flags.print) !== 0 && (value & unseen) === 0 ? [] : [`${what}: its flags hide it from print or view`];
};

const ownerTag: Readonly<Record<string, string>> = { Link: 'Link', Widget: 'Form' };

interface Tagged {
  readonly parents: ReturnType<typeof readParentTree>;
  readonly byKey: ReadonlyMap<string, TagElement>;
}

const tagDefects = (
  file: PdfReader,
  reference: PdfObject,
  annotation: PdfDict,
  { parents, byKey }: Tagged,
): readonly string[] => {
  const subtype = file.name(annotation, 'Subtype') ?? '?';
  const number = file.number(annotation, 'StructParent');
  const owner = number === undefined ? undefined : parents.get(number);
  const element = typeof owner === 'string' ? byKey.get(owner) : undefined;
  if (number === undefined) return [`annotation ${subtype}: without StructParent`];
  if (!element) return [`annotation ${subtype}: StructParent leads nowhere`];
  return [
    ...(element.objects.includes(keyOf(reference) ?? '')
      ? []
      : [`annotation ${subtype}: its element has no OBJR for it`]),
    ...(element.tag === ownerTag[subtype] ? [] : [`annotation ${subtype}: inside ${element.tag}`]),
  ];
};

const words = (file: PdfReader, annotation: PdfDict, subtype: string): readonly string[] => {
  if (subtype === 'Widget') return file.text(annotation, 'TU')?.trim() ? [] : ['annotation Widget: without TU'];
  return file.text(annotation, 'Contents')?.trim() ? [] : [`annotation ${subtype}: without Contents`];
};

const isPlaced = (file: PdfReader, annotation: PdfDict): boolean => {
  const corners = file.at(annotation, 'Rect');
  if (!(corners instanceof PdfArray)) return false;
  const [left, bottom, right, top] = corners
    .toArray()
    .map((corner) => (corner instanceof PdfNumber ? corner.value : NaN));
  return Number(right) > Number(left) && Number(top) > Number(bottom);
};

const annotationDefects = (
  file: PdfReader,
  reference: PdfObject,
  annotation: PdfDict,
  tagged: Tagged,
): readonly string[] => {
  const subtype = file.name(annotation, 'Subtype') ?? '?';
  const what = `annotation ${subtype}`;
  const hasAppearance = file.stream(file.dict(annotation, 'AP'), 'N') !== undefined;
  return [
    ...(subtype in ownerTag ? [] : [`${what}: not a kind that our documents use`]),
    ...flagDefects(file, annotation, what),
    ...words(file, annotation, subtype),
    ...foreignAction(file, annotation),
    ...(subtype === 'Link' || hasAppearance ? [] : [`${what}: without appearance`]),
    ...(isPlaced(file, annotation) ? [] : [`${what}: without a place on the page`]),
    ...tagDefects(file, reference, annotation, tagged),
  ];
};

const onPage = (file: PdfReader, page: PageObject, tagged: Tagged): readonly string[] =>
  file.entries(page.dict, 'Annots').flatMap((reference) => {
    const annotation = file.dicts(page.dict, 'Annots').find((each) => file.value(reference) === each);
    return annotation
      ? annotationDefects(file, reference, annotation, tagged)
      : [`page ${page.number}: annotation missing`];
  });

const fieldDefects = (file: PdfReader): readonly string[] => {
  const fields = new Set(file.entries(file.dict(file.catalog, 'AcroForm'), 'Fields').map((each) => keyOf(each)));
  const widgets = file.pages().flatMap((page) =>
    file.entries(page.dict, 'Annots').filter((each) => {
      const annotation = file.dicts(page.dict, 'Annots').find((dict) => dict === file.value(each));
      return file.name(annotation, 'Subtype') === 'Widget';
    }),
  );
  return widgets.every((widget) => fields.has(keyOf(widget))) ? [] : ['form: a widget is not among the fields'];
};

/** An array around the only OBJR of a Form makes validators distrust signatures made before the next one. */
const formKids = (file: PdfReader, elements: readonly TagElement[]): readonly string[] =>
  elements.flatMap(({ tag, dict, objects }) => {
    if (tag === 'Link') return objects.length > 0 ? [] : ['structure: Link without OBJR'];
    if (tag !== 'Form') return [];
    const isBare = !(file.at(dict, 'K') instanceof PdfArray);
    return objects.length === 1 && isBare ? [] : ['structure: the kid of Form is not its OBJR itself'];
  });

/** Defects of links and fields. */
export const annotationsDefects = (file: PdfReader): readonly string[] => {
  const elements = flattened(readTree(file)).map(([element]) => element);
  const byKey = new Map(
    elements.flatMap((element) => (element.key === undefined ? [] : [[element.key, element] as const])),
  );
  const tagged = { parents: readParentTree(file), byKey };
  return [
    ...file.pages().flatMap((page) => onPage(file, page, tagged)),
    ...fieldDefects(file),
    ...formKids(file, elements),
  ];
};
