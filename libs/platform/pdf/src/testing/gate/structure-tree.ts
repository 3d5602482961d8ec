import { PdfArray, PdfDict, PdfNumber, type PdfObject } from '@libpdf/core';
import { type PdfReader, keyOf } from './reader';

/** A structure element with what hangs under it. */
export interface TagElement {
  readonly tag: string;
  readonly dict: PdfDict;
  readonly key: string | undefined;
  readonly children: readonly TagElement[];
  /** Marked content: the page's key and the MCID. */
  readonly marks: readonly (readonly [string | undefined, number])[];
  /** Annotations named by OBJR, by key. */
  readonly objects: readonly string[];
  readonly hasRightParent: boolean;
}

interface Kids {
  readonly children: TagElement[];
  readonly marks: (readonly [string | undefined, number])[];
  readonly objects: string[];
}

const pageKey = (dict: PdfDict, otherwise: string | undefined): string | undefined =>
  keyOf(dict.get('Pg')) ?? otherwise;

const addKid = (
  file: PdfReader,
  kid: PdfObject,
  owner: { dict: PdfDict; key: string | undefined },
  kids: Kids,
): void => {
  const value = file.value(kid);
  const page = pageKey(owner.dict, undefined);
  if (value instanceof PdfNumber) kids.marks.push([page, value.value]);
  if (!(value instanceof PdfDict)) return;
  const type = file.name(value, 'Type');
  if (type === 'MCR') kids.marks.push([pageKey(value, page), file.number(value, 'MCID') ?? -1]);
  else if (type === 'OBJR') kids.objects.push(keyOf(value.get('Obj')) ?? '');
  else kids.children.push(elementOf(file, value, keyOf(kid), owner.key));
};

const elementOf = (file: PdfReader, dict: PdfDict, key: string | undefined, parent: string | undefined): TagElement => {
  const kids: Kids = { children: [], marks: [], objects: [] };
  for (const kid of file.entries(dict, 'K')) addKid(file, kid, { dict, key }, kids);
  return { ...kids, tag: file.name(dict, 'S') ?? '', dict, key, hasRightParent: keyOf(dict.get('P')) === parent };
};

/** The roots of the structure tree. */
export const readTree = (file: PdfReader): readonly TagElement[] => {
  const root = file.dict(file.catalog, 'StructTreeRoot');
  const rootKey = keyOf(file.catalog.get('StructTreeRoot'));
  return file.entries(root, 'K').flatMap((kid) => {
    const value = file.value(kid);
    return value instanceof PdfDict ? [elementOf(file, value, keyOf(kid), rootKey)] : [];
  });
};

/** Every element, in reading order, with the one above it. */
export const flattened = (
  elements: readonly TagElement[],
  parent?: TagElement,
): readonly (readonly [TagElement, TagElement?])[] =>
  elements.flatMap((element): (readonly [TagElement, TagElement?])[] => [
    parent ? [element, parent] : [element],
    ...flattened(element.children, element),
  ]);

/** What each number of the parent tree stands for: elements by MCID for a page, one element for an annotation. */
export const readParentTree = (file: PdfReader): ReadonlyMap<number, readonly (string | undefined)[] | string> => {
  const tree = file.dict(file.dict(file.catalog, 'StructTreeRoot'), 'ParentTree');
  const entries = new Map<number, readonly (string | undefined)[] | string>();
  const visit = (node: PdfDict | undefined): void => {
    const numbers = file.entries(node, 'Nums');
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      const [key, entry] = [file.value(numbers[index]), numbers[index + 1]];
      if (!(key instanceof PdfNumber) || !entry) continue;
      const value = file.value(entry);
      entries.set(
        key.value,
        value instanceof PdfArray ? value.toArray().map((each) => keyOf(each)) : (keyOf(entry) ?? ''),
      );
    }
    file.dicts(node, 'Kids').forEach(visit);
  };
  visit(tree);
  return entries;
};
