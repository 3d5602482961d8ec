import { type PdfFile } from '../file/pdf-file';
import { type PdfDict, type PdfValue } from '../file/pdf-value';
import { entry } from '../file/read-entries';
import { type ChangedPart } from './report';

/** Object numbers that a value leads to, however deep, without leaving through the given keys. */
export const reachable = (
  file: PdfFile,
  from: PdfValue | undefined,
  at: number,
  closedKeys: readonly string[] = [],
): Set<number> => {
  const met = new Set<number>();
  const waiting: (PdfValue | undefined)[] = [from];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value?.kind === 'ref' && !met.has(value.number)) {
      met.add(value.number);
      waiting.push(file.object(value.number, at)?.value);
    }
    if (value) waiting.push(...parts(value, closedKeys));
  }
  return met;
};

const parts = (value: PdfValue, closedKeys: readonly string[]): readonly PdfValue[] => {
  if (value.kind === 'array') return value.elements;
  if (value.kind === 'dict') return openEntries(value, closedKeys);
  return value.kind === 'stream' ? openEntries(value.dict, closedKeys) : [];
};

const openEntries = ({ entries }: PdfDict, closedKeys: readonly string[]): PdfValue[] =>
  [...entries].filter(([key]) => !closedKeys.includes(key)).map(([, value]) => value);

/** What each object is for at a revision: the first answer in this order holds. */
export const objectRoles = (file: PdfFile, at: number): Map<number, ChangedPart> => {
  const catalog = file.catalog(at);
  const roles = new Map<number, ChangedPart>([[file.rootReference(at).number, 'catalog']]);
  const claim = (part: ChangedPart, from: PdfValue | undefined, closed: readonly string[] = []): void => {
    for (const number of reachable(file, from, at, closed)) if (!roles.has(number)) roles.set(number, part);
  };
  const pages = file.pages(at);
  pages.forEach(({ number }) => roles.set(number, 'page'));
  claim('form', entry(catalog, 'AcroForm'), ['P', 'Parent', 'StructParent', 'DR']);
  claim('metadata', entry(catalog, 'Metadata'));
  claim('metadata', entry(file.revision(at).trailer, 'Info'));
  claim('attachment', entry(catalog, 'Names'));
  claim('attachment', entry(catalog, 'AF'));
  for (const { page } of pages) {
    claim('annotation', entry(page, 'Annots'), ['P', 'Parent']);
    claim('page-content', entry(page, 'Contents'));
    claim('page-content', entry(page, 'Resources'));
  }
  claim('structure', entry(catalog, 'StructTreeRoot'), ['Pg', 'Obj']);
  return roles;
};
